import { numberWord } from './format.ts';

const count = (one: string, more: string) => (n: number) => `${n.toLocaleString('nl-NL')} ${n === 1 ? one : more}`;

/** The texts of the start page, in Dutch; start-en.ts has the same in English. */
export const startNl = {
  question: 'Wie doet wat, met welk geld, en waar staat dat?',
  lead: 'Beleidsgraaf legt vast wat er in beleidsdocumenten staat, feit voor feit, met de plek in de tekst erbij.',
  sample: 'Zo ziet een feit eruit',
  fact: 'feit',
  place: 'vindplaats',
  amount: 'bedrag',
  asks: 'Vier vragen, met het antwoord van nu',
  funds: 'Wie betaalt welke alliantie?',
  amendments: 'Welk amendement betaalt wat?',
  connected: (from: string, to: string) => `Hoe zijn ${from} en ${to} verbonden?`,
  connect: 'Hoe zijn twee namen verbonden?',
  promises: 'Wat is toegezegd, en wat had er al moeten zijn?',
  fundsAnswer: (funded: number, all: number) =>
    `Van ${numberWord(all, 'nl')} allianties is bij ${numberWord(funded, 'nl')} genoemd wie betaalt.`,
  amendmentsAnswer: (with_: number, all: number) =>
    `Van ${numberWord(all, 'nl')} amendementen ${with_ === 1 ? 'legt' : 'leggen'} ${numberWord(with_, 'nl')} geld bij.`,
  connectedAnswer: (steps: number, amounts: number) =>
    `In ${numberWord(steps, 'nl')} ${steps === 1 ? 'stap' : 'stappen'}, ${
      amounts === 0 ? 'zonder bedrag' : `${numberWord(amounts, 'nl')} met een bedrag erbij`
    }.`,
  connectAnswer: 'Kies twee namen en zie de kortste keten van feiten.',
  noAmount: 'bedrag niet genoemd',
  perYear: 'per jaar',
  promisesAnswer: (all: number, overdue: number) =>
    `Van ${all} termijnen ${overdue === 1 ? 'is' : 'zijn'} er ${overdue} voorbij zonder bericht in de documenten.`,
  next: 'Eerstvolgende',
  more: count('meer', 'meer'),
  wrong: 'Wat niet klopt',
  conflicts: count('tegenspraak', 'tegenspraken'),
  promised: 'Wat eraan komt',
  ofTerms: (n: number, all: number) => `${n} van ${all} termijnen`,
  counted: 'Wat is geteld',
  ofSeries: (n: number, all: number) => `${n} van ${all} reeksen`,
  countedNote: (unit: string, by: string) => `${unit}, geteld door ${by}; elke reeks op een eigen schaal.`,
  partNote: (year: string) => `${year} telt maar een deel van het jaar.`,
  allSeries: 'Alle cijfers',
  inGraph: 'In de graaf',
  moneyFacts: 'feiten over geld',
  since: (n: string, date: string) => `${n}, nagekeken op ${date}`,
  documents: count('document gelezen', 'documenten gelezen'),
  sources: 'Bronnen',
  coverage: 'Wat er is gelezen, en hoe vaak de vindplaats klopt',
  noDue: 'geen termijn',
};

export type StartTexts = typeof startNl;
