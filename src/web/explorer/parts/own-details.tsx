import type { Entity } from '../graph/entity.ts';
import type { Named } from '../graph/fragments.ts';
import { kinds, links } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { keyFactsOf } from './key-facts.ts';
import { Section } from './page.tsx';
import { Row } from './row.tsx';

/** What a prop refers to: an entity, or a fact with its ends. */
type Referred = Named & { readonly subject?: Named | null; readonly object?: Named | null };

function Reference({ to }: { to: Referred }) {
  const { language } = useTexts();
  const type = to.id.split('|')[1];
  return to.subject && to.object ? (
    <>
      <EntityLink of={to.subject} /> <span className="pred">{type ? links[type]?.out.label[language] : ''}</span>{' '}
      <EntityLink of={to.object} />
    </>
  ) : (
    <EntityLink of={to} />
  );
}

const referred = (entity: Entity) =>
  Object.entries(kinds[entity.__typename]?.props ?? {}).flatMap(([name, { label, refersTo }]) => {
    const list = [entity[name] ?? []].flat() as Referred[];
    return refersTo && list.length > 0 ? [{ label, list }] : [];
  });

/** What the entity says of itself and that no line of key facts has room for, and what it refers to. */
export function OwnDetails({ entity, all }: { entity: Entity; all: boolean }) {
  const { t, language } = useTexts();
  const { strip, rest } = keyFactsOf(entity, t, language);
  const refs = referred(entity);
  const items = all
    ? [...strip.filter(({ label }) => label !== t.entity.facts && label !== t.entity.places), ...rest]
    : rest;
  return items.length + refs.length === 0 ? null : (
    <Section id="details" title={t.entity.details}>
      <dl>
        {refs.map(({ label, list }) => (
          <Row key={label.en} what={label[language]}>
            {list.map((to) => (
              <p key={to.id}>
                <Reference to={to} />
              </p>
            ))}
          </Row>
        ))}
        {items.map(({ label, value }) => (
          <Row key={label} what={label.toLowerCase()}>
            <p>{value}</p>
          </Row>
        ))}
      </dl>
    </Section>
  );
}
