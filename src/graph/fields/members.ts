import { badInput, builder, type Context, describe } from '../builder.ts';
import { connectionType } from '../connections.ts';
import { asOfText } from '../during.ts';
import { deepest, type Member } from '../members/below.ts';
import { everyoneBelow } from '../members/reading.ts';
import { waysUp } from '../members/ways.ts';
import { asked, cursorOf, type Page, pageArguments } from '../paging.ts';
import { bounded, budgetOf } from '../paths/bounded.ts';
import type { PathRow } from '../paths/path-row.ts';
import type { Reads } from '../reads.ts';
import type { Entity } from '../rows.ts';
import { PathType } from './path-type.ts';

interface Row extends Member {
  readonly ways: (most: number) => readonly PathRow[];
}

/** @throws GraphQLError when depth is out of bounds */
export function levels(depth: number | null | undefined): number | null {
  if (depth !== null && depth !== undefined && (depth < 1 || depth > deepest))
    throw badInput(`depth must be 1 to ${deepest}, found ${depth}. Leave it out for all levels.`);
  return depth ?? null;
}

/** How deep, and as of when; for every field about who belongs to a group. */
export const depthArguments = builder.args((t) => ({
  depth: t.int({
    description: describe({
      en: `How many levels deep, 1 to ${deepest}; all of them when left out.`,
      nl: `Hoeveel lagen diep, 1 tot ${deepest}; alle als het ontbreekt.`,
    }),
  }),
  asOf: t.field({ type: 'Date', description: describe(asOfText) }),
}));

const cursor = ({ depth, id }: Row) => cursorOf(depth, id);
const entityOf = async ({ id }: Row, { reads }: Context) => (await reads.entity(id)) as Entity;

const Edge = builder.objectRef<Row>('BelowEdge').implement({
  description: describe({
    en: 'Who belongs to a group, straight or by way of others.',
    nl: 'Wie bij een groep hoort, rechtstreeks of via anderen.',
  }),
  fields: (t) => ({
    depth: t.exposeInt('depth', {
      description: describe({
        en: 'The number of memberships on the shortest way; 1 for a member of the group itself.',
        nl: 'Het aantal lidmaatschappen op de kortste weg; 1 voor een lid van de groep zelf.',
      }),
    }),
    ways: t.field({
      type: [PathType],
      nullable: true,
      description: describe({
        en: 'By what ways it belongs: chains of memberships from the member up to the group, the shortest first.',
        nl: 'Langs welke wegen het erbij hoort: ketens van lidmaatschappen van het lid omhoog naar de groep, de kortste eerst.',
      }),
      args: {
        first: t.arg.int({
          defaultValue: 5,
          description: describe({ en: 'How many of them, 1 to 20.', nl: 'Hoeveel ervan, 1 tot 20.' }),
        }),
      },
      resolve: ({ ways }, args) => {
        const first = args.first ?? 5;
        if (first < 1 || first > 20) throw badInput(`first must be 1 to 20, found ${first}.`);
        return bounded('ways', 'Ask with a smaller first.', async () => [...ways(first)]);
      },
    }),
    cursor: t.string({
      description: describe({ en: 'Where it stands in the list.', nl: 'Waar het staat in de lijst.' }),
      resolve: cursor,
    }),
    node: t.field({
      type: 'Entity',
      description: describe({ en: 'The organisation or alliance.', nl: 'De organisatie of alliantie.' }),
      resolve: (row, _, context) => entityOf(row, context),
    }),
  }),
});
const Connection = connectionType('Below', Edge, 'Entity', entityOf);

type Args = Parameters<typeof asked>[0] & {
  readonly depth?: number | null | undefined;
  readonly asOf?: string | null | undefined;
};

function pageBelow(id: string, args: Args, reads: Reads): Page<Row> {
  const { size, after } = asked(args, 'number');
  const depth = levels(args.depth);
  const rows = async (): Promise<readonly Row[]> => {
    const found = await everyoneBelow(id, depth, args.asOf, reads);
    let up: ReturnType<typeof waysUp> | undefined;
    const ways = (member: string) => (most: number) => {
      up ??= waysUp(found, () => budgetOf(reads).spend({}));
      return up(member, most);
    };
    return found.members.map((member) => ({ ...member, ways: ways(member.id) }));
  };
  let walked: Promise<readonly Row[]> | undefined;
  const everyone = () => {
    walked ??= rows();
    return walked;
  };
  const beyond = (row: Row) =>
    after === null || row.depth > Number(after[0]) || (row.depth === after[0] && row.id > after[1]);
  return {
    size,
    after,
    cursor,
    rows: async () => (await everyone()).filter(beyond).slice(0, size + 1),
    total: async () => (await everyone()).length,
  };
}

for (const kind of ['Alliance', 'Organisation'] as const)
  builder.objectField(kind, 'organisations', (t) =>
    t.field({
      type: Connection,
      nullable: true,
      description: describe({
        en: 'All organisations and alliances that belong to it, straight or by way of others; each once, the nearest first.',
        nl: 'Alle organisaties en allianties die erbij horen, rechtstreeks of via anderen; elk één keer, de naaste eerst.',
      }),
      args: { ...pageArguments, ...depthArguments },
      resolve: ({ id }, args, { reads }) => pageBelow(id, args, reads),
    }),
  );
