import { Link } from 'wouter';
import type { Named } from '../graph/fragments.ts';
import { type examplesIn, paidSteps } from '../graph/path-examples.ts';
import { Section } from '../parts/page.tsx';
import { nameLanguage, nameOf } from '../texts/names.ts';
import { pathAddress } from './address.ts';
import { ChainPicture } from './chain.tsx';
import { usePathTexts } from './use-path-texts.ts';

const Name = ({ of }: { of: Named }) => {
  const { language } = usePathTexts();
  return <span lang={nameLanguage(of, language)}>{nameOf(of, language)}</span>;
};

/** How the page works, and pairs to begin with, each with the path that the graph holds now. */
export function Examples({ examples }: { examples: ReturnType<typeof examplesIn> }) {
  const { language, p } = usePathTexts();
  return (
    <>
      <Section id="how" title={p.how}>
        <dl>
          {p.howSteps.map(([what, text]) => (
            <div className="row wide" key={what}>
              <dt>{what}</dt>
              <dd className="val">
                <p>{text}</p>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      {examples.length > 0 ? (
        <Section id="examples" title={p.examples} note={p.examplesNote}>
          <ul className="paths">
            {examples.map(({ pair, path }) => {
              const { entities } = path;
              const paid = paidSteps(path);
              const amounts = paid.filter(Boolean).length;
              const [from, to] = [entities?.[0], entities?.at(-1)];
              return from && to ? (
                <li key={`${from.id} ${to.id}`}>
                  <Link href={pathAddress(pair, language)}>
                    <b>{p.steps(paid.length)}</b>
                    <ChainPicture entities={entities ?? []} paid={paid} width={240} height={16} />
                    <span>
                      {p.fromTo[0]} <Name of={from} /> {p.fromTo[1]} <Name of={to} />
                    </span>
                    <span className="s dim">{amounts > 0 ? p.amounts(amounts) : ''}</span>
                  </Link>
                </li>
              ) : null;
            })}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
