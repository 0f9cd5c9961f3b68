import { Reads } from '../../graph/reads.ts';
import type { Engine } from '../../store/engine.ts';
import { ask, ToolFault } from './ask.ts';
import { entityQuestion } from './entity-question.ts';
import { named, type Part, part, parts, word } from './tell.ts';

/** Facts of one sort from one side that are told when nothing is said: a plan has many of each. */
const usualFacts = 5;

const hasFacts = (value: unknown): boolean => 'edges' in part(value);

/** The facts of all sorts in one list, and the sorts of which there are more than are told. */
function flat(node: Part): Part {
  const entries = Object.entries(node);
  const own = entries.filter(([, value]) => !hasFacts(value));
  const sorts = entries
    .filter(([, value]) => hasFacts(value))
    .map(([field, value]) => ({ field, ...part(value) }) as Part);
  const facts = sorts.flatMap(({ edges }) => parts(edges));
  const more = sorts
    .filter(({ totalCount, edges }) => Number(totalCount) > parts(edges).length)
    .map(({ field, totalCount, edges }) => ({ field, shown: parts(edges).length, total: totalCount }));
  return { ...Object.fromEntries(own), facts, more };
}

/**
 * All that the graph knows of one entity.
 * @throws ToolFault where there is no such entity
 */
export async function entityAnswer(engine: Engine, { id, first }: Part): Promise<unknown> {
  const entity = await new Reads(engine).entity(String(id));
  if (!entity)
    throw new ToolFault(
      `There is no entity ${JSON.stringify(String(id).slice(0, 80))}. An id looks like "ministry/ocw"; find it with search.`,
    );
  return flat(
    part((await ask(engine, entityQuestion(entity.kind), { id: entity.id, first: first ?? usualFacts })).node),
  );
}

export const entityLines = ({ kind, id, name, facts, more }: Part): readonly string[] => [
  `${word(name)} (${word(kind)}, ${word(id)}): ${parts(facts).length} facts told.`,
  ...parts(more).map(({ field, shown, total }) => `Of ${word(field)}, ${word(shown)} of ${word(total)} are told.`),
  ...parts(facts).map(({ type, subject, object }) => `- ${named(subject)} ${word(type)} ${named(object)}`),
];
