import { badInput, builder, describe } from '../builder.ts';
import { asOfText, during } from '../during.ts';
import { stemsOf } from '../networks/apparatus.ts';
import { type Reader, type Surroundings, surroundings } from '../networks/surroundings.ts';
import { LinkTypeEnum } from '../nodes.ts';
import { atMost } from '../paging.ts';
import { tellingLinks } from '../paths/telling.ts';
import type { During, Reads } from '../reads.ts';
import { Network } from './network-answer.ts';
import { KindName } from './search-types.ts';

const mostSteps = 2;
const mostEntities = 300;
const standardSize = 60;
/** As for paths: an entity that so many telling facts meet in stands next to nearly everything. */
const standardHub = 20;

const readerOn = (reads: Reads, kinds: readonly string[], { since, until }: During): Reader => ({
  facts: async (ids, linkTypes, most, among = []) =>
    (await reads.query('read/network-facts', { ids, linkTypes, kinds, among, since, until, most })).map(
      ([id, facts]) => [String(id), facts as readonly string[]] as const,
    ),
  degrees: async (ids, linkTypes, most) =>
    (await reads.query('read/network-degrees', { ids, linkTypes, kinds, since, until, most })).map(
      ([id, total]) => [String(id), Number(total)] as const,
    ),
});

/** @throws GraphQLError when a number is out of bounds */
function between(name: string, [least, most]: readonly [number, number], found: number): number {
  if (found < least || found > most) throw badInput(`${name} must be ${least} to ${most}, found ${found}.`);
  return found;
}

export const kindsText = {
  en: 'Only entities of these kinds; left out, all but the parts of documents, passages, sources, statements, figures and contradictions, which say where and how something stands.',
  nl: 'Alleen entiteiten van deze soorten; weggelaten: alle behalve delen van documenten, vindplaatsen, bronnen, uitspraken, cijfers en tegenspraken, die zeggen waar en hoe iets er staat.',
};

builder.queryField('network', (t) =>
  t.field({
    type: Network,
    nullable: true,
    description: describe({
      en: 'The surroundings of an entity: what it is joined to, what that is joined to, and every fact between them; null when there is no such entity. Facts of all sorts at the entity itself, farther away only telling ones (as path walks), unless linkTypes says which.',
      nl: 'De omgeving van een entiteit: waarmee ze verbonden is, waarmee dat verbonden is, en elk feit ertussen; leeg als er zo geen entiteit is. Bij de entiteit zelf feiten van alle soorten, verder weg alleen veelzeggende (zoals bij path), tenzij linkTypes zegt welke.',
    }),
    args: {
      around: t.arg.id({
        required: true,
        description: describe({ en: 'The entity in the middle.', nl: 'De entiteit in het midden.' }),
      }),
      steps: t.arg.int({
        defaultValue: mostSteps,
        description: describe({ en: `How far to go, 1 or ${mostSteps}.`, nl: `Hoe ver te gaan, 1 of ${mostSteps}.` }),
      }),
      linkTypes: t.arg({
        type: [LinkTypeEnum],
        description: describe({
          en: 'Only facts of these sorts, near and far; an empty list for all.',
          nl: 'Alleen feiten van deze soorten, dichtbij en verder weg; een lege lijst voor alle.',
        }),
      }),
      kinds: t.arg({ type: [KindName], description: describe(kindsText) }),
      open: t.arg.idList({
        description: describe({
          en: 'Entities in this network of which all neighbours are wanted, at whatever distance; 100 at most.',
          nl: 'Entiteiten in dit netwerk waarvan alle buren gevraagd zijn, op welke afstand ook; hoogstens 100.',
        }),
      }),
      excludeHubs: t.arg.int({
        defaultValue: standardHub,
        description: describe({
          en: 'Beyond the first step, entities joined to more than this are shown and not gone through.',
          nl: 'Voorbij de eerste stap worden entiteiten die met meer dan dit verbonden zijn wel getoond, maar niet gevolgd.',
        }),
      }),
      asOf: t.arg({ type: 'Date', description: describe(asOfText) }),
      first: t.arg.int({
        defaultValue: standardSize,
        description: describe({
          en: `How many entities at most, 1 to ${mostEntities}.`,
          nl: `Hoeveel entiteiten hoogstens, 1 tot ${mostEntities}.`,
        }),
      }),
    },
    resolve: async (_, { around, asOf, ...args }, { reads }): Promise<Surroundings | null> => {
      const steps = between('steps', [1, mostSteps], args.steps ?? mostSteps);
      const first = between('first', [1, mostEntities], args.first ?? standardSize);
      const excludeHubs = between('excludeHubs', [0, 1_000], args.excludeHubs ?? standardHub);
      const open = new Set(atMost(args.open ?? []));
      const start = await reads.entity(around);
      if (!start) return null;
      const given = args.linkTypes;
      const question = {
        around: start.id,
        steps,
        first,
        near: given ?? [],
        far: given ?? tellingLinks,
        telling: new Set<string>(tellingLinks),
        open,
        excludeHubs,
      };
      return surroundings(question, readerOn(reads, stemsOf(args.kinds), during(asOf)));
    },
  }),
);
