import type { Engine } from '../../store/engine.ts';
import { ask, ToolFault } from './ask.ts';
import { entityAnswer, entityLines } from './entity.ts';
import {
  commitmentsQuestion,
  conflictsQuestion,
  moneyQuestion,
  pathQuestion,
  resolveQuestion,
  searchQuestion,
} from './questions.ts';
import { euros, named, type Part, part, parts, word } from './tell.ts';

type Args = Readonly<Record<string, unknown>>;
type Schema = Readonly<Record<string, unknown>>;

/** A tool: what it takes as JSON Schema, what it answers, and the lines that tell it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly takes: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly run: (engine: Engine, args: Args) => Promise<unknown>;
  readonly lines: (answer: Part) => readonly string[];
}

const id = (description: string): Schema => ({ type: 'string', minLength: 1, maxLength: 300, description });
const page: Readonly<Record<string, Schema>> = {
  first: { type: 'integer', minimum: 1, maximum: 50, description: 'How many, 1 to 50; 10 when left out.' },
  after: { type: 'string', maxLength: 500, description: 'The endCursor of the page before.' },
};
const paged = ({ first, after, ...rest }: Args) => ({ ...rest, first: first ?? 10, after: after ?? null });

/** A tool that is one field of the schema. */
const field =
  (question: string, name: string, variables: (args: Args) => Args = (args) => args) =>
  async (engine: Engine, args: Args): Promise<unknown> =>
    (await ask(engine, question, variables(args)))[name];

async function moneyOf(engine: Engine, args: Args): Promise<unknown> {
  const { moneyFlows, reconcile } = await ask(engine, moneyQuestion, args);
  if (reconcile === null)
    throw new ToolFault(`There is no plan ${JSON.stringify(args.plan)}. Find its id with search.`);
  return { flows: moneyFlows, checks: reconcile };
}

async function pathOf(engine: Engine, args: Args): Promise<unknown> {
  const path = part((await ask(engine, pathQuestion, args)).path);
  const unknown = path.reason === 'UNKNOWN_START' ? args.from : path.reason === 'UNKNOWN_END' ? args.to : undefined;
  if (unknown !== undefined)
    throw new ToolFault(`There is no entity ${JSON.stringify(unknown)}. Find its id with search.`);
  return path;
}

const counted = ({ totalCount, edges, nodes }: Part, what: string) =>
  `${word(totalCount)} ${what}, ${parts(edges ?? nodes).length} on this page.`;

export const tools: readonly Tool[] = [
  {
    name: 'search',
    title: 'Search the graph',
    description:
      'Finds entities by a text in Dutch or English: names, abbreviations, summaries and phrases. Gives ids for the other tools.',
    takes: { text: { type: 'string', minLength: 1, maxLength: 200, description: 'What to look for.' }, ...page },
    required: ['text'],
    run: field(searchQuestion, 'search', paged),
    lines: (answer) => [
      counted(answer, 'found'),
      ...parts(answer.edges).map(({ node }) => `- ${named(node)} (${word(part(node).kind)}, ${word(part(node).id)})`),
    ],
  },
  {
    name: 'entity',
    title: 'All about one entity',
    description: 'What the graph knows of one entity: its values and its facts, each with the passages it rests on.',
    takes: {
      id: id('Id of the entity, such as "ministry/ocw".'),
      first: { type: 'integer', minimum: 1, maximum: 10, description: 'Facts of each sort, 1 to 10; 5 when left out.' },
    },
    required: ['id'],
    run: entityAnswer,
    lines: entityLines,
  },
  {
    name: 'path',
    title: 'How two entities are connected',
    description: 'The shortest chains of facts between two entities: money, membership, office, promise, policy.',
    takes: { from: id('Id of the entity to begin at.'), to: id('Id of the entity to end at.') },
    required: ['from', 'to'],
    run: pathOf,
    lines: ({ hops, reason, paths }) => [
      reason === undefined ? `Connected in ${word(hops)} steps.` : `No path: ${word(reason)}.`,
      ...parts(paths).map(({ entities }) => `- ${parts(entities).map(named).join(' → ')}`),
    ],
  },
  {
    name: 'money',
    title: 'The money of a plan',
    description:
      'Where the money of a plan goes by action line, no euro twice, and which stated totals add up and which do not. Amounts are euro cents.',
    takes: { plan: id('Id of the plan, such as "plan/meerjarenplan-zelfbeschikking".') },
    required: ['plan'],
    run: moneyOf,
    lines: ({ flows, checks }) => [
      `In all ${euros(part(flows).sum)}.`,
      ...parts(part(flows).rows).map(
        ({ keys, sum }) =>
          `- ${parts(keys).map(({ entity, state }) => named(entity ?? { name: state }))}: ${euros(sum)}`,
      ),
      ...parts(checks).map(
        ({ entity, verdict, against, total, sum }) =>
          `- ${named(entity)}: ${word(verdict)}, stated ${euros(total)}, ${word(against).toLowerCase()} ${euros(sum)}`,
      ),
    ],
  },
  {
    name: 'commitments',
    title: 'What was promised',
    description: 'Promises to parliament with their term, and how they stand on a day: open, overdue or met.',
    takes: {
      asOf: { type: 'string', format: 'date', description: 'The day, YYYY-MM-DD; today when left out.' },
      ...page,
    },
    required: [],
    run: field(commitmentsQuestion, 'commitments', (args) => ({ asOf: null, ...paged(args) })),
    lines: (answer) => [
      counted(answer, 'promises'),
      ...parts(answer.edges).map(({ due, state, node }) => `- ${named(node)}: ${word(state)}, due ${word(due)}`),
    ],
  },
  {
    name: 'conflicts',
    title: 'Where documents contradict themselves',
    description: 'Contradictions between claims of the documents, with what each side says and where.',
    takes: page,
    required: [],
    run: field(conflictsQuestion, 'conflicts', paged),
    lines: (answer) => [
      counted(answer, 'contradictions'),
      ...parts(answer.nodes).map(({ id: of, subject }) => `- ${word(part(subject).en)} (${word(of)})`),
    ],
  },
  {
    name: 'resolve',
    title: 'Which document a reference names',
    description:
      'Reads a reference to a Dutch parliamentary paper, dossier, law, court decision or official page, and tells what it names.',
    takes: {
      reference: { type: 'string', minLength: 1, maxLength: 500, description: 'As it is cited: "35 341, nr. 17".' },
    },
    required: ['reference'],
    run: field(resolveQuestion, 'resolve'),
    lines: ({ outcome, printed, id: of, links, entity, explanation }) =>
      outcome === 'Refusal'
        ? [`No reference: ${word(part(explanation).en)}`]
        : [
            `${word(printed)} (${word(of)})`,
            ...(Array.isArray(links) ? links.map(String) : []),
            entity === undefined ? 'The graph says nothing of it.' : `In the graph: ${named(entity)}`,
          ],
  },
];
