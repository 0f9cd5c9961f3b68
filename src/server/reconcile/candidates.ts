import type { Context } from '../../graph/builder.ts';
import { readyIndex } from '../../graph/fields/search-ready.ts';
import { type Entity, valuesOf } from '../../graph/rows.ts';
import { mustHold } from '../../lib/must-hold.ts';
import { kindOf } from '../../model/ids.ts';
import type { Kind } from '../../model/kind.ts';
import { pauses } from '../../search/pause.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { lineOf } from '../../search/texts.ts';
import { words } from '../../search/tokens.ts';
import { typeNames, typeOf } from './offered.ts';
import type { Question } from './question.ts';
import { agreement, isCalled, nameScore, namesOf } from './score.ts';

/** How many that a search finds are compared; names that are the same come first in it. */
const compared = 40;
/** Candidates that score less have nothing of the name. */
const leastScore = 20;
/** The share of the score that given properties decide on. */
const byProperties = 0.3;

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** From 0 to 100. */
  readonly score: number;
  readonly match: boolean;
}
interface Weighed {
  readonly entity: Entity;
  readonly score: number;
  readonly exact: boolean;
  readonly agrees: boolean;
}

/** The kind of an entity that was read, with what it is in one line of Dutch. */
export function described(entity: Entity): { readonly kind: Kind; readonly line: string } {
  const kind = kindOf(entity.id);
  mustHold(kind, 'G0061', `${entity.id} was read and has no kind.`);
  return { kind, line: lineOf(kind, valuesOf(entity)).nl };
}

/** Ids worth a comparison, in the order of the search; an id of the graph's own stands for itself. */
function idsFor({ text, types }: Question, index: SearchIndex): readonly string[] {
  if (words(text).length === 0) return [];
  const wanted = types ?? typeNames;
  const isWanted = (id: string) => wanted.includes(kindOf(id)?.name ?? '');
  const found = index.find(text, { kinds: wanted }).page(null, compared);
  const named = index.suggest(text, compared);
  const all = [text.trim(), ...found.map(({ id }) => id), ...named.map(({ id }) => id)];
  return [...new Set(all)].filter(isWanted);
}

function weighed(entity: Entity, { text, given }: Question): Weighed {
  const { kind } = described(entity);
  const names = [entity.id, ...namesOf(kind, valuesOf(entity))];
  const agreed = agreement(given, valuesOf(entity));
  const share = given.length > 0 ? byProperties : 0;
  const score = Math.round(nameScore(text, names) * (1 - share + share * agreed));
  return { entity, score, exact: isCalled(text, names), agrees: agreed === 1 };
}

const told = ({ entity, score }: Weighed, match: boolean): Candidate => {
  const { kind, line } = described(entity);
  return { id: entity.id, name: entity.name, description: line, type: [typeOf(kind)], score, match };
};

/** Best first; of equals, the one that the search found first. Certain is only the one entity with exactly that name. */
function ranked(entities: readonly Entity[], question: Question): readonly Candidate[] {
  const once = [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  const all = once.map((entity) => weighed(entity, question)).sort((a, b) => b.score - a.score);
  const exact = all.filter((each) => each.exact);
  return all
    .filter(({ score }) => score >= leastScore)
    .slice(0, question.limit)
    .map((each) => told(each, each.exact && each.agrees && exact.length === 1));
}

/**
 * The candidates for each question. The search of one question is work without a breath, so that others get one between
 * two; then there is one statement for each kind found, however many questions there are.
 * @throws GraphQLError where the search cannot answer yet
 */
export async function candidatesFor(
  questions: ReadonlyMap<string, Question>,
  context: Context,
): Promise<Readonly<Record<string, { readonly result: readonly Candidate[] }>>> {
  const { index } = await readyIndex(context);
  const pause = pauses();
  const wanted: [key: string, question: Question, ids: readonly string[]][] = [];
  for (const [key, question] of questions) {
    wanted.push([key, question, idsFor(question, index)]);
    await pause();
  }
  const answers = await Promise.all(
    wanted.map(async ([key, question, ids]) => {
      const entities = await context.reads.entities(ids);
      return [key, { result: ranked(entities, question) }] as const;
    }),
  );
  return Object.fromEntries(answers);
}
