import { refusal } from '../../export/refusal.ts';
import type { Context } from '../../graph/builder.ts';
import { type Entity, valuesOf } from '../../graph/rows.ts';
import { xml } from '../../lib/xml.ts';
import { described } from './candidates.ts';
import { typeOf } from './offered.ts';
import { namesOf } from './score.ts';

const mostPassages = 3;
const mostNames = 8;

/** The first passages that an entity rests on, each with the name of its part. */
async function passagesOf({ evidence }: Entity, { reads }: Context): Promise<readonly string[]> {
  const passages = await reads.entities(evidence.slice(0, mostPassages));
  return Promise.all(
    passages.map(async (passage) => {
      if (passage.kind !== 'Passage') return '';
      const part = passage.part === null ? null : await reads.entity(passage.part);
      return `<li>“${xml(passage.phrase)}”${part ? ` (${xml(part.name)})` : ''}</li>`;
    }),
  );
}

/**
 * A small page about an entity, to be shown in a frame: no script, no style, nothing from elsewhere.
 * @throws GraphQLError, with status 404, where there is no such entity
 */
export async function previewOf(id: string, context: Context): Promise<string> {
  const entity = await context.reads.entity(id);
  if (!entity) throw refusal('NOT_FOUND', `There is no entity ${JSON.stringify(id.slice(0, 80))}.`, 404);
  const { kind, line } = described(entity);
  const others = [...new Set(namesOf(kind, valuesOf(entity)))].filter((name) => name !== entity.name);
  const passages = await passagesOf(entity, context);
  const also = others.length > 0 ? `<p>${xml(others.slice(0, mostNames).join(' · '))}</p>` : '';
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${xml(entity.name)}</title></head>
<body><h1>${xml(entity.name)}</h1><p>${xml(typeOf(kind).name)}: ${xml(line)}</p>${also}
${passages.length > 0 ? `<ul>${passages.join('')}</ul>` : ''}<p><code>${xml(entity.id)}</code></p></body></html>
`;
}
