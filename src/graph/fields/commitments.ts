import { lastDay } from '../../model/values/date.ts';
import { badInput, builder, type Context, describe } from '../builder.ts';
import { type Occurrence, occurrences, type Promised, type State } from '../commitments/occurrences.ts';
import { connectionType } from '../connections.ts';
import { asked, cursorOf, type Page, pageArguments } from '../paging.ts';
import type { Entity } from '../rows.ts';

const most = 10_000;

const CommitmentState = builder.enumType('CommitmentState', {
  description: describe({
    en: 'How a commitment stands on a day, as far as the sources of the graph tell.',
    nl: 'Hoe een toezegging ervoor staat op een dag, voor zover de bronnen van de graaf dat zeggen.',
  }),
  values: {
    OPEN: {
      description: describe({
        en: 'Its term has not passed, or it has none.',
        nl: 'De termijn is niet voorbij, of er is geen.',
      }),
    },
    MET: { description: describe({ en: 'A source says that it was met.', nl: 'Een bron zegt dat zij is nagekomen.' }) },
    OVERDUE: {
      description: describe({
        en: 'Its term has passed, and no source of the graph says that it was met.',
        nl: 'De termijn is voorbij, en geen bron van de graaf zegt dat zij is nagekomen.',
      }),
    },
  } as const satisfies Record<State, object>,
});

const cursor = ({ due, commitment }: Occurrence) => cursorOf(due === null ? '9999-12-31' : lastDay(due), commitment);
const commitmentOf = async ({ commitment }: Occurrence, { reads }: Context) =>
  (await reads.entity(commitment)) as Entity;

const Edge = builder.objectRef<Occurrence>('CommitmentTermEdge').implement({
  description: describe({ en: 'One term of a commitment.', nl: 'Eén termijn van een toezegging.' }),
  fields: (t) => ({
    due: t.expose('due', {
      type: 'Date',
      nullable: true,
      description: describe({
        en: 'The term; a recurring commitment has one for each time.',
        nl: 'De termijn; een terugkerende toezegging heeft er een voor elke keer.',
      }),
    }),
    state: t.expose('state', {
      type: CommitmentState,
      description: describe({ en: 'How it stands.', nl: 'Hoe het ervoor staat.' }),
    }),
    cursor: t.string({
      description: describe({ en: 'Where it stands in the list.', nl: 'Waar het staat in de lijst.' }),
      resolve: cursor,
    }),
    node: t.field({
      type: 'Commitment',
      description: describe({ en: 'What was promised.', nl: 'Wat is toegezegd.' }),
      resolve: (term, _, context) => commitmentOf(term, context) as never,
    }),
  }),
});
const Connection = connectionType('CommitmentTerm', Edge, 'Commitment' as 'Entity', commitmentOf);

const today = () => new Date().toISOString().slice(0, 10);

async function termsOf(
  { reads }: Context,
  office: string,
  concerns: string,
  asOf: string,
): Promise<readonly Occurrence[]> {
  const rows = await reads.query('read/commitments', { office, concerns, most });
  if (rows.length === most)
    throw badInput(`There are more than ${most} commitments. Narrow them by office or concerns.`);
  const promised = rows.map(
    ([id, due, recurring, from, to, met]) => ({ id, due, recurring, from, to, met }) as Promised,
  );
  return occurrences(promised, asOf);
}

builder.queryField('commitments', (t) =>
  t.field({
    type: Connection,
    nullable: true,
    description: describe({
      en: 'What was promised to parliament, term by term, and how that stands on a day.',
      nl: 'Wat de Kamer is toegezegd, per termijn, en hoe het er op een dag voor staat.',
    }),
    args: {
      ...pageArguments,
      state: t.arg({
        type: [CommitmentState],
        description: describe({ en: 'Only in these states.', nl: 'Alleen in deze standen.' }),
      }),
      dueBefore: t.arg({
        type: 'Date',
        description: describe({
          en: 'Only with a term before the end of this day, month or year.',
          nl: 'Alleen met een termijn voor het eind van deze dag, maand of dit jaar.',
        }),
      }),
      office: t.arg.id({
        description: describe({
          en: 'Only made by this office or ministry.',
          nl: 'Alleen gedaan door dit ambt of ministerie.',
        }),
      }),
      concerns: t.arg.id({
        description: describe({ en: 'Only about this entity.', nl: 'Alleen over deze entiteit.' }),
      }),
      asOf: t.arg({
        type: 'Date',
        description: describe({
          en: 'The day that states are told for; today when nothing is said.',
          nl: 'De dag waarvoor de stand geldt; vandaag als er niets staat.',
        }),
      }),
    },
    resolve: (_, args, context): Page<Occurrence> => {
      const { size, after } = asked(args, 'string');
      const all = async () => {
        const terms = await termsOf(context, args.office ?? '', args.concerns ?? '', lastDay(args.asOf ?? today()));
        return terms.filter(
          ({ due, state }) =>
            (!args.state || args.state.includes(state)) &&
            (!args.dueBefore || (due !== null && lastDay(due) <= lastDay(args.dueBefore))),
        );
      };
      const beyond = (term: Occurrence) =>
        after === null ||
        `${term.due === null ? '9999-12-31' : lastDay(term.due)} ${term.commitment}` > after.join(' ');
      return {
        size,
        after,
        cursor,
        rows: async () => (await all()).filter(beyond).slice(0, size + 1),
        total: async () => (await all()).length,
      };
    },
  }),
);
