import { Link } from 'wouter';
import { Section } from '../parts/page.tsx';
import type { PathTexts } from '../texts/path-nl.ts';
import { usualWalks, walks } from '../texts/walks.ts';
import { type Asked, pathAddress } from './address.ts';
import { usePathTexts } from './use-path-texts.ts';

const mostSteps = 10;

/** Wider questions than the one that found nothing, each as the part of it that changes. */
function wider(asked: Asked, hubs: boolean, p: PathTexts): readonly (readonly [string, Partial<Asked>])[] {
  const { steps, over, on, without } = asked;
  return [
    ...(hubs && !asked.hubs ? [[p.try.hubs, { hubs: true }] as const] : []),
    ...(without.length > 0 ? [[p.try.left, { without: [] }] as const] : []),
    ...(usualWalks.some((walk) => !over.includes(walk)) ? [[p.try.walks, { over: usualWalks }] as const] : []),
    ...(on ? [[p.try.day, { on: null }] as const] : []),
    ...(steps < mostSteps ? [[p.try.steps(mostSteps), { steps: mostSteps }] as const] : []),
    ...(over.includes('shared') ? [] : [[p.try.shared, { over: walks }] as const]),
  ];
}

/** What to try where no path was found; after a search that cost too much, a shorter one. */
export function Tries({ asked, hubs, tooMuch }: { asked: Asked; hubs: boolean; tooMuch?: boolean }) {
  const { language, p } = usePathTexts();
  const shorter = Math.max(2, asked.steps - 2);
  const tries = tooMuch ? [[p.try.fewer(shorter), { steps: shorter, hubs: false }] as const] : wider(asked, hubs, p);
  return tries.length === 0 ? null : (
    <Section id="tries" title={p.tries}>
      <ul className="list">
        {tries.map(([text, change]) => (
          <li key={text}>
            <Link href={pathAddress({ ...asked, ...change, path: 1 }, language)}>{text}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
