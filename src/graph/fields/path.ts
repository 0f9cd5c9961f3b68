import { badInput, builder, describe } from '../builder.ts';
import { asOfText, during } from '../during.ts';
import { LinkTypeEnum } from '../nodes.ts';
import { atMost } from '../paging.ts';
import { type Answer, answerOf, nothing } from '../paths/answer.ts';
import { bounded, budgetOf, inTurn } from '../paths/bounded.ts';
import { findPaths, type Question, type Reader } from '../paths/search.ts';
import { tellingLinks } from '../paths/telling.ts';
import type { During, Reads } from '../reads.ts';
import type { Entity } from '../rows.ts';
import { PathSearch } from './path-answer.ts';

const mostHops = 10;
const mostPaths = 20;
/** An entity that so many telling facts meet in connects nearly everything: a minister, the plan that all is about. */
const standardHub = 20;

interface Asked extends Omit<Question, 'exclude'> {
  readonly exclude: readonly string[];
  readonly linkTypes: readonly string[];
  readonly during: During;
}

const readerOn = (reads: Reads, linkTypes: readonly string[], { since, until }: During): Reader => ({
  facts: async (ids, most, rows) =>
    (await reads.query('read/neighbours', { ids, linkTypes, since, until, most, rows })).map(
      ([id, fact]) => [String(id), String(fact)] as const,
    ),
  degrees: async (ids, most) =>
    (await reads.query('read/degrees', { ids, linkTypes, since, until, most })).map(
      ([id, total]) => [String(id), Number(total)] as const,
    ),
});

/** @throws GraphQLError when an end is excluded */
function excluded(without: readonly Entity[], from: Entity, to: Entity): ReadonlySet<string> {
  const end = without.find(({ id }) => id === from.id || id === to.id);
  if (end) throw badInput(`exclude must leave out from and to, found ${JSON.stringify(end.id)}. Take it out.`);
  return new Set(without.map(({ id }) => id));
}

async function search(asked: Asked, reads: Reads): Promise<Answer> {
  const { linkTypes } = asked;
  const [from, to, without] = await Promise.all([
    reads.entity(asked.from),
    reads.entity(asked.to),
    reads.entities(asked.exclude),
  ]);
  if (!from) return nothing(linkTypes, 'UNKNOWN_START');
  if (!to) return nothing(linkTypes, 'UNKNOWN_END');
  if (from.id === to.id) return nothing(linkTypes, 'SAME_ENTITY');
  const exclude = excluded(without, from, to);
  const question = { ...asked, from: from.id, to: to.id, exclude };
  const found = await bounded('path', 'Ask with a smaller maxHops, fewer linkTypes or a smaller excludeHubs.', () =>
    inTurn(reads, () => findPaths(question, readerOn(reads, linkTypes, asked.during), budgetOf(reads))),
  );
  return answerOf(linkTypes, found);
}

/** @throws GraphQLError when a number is out of bounds */
function between(name: string, [least, most]: readonly [number, number], found: number, instead = ''): number {
  if (found < least || found > most) throw badInput(`${name} must be ${least} to ${most}, found ${found}.${instead}`);
  return found;
}

/** @throws GraphQLError when a number is out of bounds */
const hub = (found: number | null | undefined): number | null =>
  found === null || found === undefined
    ? null
    : between('excludeHubs', [0, 1_000_000], found, ' Give null to let every entity pass.');

builder.queryField('path', (t) =>
  t.field({
    type: PathSearch,
    nullable: true,
    description: describe({
      en: 'How two entities are connected: the shortest chains of facts between them, each fact walked either way. Without linkTypes only telling facts are walked: money, membership, office, work, promise, policy; not that two things stand in one document or are about one subject.',
      nl: 'Hoe twee entiteiten verbonden zijn: de kortste ketens van feiten ertussen, elk feit in beide richtingen. Zonder linkTypes alleen langs veelzeggende feiten: geld, lidmaatschap, ambt, werk, toezegging, beleid; niet dat twee dingen in één document staan of over één onderwerp gaan.',
    }),
    args: {
      from: t.arg.id({
        required: true,
        description: describe({ en: 'The entity to begin at.', nl: 'De entiteit om te beginnen.' }),
      }),
      to: t.arg.id({
        required: true,
        description: describe({ en: 'The entity to end at.', nl: 'De entiteit om te eindigen.' }),
      }),
      maxHops: t.arg.int({
        defaultValue: 6,
        description: describe({
          en: `The number of steps that a path may have, 1 to ${mostHops}.`,
          nl: `Het aantal stappen dat een pad mag hebben, 1 tot ${mostHops}.`,
        }),
      }),
      linkTypes: t.arg({
        type: [LinkTypeEnum],
        description: describe({
          en: 'The sorts of facts to walk along; left out, the telling ones; an empty list, all of them.',
          nl: 'De soorten feiten om langs te gaan; weggelaten: de veelzeggende; een lege lijst: alle.',
        }),
      }),
      exclude: t.arg.idList({
        description: describe({
          en: 'Entities that no path may pass, 100 at most.',
          nl: 'Entiteiten waar geen pad langs mag, hoogstens 100.',
        }),
      }),
      excludeHubs: t.arg.int({
        defaultValue: standardHub,
        description: describe({
          en: 'Entities with more facts of these sorts than this are not passed; null lets every entity pass.',
          nl: 'Entiteiten met meer feiten van deze soorten dan dit worden niet gepasseerd; bij null mag elke entiteit.',
        }),
      }),
      asOf: t.arg({ type: 'Date', description: describe(asOfText) }),
      first: t.arg.int({
        defaultValue: 5,
        description: describe({
          en: `The number of paths, 1 to ${mostPaths}.`,
          nl: `Het aantal paden, 1 tot ${mostPaths}.`,
        }),
      }),
    },
    resolve: (_, { from, to, asOf, ...args }, { reads }) =>
      search(
        {
          from,
          to,
          maxHops: between('maxHops', [1, mostHops], args.maxHops ?? 6),
          first: between('first', [1, mostPaths], args.first ?? 5),
          linkTypes: args.linkTypes ?? tellingLinks,
          exclude: atMost(args.exclude ?? []),
          excludeHubs: hub(args.excludeHubs),
          during: during(asOf),
        },
        reads,
      ),
  }),
);
