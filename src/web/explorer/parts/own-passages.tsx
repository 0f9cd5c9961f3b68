import type { Entity, Section as Facts } from '../graph/entity.ts';
import { documentsOf } from '../graph/places.ts';
import { useTexts } from '../texts/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { FactRows } from './fact-rows.tsx';
import { Section } from './page.tsx';
import { Passages } from './passages.tsx';
import { Row } from './row.tsx';
import { WhereItStands } from './where-it-stands.tsx';

/** Where the entity and its facts stand, document by document, and which documents and registers declare it. */
export function OwnPassages({ entity, facts }: { entity: Entity; facts: Facts | undefined }) {
  const { t } = useTexts();
  const places = entity.evidence ?? [];
  const sources = entity.sources ?? [];
  const documents = documentsOf(entity);
  const count = documents.reduce((sum, { passages }) => sum + passages, 0);
  if (documents.length === 0 && sources.length === 0 && !facts) return null;
  return (
    <Section
      id="places"
      title={t.themes.places}
      {...(count > 0 ? { note: t.entity.placesIn(count, documents.length) } : {})}
    >
      <dl>
        {documents.map((each) => (
          <WhereItStands key={each.id} of={each} />
        ))}
        {places.length > 0 ? (
          <Row what={t.entity.named}>
            <Passages places={places} />
          </Row>
        ) : null}
        {(facts?.groups ?? []).map((group) => (
          <FactRows key={group.side.field} id={entity.id} kind={entity.__typename} group={group} />
        ))}
        {sources.length > 0 ? (
          <Row what={t.entity.sources}>
            <ul className="names down">
              {sources.map(({ id, title }) => (
                <li key={id}>
                  <EntityLink of={{ __typename: 'Source', id, name: title }} />
                </li>
              ))}
            </ul>
          </Row>
        ) : null}
      </dl>
    </Section>
  );
}
