import { builder, type Context, describe } from '../builder.ts';
import { connectionType } from '../connections.ts';
import { everyoneBelow, receivedBy } from '../members/reading.ts';
import { type Counting, keyOf, type Line, type Received } from '../members/received.ts';
import { asked, cursorOf, type Page, pageArguments } from '../paging.ts';
import type { Entity } from '../rows.ts';
import { depthArguments, levels } from './members.ts';

const levelTexts = {
  SELF: { description: describe({ en: 'By itself.', nl: 'Door de groep zelf.' }) },
  MEMBERS: {
    description: describe({
      en: 'By those that belong to it, at any depth.',
      nl: 'Door wie erbij hoort, op elke diepte.',
    }),
  },
  BOTH: { description: describe({ en: 'By itself and by those.', nl: 'Door de groep zelf en door hen.' }) },
} as const;
type Level = keyof typeof levelTexts;

const ReceivedLevel = builder.enumType('ReceivedLevel', {
  description: describe({ en: 'Whose money is meant.', nl: 'Wiens geld bedoeld is.' }),
  values: levelTexts,
});

const ReceivedCounting = builder.enumType('ReceivedCounting', {
  description: describe({
    en: 'Whether a fact is part of a sum, and if not, why.',
    nl: 'Of een feit in een som meetelt, en zo niet, waarom.',
  }),
  values: {
    ADDED: { description: describe({ en: 'It is part of the sum.', nl: 'Het telt mee.' }) },
    NO_AMOUNT: {
      description: describe({ en: 'The source names no amount.', nl: 'De bron noemt geen bedrag.' }),
    },
    PER_YEAR_OPEN: {
      description: describe({
        en: 'The amount is for each year, and the number of years is not known.',
        nl: 'Het bedrag geldt per jaar, en het aantal jaren is niet bekend.',
      }),
    },
    DISPUTED: {
      description: describe({
        en: 'Another of these facts tells of the same money; neither is part of the sum.',
        nl: 'Een ander van deze feiten gaat over hetzelfde geld; geen van beide telt mee.',
      }),
    },
    INSIDE: {
      description: describe({
        en: 'The giver is one of those meant: the money was there already.',
        nl: 'De gever is een van de bedoelden: het geld was er al.',
      }),
    },
  } as const satisfies Record<Counting, object>,
});

const cursor = (line: Line) => cursorOf(keyOf(line), line.gift.id);
const receiverOf = async ({ gift }: Line, { reads }: Context) => (await reads.entity(gift.receiver)) as Entity;

const Edge = builder.objectRef<Line>('ReceivedEdge').implement({
  description: describe({ en: 'A fact of money that somebody received.', nl: 'Een feit van geld dat iemand kreeg.' }),
  fields: (t) => ({
    counting: t.expose('counting', {
      type: ReceivedCounting,
      description: describe({ en: 'Whether it is part of the sum.', nl: 'Of het in de som meetelt.' }),
    }),
    added: t.expose('added', {
      type: 'Cents',
      nullable: true,
      description: describe({
        en: 'What it adds to the sum: an amount per year times the number of years; null where it adds nothing.',
        nl: 'Wat het bijdraagt aan de som: een bedrag per jaar maal het aantal jaren; leeg waar het niets bijdraagt.',
      }),
    }),
    fact: t.field({
      type: 'Fact',
      nullable: true,
      description: describe({ en: 'The fact with its passages.', nl: 'Het feit met zijn vindplaatsen.' }),
      resolve: ({ gift }, _, { reads }) => reads.fact(gift.id),
    }),
    cursor: t.string({
      description: describe({ en: 'Where it stands in the list.', nl: 'Waar het staat in de lijst.' }),
      resolve: cursor,
    }),
    node: t.field({
      type: 'Entity',
      description: describe({ en: 'Who received it.', nl: 'Wie het kreeg.' }),
      resolve: (line, _, context) => receiverOf(line, context),
    }),
  }),
});
const Facts = connectionType('Received', Edge, 'Entity', receiverOf);

function pageOf({ lines }: Received, args: Parameters<typeof asked>[0]): Page<Line> {
  const { size, after } = asked(args, 'number');
  const beyond = (line: Line) =>
    after === null || keyOf(line) < Number(after[0]) || (keyOf(line) === after[0] && line.gift.id > after[1]);
  const rows = lines.filter(beyond).slice(0, size + 1);
  return { size, after, cursor, rows: () => Promise.resolve(rows), total: () => Promise.resolve(lines.length) };
}

const ReceivedType = builder.objectRef<Received>('Received').implement({
  description: describe({
    en: 'The money that a group or those that belong to it received, as one sum with the facts behind it.',
    nl: 'Het geld dat een groep of wie erbij hoort kreeg, als één som met de feiten erachter.',
  }),
  fields: (t) => ({
    amount: t.expose('amount', {
      type: 'Cents',
      nullable: true,
      description: describe({
        en: 'The sum over the whole periods of the facts; null when no fact has an amount to add.',
        nl: 'De som over de hele looptijd van de feiten; leeg als geen feit een bedrag heeft dat meetelt.',
      }),
    }),
    added: t.int({
      description: describe({ en: 'The facts in the sum.', nl: 'De feiten in de som.' }),
      resolve: ({ counts }) => counts.ADDED,
    }),
    withoutAmount: t.int({
      description: describe({
        en: 'The facts for which the source names no amount, or no number of years for an amount per year.',
        nl: 'De feiten waarbij de bron geen bedrag noemt, of geen aantal jaren bij een bedrag per jaar.',
      }),
      resolve: ({ counts }) => counts.NO_AMOUNT + counts.PER_YEAR_OPEN,
    }),
    disputed: t.int({
      description: describe({
        en: 'The facts that are left out because they contradict one another.',
        nl: 'De feiten die niet meetellen omdat ze elkaar tegenspreken.',
      }),
      resolve: ({ counts }) => counts.DISPUTED,
    }),
    inside: t.int({
      description: describe({
        en: 'The facts that are left out because one of those meant gave to another.',
        nl: 'De feiten die niet meetellen omdat een van de bedoelden aan een ander gaf.',
      }),
      resolve: ({ counts }) => counts.INSIDE,
    }),
    receivers: t.exposeInt('receivers', {
      description: describe({
        en: 'How many organisations and alliances were looked at, each once.',
        nl: 'Hoeveel organisaties en allianties zijn bekeken, elk één keer.',
      }),
    }),
    facts: t.field({
      type: Facts,
      nullable: true,
      description: describe({
        en: 'All those facts, the largest amount first, then by id; each once.',
        nl: 'Al die feiten, het grootste bedrag eerst, dan op id; elk één keer.',
      }),
      args: pageArguments,
      resolve: (sum, args) => pageOf(sum, args),
    }),
  }),
});

for (const kind of ['Alliance', 'Organisation'] as const)
  builder.objectField(kind, 'received', (t) =>
    t.field({
      type: ReceivedType,
      nullable: true,
      description: describe({
        en: 'The money that was given to it and to those that belong to it: facts of FUNDS. From which budget article the same money comes (FINANCES) is not added to it.',
        nl: 'Het geld dat aan de groep is gegeven en aan wie erbij hoort: feiten van FUNDS. Uit welk begrotingsartikel hetzelfde geld komt (FINANCES) wordt er niet bij opgeteld.',
      }),
      args: {
        level: t.arg({
          type: ReceivedLevel,
          defaultValue: 'BOTH',
          description: describe({ en: 'Whose money is meant.', nl: 'Wiens geld bedoeld is.' }),
        }),
        ...depthArguments,
      },
      resolve: async ({ id }, { level, depth, asOf }, { reads }) => {
        const whose: Level = level ?? 'BOTH';
        const most = levels(depth);
        const found = whose === 'SELF' ? [] : (await everyoneBelow(id, most, asOf, reads)).members;
        const members = found.map((member) => member.id);
        return receivedBy(whose === 'MEMBERS' ? members : [id, ...members], asOf, reads);
      },
    }),
  );
