import { numberWord } from './format.ts';
import type { StartTexts } from './start-nl.ts';

const count = (one: string, more: string) => (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`;

/** The texts of the start page, in English. */
export const startEn: StartTexts = {
  question: 'Who does what, with what money, and where does it say so?',
  lead: 'Beleidsgraaf records what Dutch policy documents say, fact by fact, with the place in the text.',
  sample: 'What a fact looks like',
  fact: 'fact',
  place: 'passage',
  amount: 'amount',
  asks: 'Four questions, with the answer of now',
  funds: 'Who funds which alliance?',
  amendments: 'Which amendment pays for what?',
  connected: (from, to) => `How are ${from} and ${to} connected?`,
  connect: 'How are two names connected?',
  promises: 'What was promised, and what was due already?',
  fundsAnswer: (funded, all) =>
    `Of ${numberWord(all, 'en')} alliances, ${numberWord(funded, 'en')} have a funder named.`,
  amendmentsAnswer: (with_, all) =>
    `Of ${numberWord(all, 'en')} amendments, ${numberWord(with_, 'en')} ${with_ === 1 ? 'adds' : 'add'} money.`,
  connectedAnswer: (steps, amounts) =>
    `In ${numberWord(steps, 'en')} ${steps === 1 ? 'step' : 'steps'}, ${
      amounts === 0 ? 'without an amount' : `${numberWord(amounts, 'en')} with an amount`
    }.`,
  connectAnswer: 'Choose two names and see the shortest chain of facts.',
  noAmount: 'amount not named',
  perYear: 'a year',
  promisesAnswer: (all, overdue) =>
    `Of ${all} terms, ${overdue} ${overdue === 1 ? 'has' : 'have'} passed without word in the documents.`,
  next: 'Next',
  more: count('more', 'more'),
  wrong: 'What does not agree',
  conflicts: count('contradiction', 'contradictions'),
  promised: 'What is to come',
  ofTerms: (n, all) => `${n} of ${all} terms`,
  counted: 'What was counted',
  ofSeries: (n, all) => `${n} of ${all} series`,
  countedNote: (unit, by) => `${unit}, counted by ${by}; each series on a scale of its own.`,
  partNote: (year) => `${year} counts only a part of the year.`,
  allSeries: 'All figures',
  inGraph: 'In the graph',
  moneyFacts: 'facts about money',
  since: (n, date) => `${n}, verified on ${date}`,
  documents: count('document read', 'documents read'),
  sources: 'Sources',
  coverage: 'What was read, and how often the passage was found',
  noDue: 'no term',
};
