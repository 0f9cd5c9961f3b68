import { type Entity, entityIn, type Section, sectionsOf, type Values } from '../explorer/graph/entity.ts';
import { entityQuery } from '../explorer/graph/entity-query.ts';
import { EntityLink } from '../explorer/parts/entity-link.tsx';
import { Fault, Waiting } from '../explorer/parts/states.tsx';
import { useAnswer } from '../explorer/parts/use-answer.ts';
import { entityPath } from '../explorer/texts/addresses.ts';
import { kindNameOf } from '../explorer/texts/labels.ts';
import { useTexts } from '../explorer/texts/language.tsx';
import { nameOf } from '../explorer/texts/names.ts';
import { FactTable } from './fact-table.tsx';
import { EmbedFrame, type Told, withTold } from './frame.tsx';
import { Missing } from './missing.tsx';
import type { Asked } from './read-address.ts';

const factsOf = (sections: readonly Section[]) =>
  sections.reduce((sum, { groups }) => sum + groups.reduce((all, { total }) => all + total, 0), 0);

const placesOf = (sections: readonly Section[]) =>
  sections.flatMap(({ groups }) => groups.flatMap(({ facts }) => facts.flatMap(({ proof }) => proof.evidence ?? [])));

function Facts({ entity, only, told }: { entity: Entity; only: Asked['only']; told: Partial<Told> | undefined }) {
  const { t, language } = useTexts();
  const sections = sectionsOf(entity).filter(({ theme }) => only === null || theme === only);
  const name = nameOf(entity, language);
  return (
    <EmbedFrame
      title={only ? `${name}: ${t.themes[only].toLowerCase()}` : name}
      heading={
        <div className="embed-h">
          <h1>
            <EntityLink of={entity} />
          </h1>
          <p className="s dim">
            {only ? `${t.themes[only]}, ` : ''}
            {t.entity.factsIn(factsOf(sections))}
          </p>
        </div>
      }
      page={entityPath(entity.id)}
      places={placesOf(sections)}
      registers={(entity.sources ?? []).map(({ title }) => title)}
      told={told}
    >
      {sections.length === 0 ? <p className="none">{t.entity.noFacts}</p> : null}
      {sections.length > 0 ? <FactTable sections={sections} caption={name} grouped={only === null} /> : null}
    </EmbedFrame>
  );
}

/** The facts of one entity as a table, from one question. */
function OfKind({ kind, id, only }: { kind: string; id: string; only: Asked['only'] }) {
  const { data, error, waiting, retry } = useAnswer<Values & Partial<Told>>(withTold(entityQuery(kind)), { id });
  const entity = entityIn(kind, data);
  if (waiting) return <Waiting lines={8} />;
  if (error && !entity) return <Fault error={error} retry={retry} />;
  if (!entity) return <Missing id={id} />;
  return <Facts entity={entity} only={only} told={data} />;
}

export function FactsEmbed({ id, only }: Asked) {
  const kind = kindNameOf(id ?? '');
  return id && kind ? <OfKind kind={kind} id={id} only={only} /> : <Missing id={id} />;
}
