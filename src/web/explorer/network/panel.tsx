import { Link } from 'wouter';
import { valueIn } from '../graph/entity.ts';
import type { Named } from '../graph/fragments.ts';
import { Disputes } from '../parts/dispute.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { Passages } from '../parts/passages.tsx';
import { useDetails } from '../parts/use-details.ts';
import { entityPath } from '../texts/addresses.ts';
import { period } from '../texts/format.ts';
import { kindLabel, links } from '../texts/labels.ts';
import { nameOf } from '../texts/names.ts';
import { type Asked, networkAddress } from './address.ts';
import {
  amountOf,
  type Entity,
  isRelation,
  type Relation,
  relationsOf,
  type Surroundings,
  type Told,
} from './relations.ts';
import { useNetworkTexts } from './use-network-texts.ts';

const mostOthers = 5;
const textIn = (fact: Told, name: string) => {
  const value = valueIn(fact.values, name);
  return typeof value === 'string' ? value : null;
};

/** What a fact says besides its ends: period, amount, what else, and how sure it is. */
function Values({ fact }: { fact: Told }) {
  const { language, n } = useNetworkTexts();
  const rest = fact.values.filter(({ name }) => name !== 'from' && name !== 'to');
  const { line, sentences } = useDetails({ values: rest });
  const time = period(textIn(fact, 'from'), textIn(fact, 'to'), language);
  const places = new Set((fact.proof.evidence ?? []).map(({ id }) => id)).size;
  const money = amountOf(fact, language);
  return (
    <dl className="kv">
      {time ? (
        <div>
          <dt>{n.term}</dt>
          <dd>{time}</dd>
        </div>
      ) : null}
      {fact.side.props.amount ? (
        <div>
          <dt>{n.amount}</dt>
          <dd className={money ? undefined : 'none'}>{money ?? n.noAmount}</dd>
        </div>
      ) : null}
      {line || sentences.length > 0 ? (
        <div>
          <dt>{n.also}</dt>
          <dd>{[line, ...sentences].filter(Boolean).join('. ')}</dd>
        </div>
      ) : null}
      <div>
        <dt>{n.status}</dt>
        <dd>
          {n.fact(places)} <Disputes of={fact.proof.disputedBy} />
        </dd>
      </div>
    </dl>
  );
}

interface PanelProps {
  readonly asked: Asked;
  readonly all: Surroundings;
}

/** Relations of an entity in the picture, each to choose. */
function RelationList({ asked, of, relations }: { asked: Asked; of: Named; relations: readonly Relation[] }) {
  const { language, n } = useNetworkTexts();
  return (
    <ul className="rel">
      {relations.map(({ id, facts: [fact], ends }) => {
        const forward = fact.subject.id === of.id;
        const other = ends.find((end) => end.id !== of.id) ?? ends[0];
        const label = (forward ? fact.side.label : links[fact.side.type]?.in.label)?.[language] ?? '';
        return (
          <li key={id}>
            <Link
              href={networkAddress({ ...asked, pick: id }, language)}
              replace
              aria-label={`${label} ${nameOf(other, language)}: ${n.choose}`}
            >
              {label}
            </Link>{' '}
            <EntityLink of={other} />
          </li>
        );
      })}
    </ul>
  );
}

function ChosenRelation({ asked, all, relation }: PanelProps & { relation: Relation }) {
  const { language, n } = useNetworkTexts();
  const [first, ...more] = relation.facts;
  const others = relationsOf(all, first.subject.id).filter(({ id }) => id !== relation.id);
  return (
    <>
      <p className="xs dim">{n.chosenRelation}</p>
      <h2 className="triple" id="gekozen">
        <EntityLink of={first.subject} />
        <span className="pred">{first.side.label[language]}</span>
        <EntityLink of={first.node} />
      </h2>
      <Values fact={first} />
      <h3>{n.where}</h3>
      <Passages places={first.proof.evidence ?? []} most={3} />
      {more.length > 0 ? <h3>{n.between}</h3> : null}
      {more.map((fact) => (
        <div className="also" key={fact.proof.id}>
          <p className="s">
            {nameOf(fact.subject, language)} <span className="pred">{fact.side.label[language]}</span>{' '}
            {nameOf(fact.node, language)}
          </p>
          <Values fact={fact} />
          <Passages places={fact.proof.evidence ?? []} most={1} />
        </div>
      ))}
      {others.length > 0 ? (
        <>
          <h3>{n.othersOf(nameOf(first.subject, language))}</h3>
          <RelationList asked={asked} of={first.subject} relations={others.slice(0, mostOthers)} />
        </>
      ) : null}
      <p className="links">
        {relation.ends
          .filter(({ id }) => id !== all.entities[0]?.entity.id)
          .map((end) => (
            <Link key={end.id} href={networkAddress({ ...asked, id: end.id, open: [], pick: null }, language)}>
              {n.centre(nameOf(end, language))}
            </Link>
          ))}
      </p>
    </>
  );
}

function ChosenEntity({ asked, all, node }: PanelProps & { node: Entity }) {
  const { language, n } = useNetworkTexts();
  const { entity, degree, leftOut } = node;
  const isOpen = asked.open.includes(entity.id);
  const open = isOpen ? asked.open.filter((id) => id !== entity.id) : [...asked.open, entity.id];
  const own = relationsOf(all, entity.id);
  return (
    <>
      <p className="xs dim">{n.chosenEntity}</p>
      <h2 className="triple" id="gekozen">
        <EntityLink of={entity} />
      </h2>
      <dl className="kv">
        <div>
          <dt>{n.sort}</dt>
          <dd>{kindLabel(entity.__typename, language).toLowerCase()}</dd>
        </div>
        <div>
          <dt>{n.degree}</dt>
          <dd>{n.others(degree)}</dd>
        </div>
        {leftOut > 0 ? (
          <div>
            <dt>{n.leftOut}</dt>
            <dd>{n.others(leftOut)}</dd>
          </div>
        ) : null}
      </dl>
      <p className="links">
        {leftOut > 0 || isOpen ? (
          <Link href={networkAddress({ ...asked, open, pick: entity.id }, language)} replace>
            {isOpen ? n.foldIt : n.openIt(leftOut)}
          </Link>
        ) : null}
        {node.distance > 0 ? (
          <Link href={networkAddress({ ...asked, id: entity.id, open: [], pick: null }, language)}>
            {n.centre(nameOf(entity, language))}
          </Link>
        ) : null}
        <Link href={entityPath(entity.id)}>{n.page}</Link>
      </p>
      {own.length > 0 ? (
        <>
          <h3>{n.here}</h3>
          <RelationList asked={asked} of={entity} relations={own} />
        </>
      ) : null}
    </>
  );
}

/** What was chosen in the picture, with its proof. */
export function Panel({ asked, all, picked }: PanelProps & { picked: Relation | Entity }) {
  return (
    <aside className="panel" aria-labelledby="gekozen">
      {isRelation(picked) ? (
        <ChosenRelation key={picked.id} asked={asked} all={all} relation={picked} />
      ) : (
        <ChosenEntity key={picked.entity.id} asked={asked} all={all} node={picked} />
      )}
    </aside>
  );
}
