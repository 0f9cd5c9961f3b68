import { listed, numberWord } from './format.ts';
import type { Walk } from './walks.ts';

// The texts of the page of paths, apart from the others so that they come with its script.

const steps = (n: number) => `${n} ${n === 1 ? 'stap' : 'stappen'}`;

/** The texts of the page of paths, in Dutch; path-en.ts has the same in English. */
export const pathNl = {
  title: 'Hoe komt u van de een bij de ander?',
  lead: 'Kies twee namen. Beleidsgraaf zoekt de kortste ketens van feiten daartussen, met bij elke stap de plek waar het staat.',
  kind: 'Pad',
  fromTo: ['van', 'naar'] as [string, string],
  from: 'Van',
  to: 'Naar',
  swap: 'Wissel van en naar',
  find: 'Zoek pad',
  over: 'Loop over',
  /** What each is called beside its box, and in a sentence. */
  walks: {
    money: 'geld',
    actor: 'lidmaatschap',
    policy: 'beleid',
    parliament: 'Kamer',
    knowledge: 'kennis',
    shared: 'thema of document',
  } satisfies Record<Walk, string> as Record<Walk, string>,
  walkWords: {
    money: 'geld',
    actor: 'lidmaatschap',
    policy: 'beleid',
    parliament: 'de Kamer',
    knowledge: 'kennis',
    shared: 'een gedeeld onderwerp of document',
  } satisfies Record<Walk, string> as Record<Walk, string>,
  suggestions: 'voorstellen',
  suggestionsOff: 'tellen mee zodra iemand ze overneemt',
  on: 'Geldig op',
  most: 'Hooguit',
  steps,
  found: (steps: number, from: string, to: string, amounts: number) =>
    `${numberWord(steps, 'nl')} ${steps === 1 ? 'stap' : 'stappen'} van ${from} naar ${to}, ${
      amounts === 0 ? 'zonder bedrag' : `${numberWord(amounts, 'nl')} met een bedrag erbij`
    }`,
  paths: (n: number) => `${numberWord(n, 'nl')} ${n === 1 ? 'pad' : 'paden'}`,
  pathsNote: (most: number) => `Kortste eerst; hooguit ${numberWord(most, 'nl')} stappen`,
  direct: 'Rechtstreeks',
  via: 'Via',
  and: ' en ',
  along: (walks: readonly string[]) => `langs ${listed(walks, 'nl')}`,
  amounts: (n: number) => `${n} ${n === 1 ? 'bedrag' : 'bedragen'}`,
  disputed: 'tegenspraak',
  more: 'Zoek meer paden',
  incomplete: 'Het zoeken is gestopt bij wat het mag kosten. Er kunnen meer paden zijn, maar geen kortere.',
  chosen: (walks: readonly string[]) => `Het pad langs ${listed(walks, 'nl')}`,
  chosenNote: 'Elke stap is een feit met een vindplaats',
  head: ['Van, relatie, naar', 'Euro op deze stap', 'Waar het staat'] as [string, string, string],
  step: (n: number) => `stap ${n}`,
  noAmount: 'niet genoemd',
  perYear: 'per jaar',
  leaveOut: 'laat weg',
  leaveOutLabel: (name: string) => `Zoek paden zonder ${name}`,
  left: 'Weggelaten',
  bringBack: 'zet terug',
  bringBackLabel: (name: string) => `Zet ${name} terug`,
  bringAllBack: 'Zet alles terug',
  hubs: 'Overgeslagen',
  hubsWhy: (size: number) => `Hier komen meer dan ${size} feiten samen; daarlangs is alles dicht bij alles.`,
  passHubs: 'Loop er ook langs',
  hubsPassed: 'Paden lopen ook langs knooppunten, waar zeer veel feiten samenkomen.',
  skipHubs: 'Sla ze over',
  notes: 'Let op',
  money: 'geld',
  moneyNone: (carry: boolean): string =>
    carry ? 'Bij geen enkele stap is een bedrag genoemd.' : 'Dit pad loopt niet langs geld.',
  moneyNamed: (steps: readonly number[]) => `Bij stap ${listed(steps.map(String), 'nl')} staat een bedrag.`,
  moneyStops: (to: string) => `Daarna niet meer: wat ${to} krijgt, is uit deze feiten niet op te maken.`,
  moneyAll: 'Daarmee staat bij elke stap een bedrag.',
  moneyAgainst: (step: number, from: string, to: string) =>
    `Bij stap ${step} loopt het geld tegen het pad in: van ${from} naar ${to}.`,
  computed: (n: number) => `berekend uit ${numberWord(n, 'nl')} ${n === 1 ? 'feit' : 'feiten'}`,
  weakest: 'zwakste schakel',
  weakDisputed: (step: number) => `Stap ${step}.`,
  weakFew: (step: number, parts: number, others: number) =>
    parts === 0
      ? `Stap ${step} rust op een register, niet op een plek in een document.`
      : `Stap ${step} rust op ${numberWord(parts, 'nl')} ${parts === 1 ? 'plek' : 'plekken'} in de documenten, elke andere op minstens ${numberWord(others, 'nl')}.`,
  weakAlike: (parts: number) =>
    parts === 0
      ? 'Geen stap springt eruit: alle rusten op een register.'
      : `Geen stap springt eruit: elke rust op ${numberWord(parts, 'nl')} ${parts === 1 ? 'plek' : 'plekken'} in de documenten.`,
  time: 'tijd',
  apart: (earlier: number, until: string, later: number, since: string) =>
    `Niet op één moment waar: stap ${earlier} liep tot en met ${until}, stap ${later} begon ${since}.`,
  read: 'lees dit zo',
  readText: 'Een pad laat zien wat documenten aan elkaar knopen. Het bewijst niet dat het een door het ander komt.',
  none: {
    within: (from: string, to: string, steps: number) =>
      `Geen pad van ${from} naar ${to} binnen ${numberWord(steps, 'nl')} ${steps === 1 ? 'stap' : 'stappen'}`,
    at: (from: string, to: string) => `Geen pad van ${from} naar ${to}`,
    same: 'Van en naar zijn dezelfde',
    unknown: (id: string) => `In de graaf staat niets met het adres ${id}`,
    searched: (n: number) => `Bekeken: ${n.toLocaleString('nl-NL')} ${n === 1 ? 'entiteit' : 'entiteiten'}.`,
    tooMuch: 'Dit is te veel om te doorzoeken',
  },
  tries: 'Wat u kunt proberen',
  try: {
    steps: (n: number) => `Zoek tot ${numberWord(n, 'nl')} stappen`,
    fewer: (n: number) => `Zoek tot ${numberWord(n, 'nl')} stappen, dat kost minder`,
    hubs: 'Loop ook langs knooppunten',
    walks: 'Loop over alle soorten feiten',
    shared: 'Loop ook langs gedeelde onderwerpen en documenten',
    day: 'Zoek zonder datum',
    left: 'Zet terug wat is weggelaten',
  },
  how: 'Zo werkt het',
  howSteps: [
    ['kies', 'Typ in beide vakken een naam en kies uit de lijst: een organisatie, een persoon, een plan, een project.'],
    ['zoek', 'Elk feit telt als één stap, in beide richtingen. De kortste keten staat bovenaan.'],
    ['lees', 'Elke stap noemt de relatie, het bedrag als dat er is, en de woorden uit het document.'],
    ['stuur bij', 'Laat weg wat te veel verbindt, kies waar het pad langs mag, of een dag waarop het moet gelden.'],
  ] as readonly (readonly [string, string])[],
  examples: 'Bijvoorbeeld',
  examplesNote: 'Paden in de graaf van nu',
  oneLeft: 'Kies ook het andere einde.',
};

export type PathTexts = typeof pathNl;
