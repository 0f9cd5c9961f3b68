import { counting } from './count.ts';

const count = counting('nl');

/** The texts of the page of an entity, in Dutch. */
export const entityNl = {
  also: 'ook:',
  moreNames: (n: number) => `en nog ${n}`,
  facts: 'Feiten',
  factsIn: count('feit', 'feiten'),
  places: 'Vindplaatsen',
  views: {
    money: 'Volg het geld',
    figures: 'Bekijk de cijfers',
    network: 'Bekijk het netwerk',
    path: 'Zoek een pad hierheen',
  },
  readPlaces: (n: number) => (n === 1 ? 'Lees de vindplaats' : `Lees de ${n.toLocaleString('nl-NL')} vindplaatsen`),
  nearLabel: (name: string, names: string) => `Bekijk het netwerk van ${name}: ${names}`,
  below: (n: number, groups: number) => `en ${n} ${groups === 1 ? 'onder één ervan' : `onder ${groups} ervan`}`,
  moneyNote: (known: number, unknown: number) =>
    [known > 0 ? `${known} ${known === 1 ? 'bedrag' : 'bedragen'}` : '', unknown > 0 ? `${unknown} onbekend` : '']
      .filter(Boolean)
      .join(', '),
  treeNote: (all: number) => `${all} op twee lagen`,
  notAlike: 'niet overal hetzelfde',
  largestOf: (n: number) => `hoogste van ${n}`,
  toldFor: (n: number, all: number) => `bij ${n} van ${all} genoemd`,
  perYear: 'per jaar',
  shares: 'verdeling',
  ofWhole: 'deel van',
  rest: 'de rest',
  sharesComputed: 'aandelen berekend',
  inAll: (n: string) => `${n} daaronder`,
  addedText: (total: string) => `De delen samen: ${total}`,
  computedFrom: 'berekend uit twee feiten',
  standsOut: 'valt op',
  endsBefore: (what: string, whom: string, given: boolean, ends: string) =>
    `${what} ${given ? 'aan' : 'van'} ${whom}: tot en met ${ends}.`,
  lastsLonger: (name: string, years: number | null) =>
    years === null ? `${name} loopt langer door.` : `${name} loopt ${years} jaar langer door.`,
  when: 'Wanneer',
  course: 'looptijd',
  moreMoments: (n: number) => `en nog ${n} met een datum`,
  inDocument: 'in het document',
  placesIn: (n: number, documents: number) =>
    `${n.toLocaleString('nl-NL')} ${n === 1 ? 'vindplaats' : 'vindplaatsen'} in ${documents} ${documents === 1 ? 'document' : 'documenten'}`,
  otherDocument: 'een ander document',
  named: 'de naam zelf',
  suggestion: (rule: string) => `Voorstel, regel ‘${rule}’`,
  suggestions: 'Voorstellen',
  certainty: (value: string) => `zekerheid ${value}`,
  suggestionNote: 'Nog door niemand beoordeeld. Een voorstel telt nergens mee.',
  suggestedRow: 'mogelijk',
  period: 'Looptijd',
  noAmount: 'Bedrag niet genoemd',
  noAmountShort: 'bedrag niet genoemd',
  noFacts: 'Geen feiten in de gelezen documenten.',
  more: (n: number) => `Toon de andere ${n}`,
  details: 'Gegevens',
  sources: 'bronnen',
  read: 'Lees dit in het document',
  website: 'Naar de webpagina',
  register: 'In het register',
  raw: 'De vraag achter deze bladzijde',
  rawText: 'Alles op deze bladzijde komt uit één vraag aan de graaf, in GraphQL.',
  rawOpen: 'Open de vraag in GraphiQL',
  list: (n: number) => `${n.toLocaleString('nl-NL')} in de graaf, op naam`,
};

export type EntityTexts = typeof entityNl;
