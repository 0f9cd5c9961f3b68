import type { Conflict } from '../graph/conflicts.ts';
import type { Place } from '../graph/fragments.ts';
import type { MoneyFact } from '../graph/money.ts';
import type { LedgerSide, MoneyDispute } from '../graph/money-disputes.ts';
import { euros } from '../texts/format.ts';
import { useMoneyTexts } from '../texts/money.ts';
import { nameOf } from '../texts/names.ts';
import { EntityLink } from './entity-link.tsx';
import { Icon } from './icon.tsx';
import { Passages } from './passages.tsx';
import { ProvenRow } from './proven-row.tsx';

const columns = 3;
const placesOf = (facts: readonly MoneyFact[] | null): readonly Place[] =>
  (facts ?? []).flatMap(({ evidence }) => evidence ?? []);

/** How often an amount per year counts: 4 × 300.000. */
function Times({ facts, sum }: { facts: readonly MoneyFact[] | null; sum: number }) {
  const { language } = useMoneyTexts();
  const [fact, ...more] = facts ?? [];
  if (!fact?.perYear || !fact.amount || more.length > 0) return null;
  return (
    <span className="role">
      {sum / fact.amount} × {euros(fact.amount, language)}
    </span>
  );
}

function Ledger({ side: { against, parts, sum, total, stated }, id }: { side: LedgerSide; id: string }) {
  const { m, language } = useMoneyTexts();
  return (
    <div>
      <h3 id={id}>{m.sides[against]}</h3>
      <table className="ledger" aria-labelledby={id}>
        {parts.length > 0 ? (
          <tbody>
            {parts.map((part) => (
              <ProvenRow key={part.entity?.id} columns={columns} places={placesOf(part.facts)}>
                <th scope="row">
                  {part.entity ? <EntityLink of={part.entity} /> : null}
                  <Times facts={part.facts} sum={part.sum} />
                </th>
                <td className="num">{euros(part.sum, language)}</td>
              </ProvenRow>
            ))}
          </tbody>
        ) : null}
        <tfoot>
          {sum === null ? null : (
            <ProvenRow columns={columns} places={[]}>
              <th scope="row">
                {m.sum} <span className="calc">{m.computed}</span>
              </th>
              <td className="num">
                <span className={total === null ? 'dbl' : undefined}>{euros(sum, language)}</span>
              </td>
            </ProvenRow>
          )}
          {total === null ? null : (
            <ProvenRow columns={columns} places={placesOf(stated)}>
              <th scope="row">{m.total}</th>
              <td className="num">
                <span className="dbl">{euros(total, language)}</span>
              </td>
            </ProvenRow>
          )}
        </tfoot>
      </table>
      {stated.length > 0 ? <Passages places={placesOf(stated)} /> : null}
    </div>
  );
}

function Verdict({ of, conflict }: { of: MoneyDispute; conflict: Conflict | undefined }) {
  const { m, language } = useMoneyTexts();
  return (
    <div className="verdict">
      <p className="xs dim">
        {m.difference} <span className="calc">{m.computed}</span>
      </p>
      <p className="diff neq">{euros(of.difference, language)}</p>
      {of.bothRight ? <p className="s">{m.bothRight}</p> : null}
      {conflict ? <p className="s">{m.noChoice}</p> : null}
    </div>
  );
}

/** Both sides of what does not agree as ledgers, then the difference; no side is chosen. */
export function MoneyLedgers({ of, conflicts, id }: { of: MoneyDispute; conflicts: readonly Conflict[]; id: string }) {
  const { m, language } = useMoneyTexts();
  const disputed = of.sides.flatMap(({ stated }) => stated.flatMap(({ disputedBy }) => disputedBy ?? []));
  const conflict = conflicts.find((each) => disputed.some((dispute) => dispute.id === each.id));
  const name = of.check.entity ? nameOf(of.check.entity, language) : '';
  return (
    <section className="conflict sec" id={id} aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>
        <Icon name="neq" />
        {conflict ? m.conflict(conflict.subject[language]) : m.differs(name)}
      </h2>
      <div className="two">
        {of.sides.map((side, index) => (
          <Ledger key={`${side.against} ${side.total}`} side={side} id={`${id}-${index}`} />
        ))}
        <Verdict of={of} conflict={conflict} />
      </div>
      {conflict ? <p className="explain">{conflict.explanation[language]}</p> : null}
    </section>
  );
}
