import { Link } from 'wouter';
import { Disputes } from '../parts/dispute.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { ProvenRow } from '../parts/proven-row.tsx';
import { type Asked, networkAddress } from './address.ts';
import { amountOf, type Relation, type Surroundings } from './relations.ts';
import { useNetworkTexts } from './use-network-texts.ts';

/** Every fact of the picture as a row, with where it stands. */
export function RelationTable({ asked, all, chosen }: { asked: Asked; all: Surroundings; chosen: string | null }) {
  const { language, n } = useNetworkTexts();
  const rows = all.relations.flatMap((relation) => relation.facts.map((fact) => ({ relation, fact })));
  const [from, relation, to, euro, place] = n.head;
  return (
    <details className="more" open>
      <summary>
        {n.table} <span className="dim">({n.rows(rows.length)})</span>
      </summary>
      <section className="scroll" aria-label={n.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{from}</th>
              <th scope="col">{relation}</th>
              <th scope="col">{to}</th>
              <th scope="col" className="num">
                {euro}
              </th>
              <th scope="col">{place}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ relation: own, fact }) => (
              <ProvenRow
                key={fact.proof.id}
                columns={n.head.length}
                className={own.id === chosen ? 'sel' : undefined}
                places={fact.proof.evidence ?? []}
              >
                <td>
                  <EntityLink of={fact.subject} />
                </td>
                <td>
                  <Link href={networkAddress({ ...asked, pick: own.id }, language)} replace>
                    {fact.side.label[language]}
                  </Link>
                </td>
                <td>
                  <EntityLink of={fact.node} />
                </td>
                <td className="num">
                  <Amount of={fact} />
                </td>
              </ProvenRow>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Amount({ of }: { of: Relation['facts'][number] }) {
  const { language, n } = useNetworkTexts();
  const named = amountOf(of, language);
  const disputes = of.proof.disputedBy ?? [];
  return (
    <>
      {named ?? (of.side.props.amount ? <span className="none">{n.noAmount}</span> : null)}
      {disputes.length > 0 ? (
        <>
          {' '}
          <Disputes of={disputes} />
        </>
      ) : null}
    </>
  );
}
