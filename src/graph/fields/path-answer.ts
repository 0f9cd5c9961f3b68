import { builder, describe } from '../builder.ts';
import { LinkTypeEnum } from '../nodes.ts';
import { type Answer, type NoPath, shownHubs } from '../paths/answer.ts';
import { PathType } from './path-type.ts';

const NoPathReason = builder.enumType('NoPathReason', {
  description: describe({ en: 'Why no path is given.', nl: 'Waarom er geen pad wordt gegeven.' }),
  values: {
    UNKNOWN_START: {
      description: describe({
        en: 'There is no entity with the id that from gives.',
        nl: 'Er is geen entiteit met het id dat from geeft.',
      }),
    },
    UNKNOWN_END: {
      description: describe({
        en: 'There is no entity with the id that to gives.',
        nl: 'Er is geen entiteit met het id dat to geeft.',
      }),
    },
    SAME_ENTITY: {
      description: describe({ en: 'Both ids are of the same entity.', nl: 'Beide id’s zijn van dezelfde entiteit.' }),
    },
    NO_PATH_WITHIN_HOPS: {
      description: describe({
        en: 'No path is that short; a longer one may be there.',
        nl: 'Zo kort is geen pad; een langer kan er zijn.',
      }),
    },
    NO_PATH: {
      description: describe({
        en: 'There is no path, however long: not along these sorts of facts, and not around what is excluded and the hubs.',
        nl: 'Er is geen pad, hoe lang ook: niet langs deze soorten feiten, en niet om wat is uitgesloten en de knooppunten heen.',
      }),
    },
  } as const satisfies Record<NoPath, object>,
});

export const PathSearch = builder.objectRef<Answer>('PathSearch').implement({
  description: describe({
    en: 'How two entities are connected, or why nothing was found.',
    nl: 'Hoe twee entiteiten verbonden zijn, of waarom er niets is gevonden.',
  }),
  fields: (t) => ({
    paths: t.field({
      type: [PathType],
      description: describe({
        en: 'The shortest first; of the same length, by the ids along them.',
        nl: 'De kortste eerst; bij gelijke lengte op de id’s erlangs.',
      }),
      resolve: ({ paths }) => [...paths],
    }),
    hops: t.int({
      nullable: true,
      description: describe({
        en: 'The number of steps of the shortest; null when there is none.',
        nl: 'Het aantal stappen van de kortste; leeg als er geen is.',
      }),
      resolve: ({ paths }) => paths[0]?.steps.length ?? null,
    }),
    reason: t.expose('reason', {
      type: NoPathReason,
      nullable: true,
      description: describe({
        en: 'Why there is no path; null when there is one.',
        nl: 'Waarom er geen pad is; leeg als er een is.',
      }),
    }),
    complete: t.exposeBoolean('complete', {
      description: describe({
        en: 'False when the search ended at what it may cost: there may be more paths, none of them shorter.',
        nl: 'Onwaar als het zoeken eindigde bij wat het mag kosten: er kunnen meer paden zijn, geen ervan korter.',
      }),
    }),
    searched: t.exposeInt('searched', {
      description: describe({ en: 'How many entities were looked at.', nl: 'Hoeveel entiteiten zijn bekeken.' }),
    }),
    hubs: t.field({
      type: ['Entity'],
      nullable: true,
      description: describe({
        en: `Entities that were met and not passed, since they have more facts than excludeHubs says; ${shownHubs} at most.`,
        nl: `Entiteiten die zijn tegengekomen en niet gepasseerd, omdat ze meer feiten hebben dan excludeHubs zegt; hoogstens ${shownHubs}.`,
      }),
      resolve: async ({ hubs }, _, { reads }) => [...(await reads.entities(hubs))],
    }),
    linkTypes: t.field({
      type: [LinkTypeEnum],
      description: describe({
        en: 'The sorts of facts along which was searched.',
        nl: 'De soorten feiten waarlangs is gezocht.',
      }),
      resolve: ({ linkTypes }) => [...linkTypes],
    }),
  }),
});
