import { listed, numberWord } from './format.ts';
import type { PathTexts } from './path-nl.ts';

const steps = (n: number) => `${n} ${n === 1 ? 'step' : 'steps'}`;

/** The texts of the page of paths, in English. */
export const pathEn: PathTexts = {
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
  steps,
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
