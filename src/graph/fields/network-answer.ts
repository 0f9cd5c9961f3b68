import { builder, describe } from '../builder.ts';
import { mostCounted, type NetworkNodeRow, type Surroundings } from '../networks/surroundings.ts';
import '../nodes.ts';

const NetworkNode = builder.objectRef<NetworkNodeRow>('NetworkNode').implement({
  description: describe({ en: 'An entity of a network.', nl: 'Een entiteit van een netwerk.' }),
  fields: (t) => ({
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'The entity itself.', nl: 'De entiteit zelf.' }),
      resolve: ({ id }, _, { reads }) => reads.entity(id),
    }),
    distance: t.exposeInt('distance', {
      description: describe({
        en: 'How many steps it is away; 0 for the entity that was asked for.',
        nl: 'Hoeveel stappen het weg is; 0 voor de gevraagde entiteit.',
      }),
    }),
    degree: t.exposeInt('degree', {
      description: describe({
        en: `How many entities it is joined to by facts of the sorts and kinds that were asked for, whether they are shown or not; looks at ${mostCounted} facts at most.`,
        nl: `Met hoeveel entiteiten het verbonden is door feiten van de gevraagde soorten, getoond of niet; kijkt naar hoogstens ${mostCounted} feiten.`,
      }),
    }),
    leftOut: t.exposeInt('leftOut', {
      description: describe({
        en: 'How many of these are not joined to it in this answer. Name it in open to see them.',
        nl: 'Hoeveel daarvan in dit antwoord niet ermee verbonden zijn. Noem het in open om ze te zien.',
      }),
    }),
    folded: t.exposeBoolean('folded', {
      description: describe({
        en: 'Whether the search did not go on from here since it has more neighbours than excludeHubs says.',
        nl: 'Of hier niet verder is gezocht omdat het meer buren heeft dan excludeHubs zegt.',
      }),
    }),
  }),
});

export const Network = builder.objectRef<Surroundings>('Network').implement({
  description: describe({
    en: 'The entities around one, and the facts between them. The same graph gives the same answer.',
    nl: 'De entiteiten rond één, en de feiten ertussen. Dezelfde graaf geeft hetzelfde antwoord.',
  }),
  fields: (t) => ({
    nodes: t.field({
      type: [NetworkNode],
      description: describe({
        en: 'The entity that was asked for, then the others, the nearest first.',
        nl: 'De gevraagde entiteit, dan de andere, de dichtstbijzijnde eerst.',
      }),
      resolve: ({ nodes }) => [...nodes],
    }),
    facts: t.field({
      type: ['Fact'],
      nullable: true,
      description: describe({
        en: 'The facts between these entities, those nearest to the first one at the front.',
        nl: 'De feiten tussen deze entiteiten, die het dichtst bij de eerste vooraan.',
      }),
      resolve: async ({ facts }, _, { reads }) => {
        const found = await Promise.all(facts.map((fact) => reads.fact(fact)));
        return found.filter((fact) => fact !== null);
      },
    }),
    complete: t.exposeBoolean('complete', {
      description: describe({
        en: 'Whether everything within so many steps is here; false when something was left out or folded.',
        nl: 'Of alles binnen zoveel stappen erbij is; onwaar als er iets is weggelaten of gevouwen.',
      }),
    }),
  }),
});
