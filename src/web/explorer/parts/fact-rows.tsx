import { useState } from 'react';
import { useClient } from 'urql';
import { entityIn, type Fact, type Group, groupOf, type Values, valueIn } from '../graph/entity.ts';
import { moreQuery } from '../graph/entity-query.ts';
import { amount } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { Disputes } from './dispute.tsx';
import { EntityLink } from './entity-link.tsx';
import { Row } from './row.tsx';
import { useDetails } from './use-details.ts';

/** Up to this length what a fact says besides stands behind the name. */
const roleLength = 48;

function FactRow({ facts, repeated }: { facts: readonly Fact[]; repeated: boolean }) {
  const { t, language } = useTexts();
  const first = facts[0] as Fact;
  const { line, sentences } = useDetails(first);
  const cents = valueIn(first.values, 'amount');
  const money = Boolean(first.side.props.amount);
  const inline = !money && line.length <= roleLength;
  return (
    <Row what={first.side.label[language]} repeated={repeated} places={first.proof.evidence ?? []}>
      <ul className="names">
        {facts.map(({ node, proof }) => (
          <li key={proof.id}>
            <EntityLink of={node} />
            {inline && line ? <span className="role"> {line}</span> : null}
          </li>
        ))}
      </ul>
      {typeof cents === 'number' || (line && !inline) ? (
        <p className="under">
          {typeof cents === 'number' ? <span className="amount">{amount(cents, language)}</span> : null}{' '}
          <span className="s dim">{line}</span>
        </p>
      ) : null}
      {money && typeof cents !== 'number' ? <p className="none under">{t.entity.noAmount}</p> : null}
      {sentences.map((sentence) => (
        <p className="s under" key={sentence}>
          {sentence}
        </p>
      ))}
      {first.proof.disputedBy?.length ? (
        <p>
          <Disputes of={first.proof.disputedBy} />
        </p>
      ) : null}
    </Row>
  );
}

/** Facts that say nothing more than their ends and rest on the same passages share a row. */
function together(facts: readonly Fact[]): Fact[][] {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { evidence, disputedBy, id } = fact.proof;
    const plain = fact.values.every(({ value }) => value === false) && !disputedBy?.length && !fact.side.props.amount;
    const key = plain ? `= ${(evidence ?? []).map((place) => place.id).join(' ')}` : id;
    rows.set(key, [...(rows.get(key) ?? []), fact]);
  }
  return [...rows.values()];
}

/** The facts of one link, and a button for those that are not here yet. */
export function FactRows({ id, kind, group }: { id: string; kind: string; group: Group }) {
  const { t, language } = useTexts();
  const client = useClient();
  const [added, setAdded] = useState<Group | null>(null);
  const [waiting, setWaiting] = useState(false);
  const facts = [...group.facts, ...(added?.facts ?? [])];
  const next = added ? added.next : group.next;
  async function more() {
    setWaiting(true);
    const { data } = await client.query<Values>(moreQuery(kind, group.side), { id, after: next });
    const entity = entityIn(kind, data);
    setWaiting(false);
    if (!entity) return;
    const page = groupOf(group.side, entity, facts.length);
    setAdded({ ...page, facts: [...(added?.facts ?? []), ...page.facts] });
  }
  return (
    <>
      {together(facts).map((row, index) => (
        <FactRow key={row[0]?.proof.id} facts={row} repeated={index > 0} />
      ))}
      {next ? (
        <div className="row wide">
          <dt>
            <span className="vh">{group.side.label[language]}</span>
          </dt>
          <dd>
            <button className="btn" type="button" disabled={waiting} onClick={() => void more()}>
              {t.entity.more(group.total - facts.length)}
            </button>
          </dd>
        </div>
      ) : null}
    </>
  );
}
