import { pagePaths } from '../texts/addresses.ts';
import { type Family, families } from '../texts/families.ts';
import { links } from '../texts/labels.ts';
import type { Language } from '../texts/languages.ts';

// What the address of a network says, and back. What is as usual does not stand in it.

export interface Asked {
  /** The entity in the middle; null for the whole graph. */
  readonly id: string | null;
  readonly steps: number;
  /** Families that are not shown. */
  readonly hide: readonly Family[];
  /** The only sort of facts that is shown; null for all. */
  readonly link: string | null;
  /** The day that the facts must hold on; null for any. */
  readonly on: string | null;
  /** Entities of which all neighbours are wanted. */
  readonly open: readonly string[];
  /** The chosen entity, or a fact of the chosen relation. */
  readonly pick: string | null;
  /** Of the whole graph: whether parts of documents, statements and figures are shown too. */
  readonly parts: boolean;
}

const usualSteps = 2;
const usualSize = 32;
const largestSize = 60;

const list = (text: string | null) => (text ?? '').split(',').filter(Boolean);
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The question that an address asks; what makes no sense in it counts as not said. */
export function askedIn(params: URLSearchParams): Asked {
  const [link, on] = [params.get('link') ?? '', params.get('on') ?? ''];
  return {
    id: params.get('id') || null,
    steps: params.get('steps') === '1' ? 1 : usualSteps,
    hide: families.filter((family) => list(params.get('hide')).includes(family)),
    link: links[link] ? link : null,
    on: isDay(on) ? on : null,
    open: [...new Set(list(params.get('open')))].slice(0, 20),
    pick: params.get('pick') || null,
    parts: params.get('parts') === 'all',
  };
}

/** The address that asks a question. */
export function networkAddress(asked: Partial<Asked>, language: Language): string {
  const { id, steps = usualSteps, hide, link, on, open, pick, parts } = asked;
  const params = new URLSearchParams();
  if (id) params.set('id', id);
  if (steps !== usualSteps) params.set('steps', `${steps}`);
  if (hide?.length) params.set('hide', hide.join(','));
  if (link) params.set('link', link);
  if (on) params.set('on', on);
  if (open?.length) params.set('open', open.join(','));
  if (pick) params.set('pick', pick);
  if (parts) params.set('parts', 'all');
  const search = params.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return `${pagePaths.network[language]}${search ? `?${search}` : ''}`;
}

/** The variables of the question to the graph. What is opened gets room of its own. */
export const variablesOf = ({ id, steps, link, on, open }: Asked) => ({
  around: id ?? '',
  steps,
  linkTypes: link ? [link] : null,
  open,
  asOf: on,
  first: open.length > 0 ? largestSize : usualSize,
});
