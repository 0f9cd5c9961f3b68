import type { Absence, MoneyFact, MoneyFlows } from '../graph/money.ts';
import type { DrawnLink } from '../graph/money-drawn.ts';
import { shownFacts } from '../graph/money-finding.ts';
import { familyOf } from '../texts/families.ts';
import { useMoneyTexts } from '../texts/money.ts';
import { EntityLink } from './entity-link.tsx';
import { MoneyFactRow } from './money-facts.tsx';
import { Section } from './page.tsx';
import { Row } from './row.tsx';

/** So many facts that are counted elsewhere stand open. */
const few = 5;

/** A statement that figures about money are absent: one that concerns what gives money too. */
const isMissed = ({ sort, lacks, concerns }: Absence) =>
  sort === 'ABSENCE' &&
  lacks === 'FIGURES' &&
  (concerns?.nodes ?? []).some(({ __typename }) => familyOf(__typename) === 'money');

/** Facts that the table does not tell either: totals of what stands in it are told there. */
function untold(flows: MoneyFlows): readonly { readonly fact: MoneyFact; readonly reason: string }[] {
  const shown = new Set(shownFacts(flows).map(({ id }) => id));
  return (flows.leftOut ?? []).flatMap(({ fact, reason }) => (fact && !shown.has(fact.id) ? [{ fact, reason }] : []));
}

/** What the picture cannot show, with the reason: facts without an amount, flows in a circle, what is counted elsewhere. */
export function MoneyMissing({
  flows,
  circles,
  absences,
}: {
  flows: MoneyFlows;
  circles: readonly DrawnLink[];
  absences: readonly Absence[];
}) {
  const { m } = useMoneyTexts();
  const without = (flows.rows ?? []).flatMap(({ factsWithoutAmount }) => factsWithoutAmount ?? []);
  const told = untold(flows);
  const missed = absences.filter(isMissed);
  const beyond =
    flows.leftOutCounts.reduce((sum, { count }) => sum + count, 0) -
    (flows.leftOut ?? []).length +
    (flows.rows ?? []).reduce((sum, { countWithoutAmount }) => sum + countWithoutAmount, 0) -
    without.length;
  const row = ({ fact, reason }: (typeof told)[number]) => {
    const [label, note] = m.reasons[reason] ?? [reason, ''];
    return <MoneyFactRow key={fact.id} fact={fact} label={label} note={note} />;
  };
  const empty = without.length + told.length + circles.length + missed.length + beyond === 0;
  return (
    <Section id="niet" title={m.missing}>
      {empty ? <p className="none">{m.nothingMissing}</p> : null}
      <dl>
        {circles.flatMap(({ link }) =>
          (link.facts ?? []).map((fact) => (
            <MoneyFactRow
              key={`${link.source} ${link.target} ${fact.id}`}
              fact={fact}
              label={m.circle}
              note={m.circleText}
            />
          )),
        )}
        {without.map((fact) => (
          <MoneyFactRow key={fact.id} fact={fact} />
        ))}
        {told.slice(0, few).map(row)}
        {missed.map((absence) => (
          <Row key={absence.id} what={m.lacks} places={absence.evidence ?? []}>
            <p>
              <EntityLink of={absence} />
            </p>
          </Row>
        ))}
      </dl>
      {told.length > few ? (
        <details className="rest">
          <summary>{m.more(told.length - few)}</summary>
          <dl>{told.slice(few).map(row)}</dl>
        </details>
      ) : null}
      {beyond > 0 ? <p className="s dim">{m.moreOut(beyond)}</p> : null}
    </Section>
  );
}
