import type { Hop } from '../graph/path.ts';
import { Disputes } from '../parts/dispute.tsx';
import { Section } from '../parts/page.tsx';
import { Passages } from '../parts/passages.tsx';
import { date } from '../texts/format.ts';
import { nameOf } from '../texts/names.ts';
import { apartIn, isMoney, moneyOf, placesOf, type Weakest, weakestOf } from './tell.ts';
import { usePathTexts } from './use-path-texts.ts';

function Note({ what, children, proof }: { what: string; children: React.ReactNode; proof?: React.ReactNode }) {
  return (
    <div className="row">
      <dt>{what}</dt>
      <dd className="val">{children}</dd>
      <dd className="proof">{proof}</dd>
    </div>
  );
}

function Calc({ hops }: { hops: readonly Hop[] }) {
  const { p } = usePathTexts();
  return <span className="calc">{p.computed(hops.reduce((sum, { facts }) => sum + facts.length, 0))}</span>;
}

/** Where amounts stand, where they stop, and where money runs the other way. */
function MoneyNote({ hops }: { hops: readonly Hop[] }) {
  const { language, p } = usePathTexts();
  const { named, stops, against, steps } = moneyOf(hops);
  const to = hops.at(-1)?.to;
  return (
    <Note what={p.money} proof={<Calc hops={hops} />}>
      <p>
        {named.length === 0 ? p.moneyNone(hops.some(isMoney)) : p.moneyNamed(named)}{' '}
        {stops && to ? p.moneyStops(nameOf(to, language)) : ''}
        {named.length === steps && steps > 1 ? p.moneyAll : ''}
      </p>
      {against.map(({ step, from, to: other }) => (
        <p key={step}>{p.moneyAgainst(step, nameOf(from, language), nameOf(other, language))}</p>
      ))}
    </Note>
  );
}

function WeakestNote({ of, hops }: { of: Weakest; hops: readonly Hop[] }) {
  const { language, p } = usePathTexts();
  if (of.why === 'alike')
    return (
      <Note what={p.weakest} proof={<Calc hops={hops} />}>
        <p>{p.weakAlike(of.parts)}</p>
      </Note>
    );
  if (of.why === 'few')
    return (
      <Note what={p.weakest} proof={of.parts > 0 ? <Passages places={placesOf(of.hop)} /> : <Calc hops={hops} />}>
        <p>{p.weakFew(of.hop.step, of.parts, of.others)}</p>
      </Note>
    );
  const { contradiction, hop } = of;
  const places = (contradiction.claims ?? []).flatMap(({ evidence }) => evidence ?? []);
  return (
    <Note what={p.weakest} proof={<Passages places={places} />}>
      <p>
        {p.weakDisputed(hop.step)} {contradiction.explanation[language]}
      </p>
      <p className="s">
        <Disputes of={[contradiction]} />
      </p>
    </Note>
  );
}

/** How to read the path: where money stops, the weakest link, what was never true at one time. */
export function Notes({ hops }: { hops: readonly Hop[] }) {
  const { language, p } = usePathTexts();
  const weakest = weakestOf(hops);
  const apart = apartIn(hops);
  return (
    <Section id="let-op" title={p.notes}>
      <dl>
        <MoneyNote hops={hops} />
        {weakest ? <WeakestNote of={weakest} hops={hops} /> : null}
        {apart ? (
          <Note what={p.time} proof={<Calc hops={hops} />}>
            <p>
              {p.apart(
                apart.earlier.step,
                date(apart.earlier.to ?? '', language),
                apart.later.step,
                date(apart.later.from ?? '', language),
              )}
            </p>
          </Note>
        ) : null}
        <Note what={p.read}>
          <p>{p.readText}</p>
        </Note>
      </dl>
    </Section>
  );
}
