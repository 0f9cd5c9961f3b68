import type { MoneyCheck } from '../graph/money.ts';
import { euros } from '../texts/format.ts';
import { valueLabel } from '../texts/labels.ts';
import { useMoneyTexts } from '../texts/money.ts';
import { EntityLink } from './entity-link.tsx';
import { Icon } from './icon.tsx';
import { Section } from './page.tsx';
import { ProvenRow } from './proven-row.tsx';

const columns = 5;

function Outcome({ of: { verdict, difference } }: { of: MoneyCheck }) {
  const { m, language } = useMoneyTexts();
  if (verdict === 'DIFFERS')
    return (
      <span className="neq">
        <Icon name="neq" /> {m.verdict(euros(Math.abs(difference ?? 0), language))}
      </span>
    );
  return verdict === 'ADDS_UP' ? (
    <>
      <Icon name="ok" /> {m.verdicts.ADDS_UP}
    </>
  ) : (
    <span className="none">{m.verdicts[verdict]}</span>
  );
}

/** Every stated total beside the sum of its parts, as worked out by the graph. */
export function MoneyChecks({ checks }: { checks: readonly MoneyCheck[] }) {
  const { m, language } = useMoneyTexts();
  const shown = checks.filter(({ against, verdict }) => against === 'PARTS' && verdict !== 'NO_AMOUNTS');
  if (shown.length === 0) return null;
  const figure = (cents: number | null) => (cents === null ? null : euros(cents, language));
  return (
    <Section id="nagerekend" title={m.checks} note={m.checksNote}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of nothing but a table that scrolls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <div className="scroll" role="group" tabIndex={0} aria-label={m.checks}>
        <table className="sums">
          <caption className="vh">{m.checksNote}</caption>
          <thead>
            <tr>
              <th scope="col">{m.checkHead.whole}</th>
              <th scope="col" className="num">
                {m.total}
              </th>
              <th scope="col" className="num">
                {m.checkHead.parts} <span className="calc">{m.computed}</span>
              </th>
              <th scope="col">{m.checkHead.verdict}</th>
              <th scope="col">{m.head.where}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((check) => (
              <ProvenRow
                key={`${check.entity?.id} ${check.phase} ${check.stated?.map(({ id }) => id).join()}`}
                columns={columns}
                places={(check.stated ?? []).flatMap(({ evidence }) => evidence ?? [])}
              >
                <th scope="row">
                  {check.entity ? <EntityLink of={check.entity} /> : null}
                  {check.phase ? (
                    <span className="role"> {valueLabel('MoneyPhase', check.phase, language)}</span>
                  ) : null}
                </th>
                <td className="num">{figure(check.total) ?? <span className="none">{m.noTotal}</span>}</td>
                <td className="num">{figure(check.sum) ?? <span className="none">{m.nobody}</span>}</td>
                <td>
                  <Outcome of={check} />
                </td>
              </ProvenRow>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
