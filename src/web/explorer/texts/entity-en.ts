import { counting } from './count.ts';
import type { EntityTexts } from './entity-nl.ts';

const count = counting('en');

/** The texts of the page of an entity, in English. */
export const entityEn: EntityTexts = {
  also: 'also:',
  moreNames: (n) => `and ${n} more`,
  facts: 'Facts',
  factsIn: count('fact', 'facts'),
  places: 'Passages',
  views: {
    money: 'Follow the money',
    figures: 'Show the figures',
    network: 'Show the network',
    path: 'Find a path to here',
  },
  readPlaces: (n: number) => (n === 1 ? 'Read the passage' : `Read the ${n.toLocaleString('en-GB')} passages`),
  nearLabel: (name: string, names: string) => `Show the network of ${name}: ${names}`,
  below: (n: number, groups: number) => `and ${n} below ${groups === 1 ? 'one' : groups} of them`,
  moneyNote: (known: number, unknown: number) =>
    [known > 0 ? `${known} ${known === 1 ? 'amount' : 'amounts'}` : '', unknown > 0 ? `${unknown} unknown` : '']
      .filter(Boolean)
      .join(', '),
  treeNote: (all: number) => `${all} on two levels`,
  notAlike: 'not the same everywhere',
  largestOf: (n: number) => `largest of ${n}`,
  toldFor: (n: number, all: number) => `told for ${n} of ${all}`,
  perYear: 'per year',
  shares: 'division',
  ofWhole: 'part of',
  rest: 'the rest',
  sharesComputed: 'shares computed',
  inAll: (n: string) => `${n} below it`,
  addedText: (total: string) => `The parts together: ${total}`,
  computedFrom: 'computed from two facts',
  standsOut: 'stands out',
  endsBefore: (what: string, whom: string, given: boolean, ends: string) =>
    `${what} ${given ? 'to' : 'of'} ${whom}: until ${ends}.`,
  lastsLonger: (name: string, years: number | null) =>
    years === null ? `${name} goes on longer.` : `${name} goes on for ${years} ${years === 1 ? 'year' : 'years'} more.`,
  when: 'When',
  course: 'period',
  moreMoments: (n: number) => `and ${n} more with a date`,
  inDocument: 'in the document',
  placesIn: (n: number, documents: number) =>
    `${n.toLocaleString('en-GB')} ${n === 1 ? 'passage' : 'passages'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
  otherDocument: 'another document',
  named: 'the name itself',
  suggestion: (rule: string) => `Suggestion, rule ‘${rule}’`,
  suggestions: 'Suggestions',
  certainty: (value: string) => `certainty ${value}`,
  suggestionNote: 'Nobody has judged it yet. A suggestion counts nowhere.',
  suggestedRow: 'possibly',
  period: 'Period',
  noAmount: 'No amount named',
  noAmountShort: 'amount not told',
  noFacts: 'No facts in the documents that were read.',
  more: (n) => `Show the other ${n}`,
  details: 'Details',
  sources: 'sources',
  read: 'Read this in the document',
  website: 'To the web page',
  register: 'In the register',
  raw: 'The question behind this page',
  rawText: 'Everything on this page comes from one question to the graph, in GraphQL.',
  rawOpen: 'Open the question in GraphiQL',
  list: (n) => `${n.toLocaleString('en-GB')} in the graph, by name`,
};
