import { builder, describe } from '../builder.ts';
import type { PathFactRow, PathRow, PathStepRow } from '../paths/path-row.ts';
import '../nodes.ts';

const FactDirection = builder.enumType('FactDirection', {
  description: describe({
    en: 'Whether a path goes along with a fact or against it.',
    nl: 'Of een pad met een feit meeloopt of ertegenin.',
  }),
  values: {
    FORWARD: {
      description: describe({ en: 'From its subject to its object.', nl: 'Van het onderwerp naar het voorwerp.' }),
    },
    BACKWARD: {
      description: describe({ en: 'From its object to its subject.', nl: 'Van het voorwerp naar het onderwerp.' }),
    },
  } as const,
});

const PathFact = builder.objectRef<PathFactRow>('PathFact').implement({
  description: describe({ en: 'A fact on a path.', nl: 'Een feit op een pad.' }),
  fields: (t) => ({
    direction: t.field({
      type: FactDirection,
      description: describe({
        en: 'Whether the path goes along with it or against it.',
        nl: 'Of het pad ermee meeloopt of ertegenin.',
      }),
      resolve: ({ forward }) => (forward ? 'FORWARD' : 'BACKWARD'),
    }),
    fact: t.field({
      type: 'Fact',
      nullable: true,
      description: describe({
        en: 'The fact itself, with what it says and its passages.',
        nl: 'Het feit zelf, met wat het zegt en zijn vindplaatsen.',
      }),
      resolve: ({ fact }, _, { reads }) => reads.fact(fact),
    }),
  }),
});

const PathStep = builder.objectRef<PathStepRow>('PathStep').implement({
  description: describe({
    en: 'One step of a path: two entities, and every fact between them that was searched.',
    nl: 'Eén stap van een pad: twee entiteiten, en elk gezocht feit ertussen.',
  }),
  fields: (t) => ({
    from: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'Where the step begins.', nl: 'Waar de stap begint.' }),
      resolve: ({ from }, _, { reads }) => reads.entity(from),
    }),
    to: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'Where the step ends.', nl: 'Waar de stap eindigt.' }),
      resolve: ({ to }, _, { reads }) => reads.entity(to),
    }),
    facts: t.field({
      type: [PathFact],
      description: describe({
        en: 'The facts that join the two, by id: several facts between the same entities make one step.',
        nl: 'De feiten die de twee verbinden, op id: meer feiten tussen dezelfde entiteiten vormen één stap.',
      }),
      resolve: ({ facts }) => [...facts],
    }),
  }),
});

/** A chain of entities and the facts between them, for every field that tells by what way something belongs. */
export const PathType = builder.objectRef<PathRow>('Path').implement({
  description: describe({
    en: 'A chain of facts that passes no entity twice.',
    nl: 'Een keten van feiten die geen entiteit twee keer aandoet.',
  }),
  fields: (t) => ({
    hops: t.int({
      description: describe({ en: 'The number of steps.', nl: 'Het aantal stappen.' }),
      resolve: ({ steps }) => steps.length,
    }),
    entities: t.field({
      type: ['Entity'],
      nullable: true,
      description: describe({
        en: 'The entities along it, from the first to the last.',
        nl: 'De entiteiten erlangs, van de eerste tot de laatste.',
      }),
      resolve: async ({ entities }, _, { reads }) => [...(await reads.entities(entities))],
    }),
    steps: t.field({
      type: [PathStep],
      description: describe({ en: 'Its steps, in order.', nl: 'De stappen, op volgorde.' }),
      resolve: ({ steps }) => [...steps],
    }),
  }),
});
