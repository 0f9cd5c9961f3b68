import type { Entity } from '../graph/entity.ts';
import { useTexts } from '../texts/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { Section } from './page.tsx';
import { Passages } from './passages.tsx';
import { Row } from './row.tsx';

/** Where the entity itself stands, and which documents and registers declare it. */
export function OwnPassages({ entity, empty }: { entity: Entity; empty: boolean }) {
  const { t } = useTexts();
  const places = entity.evidence ?? [];
  const sources = entity.sources ?? [];
  if (places.length === 0 && sources.length === 0)
    return empty ? <p className="none empty">{t.entity.noFacts}</p> : null;
  return (
    <Section id="own" title={t.entity.places}>
      <dl>
        {places.length > 0 ? (
          <Row what={t.entity.mentioned}>
            <Passages places={places} />
          </Row>
        ) : null}
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
