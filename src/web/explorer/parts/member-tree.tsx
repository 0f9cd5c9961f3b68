import type { Fact, Group } from '../graph/entity.ts';
import type { Place } from '../graph/fragments.ts';
import type { Suggested } from '../graph/suggestions.ts';
import { number } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { Disputes } from './dispute.tsx';
import { EntityLink } from './entity-link.tsx';
import { FactRows } from './fact-rows.tsx';
import { Passages } from './passages.tsx';
import { SuggestionBox } from './suggestion-box.tsx';
import { useDetails } from './use-details.ts';

/** A fact of the tree: who or what, and in grey in what way it belongs. */
function Branch({ fact }: { fact: Fact }) {
  const { t, language } = useTexts();
  const { line } = useDetails(fact);
  const { below, node, proof } = fact;
  const left = below.total - below.facts.length;
  const role = [node.shortName, line, below.total > 0 ? t.entity.inAll(number(below.total, language)) : '']
    .filter(Boolean)
    .join('; ');
  return (
    <>
      <EntityLink of={node} />
      {role ? <span className="role">{role}</span> : null}
      {proof.disputedBy?.length ? <Disputes of={proof.disputedBy} /> : null}
      {below.facts.length > 0 ? (
        <ul>
          {below.facts.map((each, index) => (
            <li key={each.proof.id} className={index === below.facts.length - 1 && left === 0 ? 'last' : undefined}>
              <Branch fact={each} />
            </li>
          ))}
          {left > 0 ? (
            <li className="last">
              <span className="dim">{t.entity.moreNames(left)}</span>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}

const placesOf = ({ proof, below }: Fact): readonly Place[] => [
  ...(proof.evidence ?? []),
  ...below.facts.flatMap(placesOf),
];

/** Whether a link is shown as a tree: it makes wholes of parts, and some part has parts of its own. */
export const isTree = ({ facts }: Group): boolean => facts.some(({ below }) => below.total > 0);

/** What belongs to an entity on two levels, as one row: the tree in the middle, the words that it rests on beside it. */
export function MemberTree({
  id,
  kind,
  group,
  suggested,
}: {
  id: string;
  kind: string;
  group: Group;
  suggested: readonly Suggested[];
}) {
  const { side, facts } = group;
  const { language } = useTexts();
  const direct = facts.flatMap(({ proof }) => proof.evidence ?? []);
  const deeper = facts.flatMap(({ below }) => below.facts.flatMap(placesOf));
  const places = [...new Map([...direct, ...deeper].map((place) => [place.id, place])).values()];
  return (
    <>
      <div className="row">
        <dt>{side.label[language]}</dt>
        <dd className="val">
          <ul className="tree">
            {facts.map((fact) => (
              <li key={fact.proof.id}>
                <Branch fact={fact} />
              </li>
            ))}
          </ul>
        </dd>
        <dd className="proof">
          <Passages places={places} />
          {suggested.map((each) => (
            <SuggestionBox key={each.id} of={each} />
          ))}
        </dd>
      </div>
      {group.next ? <FactRows id={id} kind={kind} group={{ ...group, facts: [] }} /> : null}
    </>
  );
}
