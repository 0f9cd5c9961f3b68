import { refusal } from '../../export/refusal.ts';
import type { Context } from '../../graph/builder.ts';
import { readyIndex } from '../../graph/fields/search-ready.ts';
import { fold } from '../../lib/fold.ts';
import { kindOf } from '../../model/ids.ts';
import { words } from '../../search/tokens.ts';
import { described } from './candidates.ts';
import { type Named, properties, typeNames, typeOf, types } from './offered.ts';

const shown = 10;
const longestPrefix = 200;
const farthestCursor = 100;

interface Asked {
  readonly prefix: string;
  /** How many to leave out before the first. */
  readonly from: number;
}

/** @throws GraphQLError for a prefix that is missing or too long, or a cursor that is no number */
function asked(parameters: URLSearchParams): Asked {
  const prefix = parameters.get('prefix');
  if (prefix === null) throw refusal('BAD_REQUEST', 'prefix must be given: what has been typed so far.');
  if (prefix.length > longestPrefix)
    throw refusal('BAD_REQUEST', `prefix must have at most ${longestPrefix} characters, found ${prefix.length}.`);
  const from = Number(parameters.get('cursor') ?? 0);
  if (Number.isInteger(from) && from >= 0 && from <= farthestCursor) return { prefix, from };
  throw refusal('BAD_REQUEST', `cursor must be a whole number from 0 to ${farthestCursor}.`);
}

async function suggestEntities({ prefix, from }: Asked, context: Context) {
  if (words(prefix).length === 0) return [];
  const { index } = await readyIndex(context);
  const ids = index.suggest(prefix, from + 2 * shown).map(({ id }) => id);
  const wanted = ids.filter((id) => typeNames.includes(kindOf(id)?.name ?? '')).slice(from, from + shown);
  const entities = await context.reads.entities(wanted);
  return entities.map((entity) => {
    const { kind, line } = described(entity);
    return { id: entity.id, name: entity.name, description: line, notable: [typeOf(kind)] };
  });
}

/** Those whose name or id begins with the prefix, then those that hold it. */
function suggestNamed(all: readonly Named[], { prefix, from }: Asked): readonly Named[] {
  const typed = fold(prefix);
  const textsOf = ({ id, name }: Named) => [id, ...name.split(/[()]/)].map(fold);
  const begins = (each: Named) => textsOf(each).some((text) => text.startsWith(typed));
  const holds = (each: Named) => textsOf(each).some((text) => text.includes(typed));
  const found = [...all.filter(begins), ...all.filter((each) => holds(each) && !begins(each))];
  return found.slice(from, from + shown);
}

/** Answers one of the three endpoints by what it suggests, or undefined where there is no such one. */
export async function suggest(
  what: string,
  parameters: URLSearchParams,
  context: Context,
): Promise<{ readonly result: readonly object[] } | undefined> {
  if (what === 'entity') return { result: await suggestEntities(asked(parameters), context) };
  if (what === 'type') return { result: suggestNamed(types, asked(parameters)) };
  if (what === 'property') return { result: suggestNamed(properties, asked(parameters)) };
  return undefined;
}
