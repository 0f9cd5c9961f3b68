import { Link } from 'wouter';
import { type Entity, sectionsOf } from '../graph/entity.ts';
import { placesOf } from '../graph/places.ts';
import { viewPath } from '../texts/addresses.ts';
import { links } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';

/** Whether figures can belong to an entity. */
const hasFigures = ({ __typename }: Entity) => links.OBSERVATION_OF?.in.at.includes(__typename) ?? false;

/** The other ways to look at an entity: its money, its figures, its network, a path to it, its passages. */
export function ViewLinks({ entity }: { entity: Entity }) {
  const { t, language } = useTexts();
  const facts = sectionsOf(entity).flatMap(({ groups }) => groups.flatMap((group) => group.facts));
  const views = [
    ...(facts.some(({ side }) => side.props.amount) ? (['money'] as const) : []),
    ...(hasFigures(entity) ? (['figures'] as const) : []),
    ...(facts.length > 0 ? (['network', 'path'] as const) : []),
  ];
  const places = placesOf(entity).length;
  return (
    <>
      {views.map((view) => (
        <Link key={view} href={viewPath(view, entity.id, language)}>
          {t.entity.views[view]}
        </Link>
      ))}
      {places > 0 ? <a href="#places">{t.entity.readPlaces(places)}</a> : null}
    </>
  );
}
