import { listed, numberWord } from './format.ts';
import type { Language } from './languages.ts';
import type { Walk } from './walks.ts';

// The texts of the page of paths, apart from the others so that they come with its script.

const nlSteps = (n: number) => `${n} ${n === 1 ? 'stap' : 'stappen'}`;
const enSteps = (n: number) => `${n} ${n === 1 ? 'step' : 'steps'}`;
const stepList = (word: string, steps: readonly number[], language: Language) =>
  `${word} ${listed(steps.map(String), language)}`;

const nl = {
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
  steps: nlSteps,
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
  moneyNamed: (steps: readonly number[]) => `Bij ${stepList('stap', steps, 'nl')} staat een bedrag.`,
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

export type PathTexts = typeof nl;

const en: PathTexts = {
  title: 'How does one lead to the other?',
  lead: 'Choose two names. Beleidsgraaf looks for the shortest chains of facts between them, each step with the place where it stands.',
  kind: 'Path',
  fromTo: ['from', 'to'],
  from: 'From',
  to: 'To',
  swap: 'Swap from and to',
  find: 'Find path',
  over: 'Walk along',
  walks: {
    money: 'money',
    actor: 'membership',
    policy: 'policy',
    parliament: 'parliament',
    knowledge: 'knowledge',
    shared: 'subject or document',
  },
  walkWords: {
    money: 'money',
    actor: 'membership',
    policy: 'policy',
    parliament: 'parliament',
    knowledge: 'knowledge',
    shared: 'a shared subject or document',
  },
  suggestions: 'suggestions',
  suggestionsOff: 'count once somebody accepts them',
  on: 'Valid on',
  most: 'At most',
  steps: enSteps,
  found: (steps, from, to, amounts) =>
    `${numberWord(steps, 'en')} ${steps === 1 ? 'step' : 'steps'} from ${from} to ${to}, ${
      amounts === 0 ? 'without an amount' : `${numberWord(amounts, 'en')} with an amount`
    }`,
  paths: (n) => `${numberWord(n, 'en')} ${n === 1 ? 'path' : 'paths'}`,
  pathsNote: (most) => `Shortest first; at most ${numberWord(most, 'en')} steps`,
  direct: 'Straight',
  via: 'By way of',
  and: ' and ',
  along: (walks) => `along ${listed(walks, 'en')}`,
  amounts: (n) => `${n} ${n === 1 ? 'amount' : 'amounts'}`,
  disputed: 'contradiction',
  more: 'Find more paths',
  incomplete: 'The search ended at what it may cost. There may be more paths, but none of them shorter.',
  chosen: (walks) => `The path along ${listed(walks, 'en')}`,
  chosenNote: 'Each step is a fact with its place',
  head: ['From, relation, to', 'Euros at this step', 'Where it stands'],
  step: (n) => `step ${n}`,
  noAmount: 'not named',
  perYear: 'per year',
  leaveOut: 'leave out',
  leaveOutLabel: (name) => `Find paths without ${name}`,
  left: 'Left out',
  bringBack: 'bring back',
  bringBackLabel: (name) => `Bring back ${name}`,
  bringAllBack: 'Bring all back',
  hubs: 'Skipped',
  hubsWhy: (size) => `More than ${size} facts meet here; by way of it everything is near everything.`,
  passHubs: 'Pass them too',
  hubsPassed: 'Paths also pass hubs, in which very many facts meet.',
  skipHubs: 'Skip them',
  notes: 'Take note',
  money: 'money',
  moneyNone: (carry) => (carry ? 'No step names an amount.' : 'This path does not run along money.'),
  moneyNamed: (steps) =>
    `${steps.length === 1 ? 'Step' : 'Steps'} ${listed(steps.map(String), 'en')} ${steps.length === 1 ? 'names' : 'name'} an amount.`,
  moneyStops: (to) => `Not after that: what ${to} receives cannot be told from these facts.`,
  moneyAll: 'So every step names an amount.',
  moneyAgainst: (step, from, to) => `At step ${step} the money runs against the path: from ${from} to ${to}.`,
  computed: (n) => `computed from ${numberWord(n, 'en')} ${n === 1 ? 'fact' : 'facts'}`,
  weakest: 'weakest link',
  weakDisputed: (step) => `Step ${step}.`,
  weakFew: (step, parts, others) =>
    parts === 0
      ? `Step ${step} rests on a register, not on a place in a document.`
      : `Step ${step} rests on ${numberWord(parts, 'en')} ${parts === 1 ? 'place' : 'places'} in the documents, each other on at least ${numberWord(others, 'en')}.`,
  weakAlike: (parts) =>
    parts === 0
      ? 'No step stands out: all rest on a register.'
      : `No step stands out: each rests on ${numberWord(parts, 'en')} ${parts === 1 ? 'place' : 'places'} in the documents.`,
  time: 'time',
  apart: (earlier, until, later, since) =>
    `Never true at one moment: step ${earlier} ran until ${until}, step ${later} began ${since}.`,
  read: 'read it so',
  readText: 'A path shows what documents tie together. It does not prove that one comes from the other.',
  none: {
    within: (from, to, steps) =>
      `No path from ${from} to ${to} within ${numberWord(steps, 'en')} ${steps === 1 ? 'step' : 'steps'}`,
    at: (from, to) => `No path from ${from} to ${to}`,
    same: 'From and to are the same',
    unknown: (id) => `The graph holds nothing with the address ${id}`,
    searched: (n) => `Looked at: ${n.toLocaleString('en-GB')} ${n === 1 ? 'entity' : 'entities'}.`,
    tooMuch: 'This is too much to search',
  },
  tries: 'What you can try',
  try: {
    steps: (n) => `Search up to ${numberWord(n, 'en')} steps`,
    fewer: (n) => `Search up to ${numberWord(n, 'en')} steps, which costs less`,
    hubs: 'Pass hubs too',
    walks: 'Walk along all sorts of facts',
    shared: 'Walk along shared subjects and documents too',
    day: 'Search without a date',
    left: 'Bring back what was left out',
  },
  how: 'How it works',
  howSteps: [
    ['choose', 'Type a name in both fields and choose from the list: an organisation, a person, a plan, a project.'],
    ['search', 'Each fact counts as one step, in either direction. The shortest chain stands first.'],
    ['read', 'Each step tells the relation, the amount if there is one, and the words of the document.'],
    ['steer', 'Leave out what connects too much, choose what the path may walk along, or a day it must hold on.'],
  ],
  examples: 'For example',
  examplesNote: 'Paths in the graph as it is now',
  oneLeft: 'Choose the other end too.',
};

export const pathTexts: Readonly<Record<Language, PathTexts>> = { nl, en };
