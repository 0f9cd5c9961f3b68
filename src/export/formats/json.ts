import type { Values } from '../../model/columns.ts';
import type { Props } from '../../model/values/word.ts';
import { type Export, licenceText } from '../export.ts';
import type { Citation, EntityLine, FactLine } from '../lines.ts';

/** Own props as they are, absent ones left out; an amount in euros beside the one in cents. */
function properties(props: Props, values: Values): Readonly<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  for (const [name, { word }] of Object.entries(props)) {
    const value = values[name];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    if (word.name !== 'Cents') out[name] = value;
    else Object.assign(out, { [`${name}Cents`]: value, [`${name}Eur`]: Number(value) / 100 });
  }
  return out;
}

const cited = ({ id, phrase, part, start, end, document }: Citation) => ({
  passage: id,
  phrase,
  part,
  start,
  end,
  document,
});
const origin = ({ evidence, sources, disputedBy }: EntityLine | FactLine) => ({
  evidence: evidence.map(cited),
  sources: sources.map(({ id }) => id),
  disputedBy,
});
const factObject = (line: FactLine) => ({
  id: line.id,
  type: line.link.type,
  subject: line.subject,
  object: line.object,
  properties: properties(line.link.props, line.values),
  ...origin(line),
});
const entityObject = (line: EntityLine) => ({
  id: line.id,
  kind: line.kind.name,
  name: line.name,
  aliases: line.aliases,
  properties: properties(line.kind.props, line.values),
  ...origin(line),
});

/** The members of a list, one a line, with commas between them. */
async function* members<Line>(
  batches: AsyncIterable<readonly Line[]>,
  object: (line: Line) => object,
): AsyncGenerator<string> {
  let before = '\n';
  for await (const lines of batches) {
    if (lines.length === 0) continue;
    yield before + lines.map((line) => JSON.stringify(object(line))).join(',\n');
    before = ',\n';
  }
}

/** One object: what it is, the facts, the entities, and how many there are. */
export async function* json(exported: Export): AsyncGenerator<string> {
  const { title, version, asked, sources } = exported;
  const head = JSON.stringify({ title, version, ...asked, licence: licenceText(sources), sources }, null, 1);
  yield `${head.slice(0, -2)},\n "facts": [`;
  yield* members(exported.facts(), factObject);
  yield '\n ],\n "entities": [';
  yield* members(exported.entities(), entityObject);
  const { facts, entities } = exported.tally;
  yield `\n ],\n "counts": ${JSON.stringify({ facts, entities })},\n "count": ${facts + entities}\n}\n`;
}
