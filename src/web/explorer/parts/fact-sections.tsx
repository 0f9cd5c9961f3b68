import { type Entity, type Section as Facts, sectionsOf, valueIn } from '../graph/entity.ts';
import { documentsOf } from '../graph/places.ts';
import { sharesOf } from '../graph/shares.ts';
import type { Suggested } from '../graph/suggestions.ts';
import type { Theme } from '../texts/families.ts';
import { useTexts } from '../texts/language.tsx';
import type { Texts } from '../texts/nl.ts';
import { WhenSection } from '../time/when-section.tsx';
import { FactRows } from './fact-rows.tsx';
import { isTree, MemberTree } from './member-tree.tsx';
import { OwnDetails } from './own-details.tsx';
import { OwnPassages } from './own-passages.tsx';
import { Section } from './page.tsx';
import { PlacedDocuments } from './placed-documents.tsx';
import { ShareRows } from './share-rows.tsx';
import { SuggestionBox } from './suggestion-box.tsx';

const totalOf = ({ groups }: Facts) => groups.reduce((sum, { total }) => sum + total, 0);

/** One remark on a section: how many amounts, how many on two levels, or how many facts. */
function noteOf(section: Facts, t: Texts): string {
  const facts = section.groups.flatMap((group) => group.facts);
  if (section.theme === 'money') {
    const known = facts.filter(({ values }) => typeof valueIn(values, 'amount') === 'number').length;
    const note = t.entity.moneyNote(known, facts.filter(({ side }) => side.props.amount).length - known);
    if (note) return note;
  }
  const deeper = facts.reduce((sum, { below }) => sum + below.total, 0);
  return deeper > 0 ? t.entity.treeNote(totalOf(section) + deeper) : t.entity.factsIn(totalOf(section));
}

/** What is suggested along the link of a tree stands beside it, all else in a section of its own. */
const besideTree = (group: Facts['groups'][number], all: readonly Suggested[]) =>
  isTree(group) ? all.filter(({ linkType }) => linkType === group.side.type) : [];

/** The facts of an entity, one section for each question that they answer. */
export function FactSections({
  entity,
  suggested,
  without,
}: {
  entity: Entity;
  suggested: readonly Suggested[];
  without?: Theme;
}) {
  const { t } = useTexts();
  const all = sectionsOf(entity).filter(({ theme }) => theme !== without);
  const sections = all.filter(({ theme }) => theme !== 'places');
  const shares = sharesOf(entity);
  const placed = new Set(all.flatMap(({ groups }) => groups.flatMap((group) => besideTree(group, suggested))));
  const loose = suggested.filter((each) => !placed.has(each));
  const afterMoney = Math.max(...sections.map(({ theme }, index) => (theme === 'money' ? index : -1)), -1);
  const timeAfter =
    afterMoney >= 0 ? afterMoney : sections.findLastIndex(({ theme }) => theme === 'purpose' || theme === 'actors');
  const shown = sections.map((section) => (
    <Section key={section.theme} id={section.theme} title={t.themes[section.theme]} note={noteOf(section, t)}>
      <dl>
        {section.groups.map((group) =>
          isTree(group) ? (
            <MemberTree
              key={group.side.field}
              id={entity.id}
              kind={entity.__typename}
              group={group}
              suggested={besideTree(group, suggested)}
            />
          ) : (
            <FactRows key={group.side.field} id={entity.id} kind={entity.__typename} group={group} />
          ),
        )}
        {section.theme === 'money' ? <ShareRows all={shares} /> : null}
      </dl>
    </Section>
  ));
  const documents = new Map(documentsOf(entity).map(({ id, document }) => [id, document?.name ?? null]));
  return (
    <PlacedDocuments documents={documents}>
      {shown.slice(0, timeAfter + 1)}
      <WhenSection entity={entity} />
      {shown.slice(timeAfter + 1)}
      {loose.length > 0 ? (
        <Section id="suggestions" title={t.entity.suggestions}>
          <div className="sugs">
            {loose.map((each) => (
              <SuggestionBox key={each.id} of={each} />
            ))}
          </div>
        </Section>
      ) : null}
      <OwnDetails entity={entity} all={without !== undefined} />
      <OwnPassages entity={entity} facts={all.find(({ theme }) => theme === 'places')} />
      {sections.length === 0 && (entity.evidence ?? []).length === 0 ? (
        <p className="none empty">{t.entity.noFacts}</p>
      ) : null}
    </PlacedDocuments>
  );
}
