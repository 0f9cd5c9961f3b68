import { type Entity, type Section as Facts, sectionsOf } from '../graph/entity.ts';
import type { Theme } from '../texts/families.ts';
import { useTexts } from '../texts/language.tsx';
import { FactRows } from './fact-rows.tsx';
import { OwnDetails } from './own-details.tsx';
import { OwnPassages } from './own-passages.tsx';
import { Section } from './page.tsx';

const totalOf = ({ groups }: Facts) => groups.reduce((sum, { total }) => sum + total, 0);

/** The facts of an entity, one section for each question that they answer. */
export function FactSections({ entity, without }: { entity: Entity; without?: Theme }) {
  const { t } = useTexts();
  const sections = sectionsOf(entity).filter(({ theme }) => theme !== without);
  return (
    <>
      {sections.map((section) => (
        <Section
          key={section.theme}
          id={section.theme}
          title={t.themes[section.theme]}
          note={t.entity.factsIn(totalOf(section))}
        >
          <dl>
            {section.groups.map((group) => (
              <FactRows
                key={`${group.side.type} ${group.side.field}`}
                id={entity.id}
                kind={entity.__typename}
                group={group}
              />
            ))}
          </dl>
        </Section>
      ))}
      <OwnDetails entity={entity} all={without !== undefined} />
      <OwnPassages entity={entity} empty={sections.length === 0} />
    </>
  );
}
