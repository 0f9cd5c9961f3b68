import { pagePaths } from '../texts/addresses.ts';
import type { Language } from '../texts/languages.ts';
import { typesOf, usualWalks, type Walk, walks } from '../texts/walks.ts';

// What the address of a path page says, and back. What is as usual does not stand in it.

export interface Asked {
  readonly from: string | null;
  readonly to: string | null;
  readonly over: readonly Walk[];
  /** The day that the facts must hold on; null for any. */
  readonly on: string | null;
  /** Entities that no path may pass. */
  readonly without: readonly string[];
  /** Whether entities that very many facts meet in may be passed. */
  readonly hubs: boolean;
  readonly steps: number;
  /** How many paths are asked for. */
  readonly first: number;
  /** Which of the paths is told step by step, from 1. */
  readonly path: number;
}

export const stepChoices: readonly number[] = [3, 4, 6, 8, 10];
/** An entity that more telling facts meet in is a hub. */
export const hubSize = 20;
const usualSteps = 6;
const usualFirst = 5;
export const mostPaths = 20;

const list = (text: string | null) => (text ?? '').split(',').filter(Boolean);
const within = (text: string | null, usual: number, most: number) => {
  const found = Number(text ?? usual);
  return Number.isInteger(found) && found >= 1 && found <= most ? found : usual;
};
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The question that an address asks; what makes no sense in it counts as not said. */
export function askedIn(params: URLSearchParams): Asked {
  const [from, to, on] = [params.get('from') || null, params.get('to') || null, params.get('on') ?? ''];
  const over = walks.filter((walk) => list(params.get('over')).some((each) => each === walk));
  return {
    from,
    to,
    over: over.length > 0 ? over : usualWalks,
    on: isDay(on) ? on : null,
    without: [...new Set(list(params.get('without')))].filter((id) => id !== from && id !== to).slice(0, 100),
    hubs: params.get('hubs') === 'all',
    steps: within(params.get('steps'), usualSteps, 10),
    first: within(params.get('first'), usualFirst, mostPaths),
    path: within(params.get('path'), 1, mostPaths),
  };
}

const isUsual = (over: readonly Walk[]) => over.length === usualWalks.length && !over.includes('shared');

/** The address that asks a question. */
export function pathAddress(asked: Partial<Asked>, language: Language): string {
  const params = new URLSearchParams();
  const { from, to, over, on, without, hubs, steps = usualSteps, first = usualFirst, path = 1 } = asked;
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  if (over && !isUsual(over)) params.set('over', over.join(','));
  if (on) params.set('on', on);
  if (without?.length) params.set('without', without.join(','));
  if (hubs) params.set('hubs', 'all');
  if (steps !== usualSteps) params.set('steps', `${steps}`);
  if (first !== usualFirst) params.set('first', `${first}`);
  if (path !== 1) params.set('path', `${path}`);
  const search = params.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return `${pagePaths.path[language]}${search ? `?${search}` : ''}`;
}

/** The variables of the question to the graph. */
export const variablesOf = ({ from, to, over, on, without, hubs, steps, first }: Asked) => ({
  from,
  to,
  linkTypes: isUsual(over) ? null : typesOf(over),
  asOf: on,
  exclude: without,
  excludeHubs: hubs ? null : hubSize,
  maxHops: steps,
  first,
});
