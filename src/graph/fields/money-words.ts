import { links } from '../../model/model.ts';
import { builder, describe } from '../builder.ts';
import { moneyTypes, type Reason } from '../money/fact.ts';
import type { Check, Verdict } from '../money/reconcile.ts';
import type { Group, Key } from '../money/rows.ts';
import type { Level } from '../money/settle.ts';

// The closed lists of words in questions and answers about money.

type Texts<Name extends string> = Readonly<Record<Name, { readonly en: string; readonly nl: string }>>;
const values = <Name extends string>(texts: Texts<Name>) => {
  // Object.fromEntries forgets which names there are.
  const described = Object.entries<{ en: string; nl: string }>(texts).map(([name, text]) => [
    name,
    { description: describe(text) },
  ]);
  return Object.fromEntries(described) as Record<Name, { description: string }>;
};

// Enums of the model, made in a loop that TypeScript does not follow; 'String' stands for them, as it does there.
export const MoneyPhase = 'MoneyPhase' as 'String';
export const FundingForm = 'FundingForm' as 'String';

export const MoneyLinkType = builder.enumType('MoneyLinkType', {
  description: describe({ en: 'The sorts of facts about money.', nl: 'De soorten feiten over geld.' }),
  values: values(
    // Each of these types is a link of the model, which holds its text.
    Object.fromEntries(moneyTypes.map((type) => [type, links.find((link) => link.type === type)?.term.about])) as Texts<
      (typeof moneyTypes)[number]
    >,
  ),
});

export const MoneyGroup = builder.enumType('MoneyGroup', {
  description: describe({ en: 'By what money is added up.', nl: 'Waarop geld wordt opgeteld.' }),
  values: values<Group>({
    FUNDER: {
      en: 'Who gives it: a budget article counts for its ministry; an amendment has no funder.',
      nl: 'Wie het geeft: een begrotingsartikel telt voor zijn ministerie; een amendement heeft geen financier.',
    },
    RECIPIENT: { en: 'Who or what the fact names as getting it.', nl: 'Wie of wat het volgens het feit krijgt.' },
    PLAN: { en: 'The nearest plan that it is for.', nl: 'Het dichtstbijzijnde plan waar het voor is.' },
    ACTION_LINE: { en: 'The action line that it is for.', nl: 'De actielijn waar het voor is.' },
    PROJECT: {
      en: 'The project, alliance, event or study that it is for.',
      nl: 'Het project, de alliantie, de bijeenkomst of het onderzoek waar het voor is.',
    },
    ARTICLE: { en: 'The budget article that pays.', nl: 'Het begrotingsartikel dat betaalt.' },
    AMENDMENT: {
      en: 'The amendment that adds it; the same euros told as spent are then left out.',
      nl: 'Het amendement dat het toevoegt; dezelfde euro’s als uitgave blijven er dan buiten.',
    },
    YEAR: {
      en: 'The year; an amount for several years stands under its period and is not spread over them.',
      nl: 'Het jaar; een bedrag voor meer jaren staat onder zijn periode en wordt er niet over verdeeld.',
    },
    PHASE: { en: 'How firm it is; each phase has sums of its own.', nl: 'Hoe vast het staat; elke fase telt apart.' },
    FORM: { en: 'How it is given.', nl: 'Hoe het wordt gegeven.' },
  }),
});

export const MoneyLevel = builder.enumType('MoneyLevel', {
  description: describe({ en: 'How finely money is told apart.', nl: 'Hoe fijn geld wordt uitgesplitst.' }),
  values: values<Level>({
    FINEST: {
      en: 'As finely as the amounts of the parts cover their total.',
      nl: 'Zo fijn als de bedragen van de delen hun totaal dekken.',
    },
    PLAN: { en: 'Totals of plans.', nl: 'Totalen van plannen.' },
    ACTION_LINE: {
      en: 'Totals of action lines, also where they do not cover that of their plan.',
      nl: 'Totalen van actielijnen, ook waar ze dat van hun plan niet dekken.',
    },
    PROJECT: {
      en: 'Amounts of projects, also where they do not cover the total above them.',
      nl: 'Bedragen van projecten, ook waar ze het totaal erboven niet dekken.',
    },
  }),
});

export const MoneyPhases = builder.enumType('MoneyPhases', {
  description: describe({ en: 'What is done with phases.', nl: 'Wat er met fasen gebeurt.' }),
  values: values({
    ONE: {
      en: 'The phase of most amounts is counted, others are left out; facts without a phase count.',
      nl: 'De fase van de meeste bedragen telt, andere blijven erbuiten; feiten zonder fase tellen mee.',
    },
    ALL: {
      en: 'All phases are added together: the same money may be planned and paid.',
      nl: 'Alle fasen worden opgeteld: hetzelfde geld kan voorzien en betaald zijn.',
    },
  }),
});

export const MoneyReason = builder.enumType('MoneyReason', {
  description: describe({ en: 'Why a fact is in no sum.', nl: 'Waarom een feit in geen som zit.' }),
  values: values<Reason>({
    TOTAL_OF_PARTS: { en: 'It is the total of parts that are counted.', nl: 'Het is het totaal van getelde delen.' },
    SAME_EURO_OTHER_LEVEL: {
      en: 'The same euros are counted elsewhere: at a higher level, by an article of the ministry, or as spent.',
      nl: 'Dezelfde euro’s tellen elders mee: op een hoger niveau, bij een artikel van het ministerie of als uitgave.',
    },
    SHARED_PART: {
      en: 'A part of it belongs to another total too, which is counted.',
      nl: 'Een deel ervan hoort ook bij een ander totaal, dat meetelt.',
    },
    DISPUTED_TWIN: { en: 'It contradicts a fact that was taken.', nl: 'Het spreekt een feit tegen dat is gekozen.' },
    PASSED_ON: {
      en: 'It is money that somebody got and passes on: it is counted once.',
      nl: 'Het is geld dat iemand kreeg en doorgeeft: het telt één keer.',
    },
    OTHER_PHASE: { en: 'It is of a phase that is not counted here.', nl: 'Het hoort bij een fase die hier niet telt.' },
    NO_OVERLAP_WITH_YEAR: {
      en: 'It is for another time than is asked about.',
      nl: 'Het geldt voor een andere tijd dan gevraagd.',
    },
    NOT_SPLIT_BY_YEAR: {
      en: 'It is for a longer time than is asked about, and the source does not divide it.',
      nl: 'Het geldt voor een langere tijd dan gevraagd, en de bron verdeelt het niet.',
    },
    YEARS_NOT_KNOWN: {
      en: 'It is an amount per year for an unknown number of whole years.',
      nl: 'Het is een bedrag per jaar voor een onbekend aantal hele jaren.',
    },
  }),
});

export const MoneyKeyState = builder.enumType('MoneyKeyState', {
  description: describe({ en: 'Whether it is known where money belongs.', nl: 'Of bekend is waar geld bij hoort.' }),
  values: values<Key['state']>({
    KNOWN: { en: 'It is known.', nl: 'Dat is bekend.' },
    NOT_SAID: { en: 'Nothing of the sort is named.', nl: 'Zoiets wordt niet genoemd.' },
    SEVERAL: { en: 'It belongs to several at once.', nl: 'Het hoort bij meer tegelijk.' },
  }),
});

export const MoneyVerdict = builder.enumType('MoneyVerdict', {
  description: describe({ en: 'Whether amounts add up.', nl: 'Of bedragen kloppen.' }),
  values: values<Verdict>({
    ADDS_UP: { en: 'The sum equals the total.', nl: 'De som is gelijk aan het totaal.' },
    DIFFERS: { en: 'The sum is another amount than the total.', nl: 'De som is een ander bedrag dan het totaal.' },
    PARTS_MISSING: {
      en: 'The sum is less than the total, and parts have no amount.',
      nl: 'De som is minder dan het totaal, en delen hebben geen bedrag.',
    },
    TOTAL_MISSING: { en: 'Only the parts have amounts.', nl: 'Alleen de delen hebben bedragen.' },
    NO_AMOUNTS: { en: 'There is no amount to compare.', nl: 'Er is geen bedrag om te vergelijken.' },
  }),
});

export const MoneyAgainst = builder.enumType('MoneyAgainst', {
  description: describe({ en: 'What a total is compared with.', nl: 'Waarmee een totaal wordt vergeleken.' }),
  values: values<Check['against']>({
    PARTS: { en: 'The amounts of its parts.', nl: 'De bedragen van de delen.' },
    AMENDMENTS: {
      en: 'What amendments add to the same plan or line in the same time.',
      nl: 'Wat amendementen in dezelfde tijd aan hetzelfde plan of dezelfde lijn toevoegen.',
    },
  }),
});
