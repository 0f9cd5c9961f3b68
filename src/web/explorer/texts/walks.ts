import { type Family, familyOf } from './families.ts';
import { type LinkLabel, links } from './labels.ts';

/** What a path may walk along: the links of one family, or those that only join things to what they share. */
export type Walk = Family | 'shared';

/** Walked when nothing is chosen. */
export const usualWalks: readonly Walk[] = ['money', 'actor', 'policy', 'parliament', 'knowledge'];
export const walks: readonly Walk[] = [...usualWalks, 'shared'];

/** Between actors, and yet no membership. */
const drawnAs: Readonly<Record<string, Family>> = { CONSULTS: 'policy', SUCCEEDS: 'policy' };

/** The family of what a link is about: money where it can carry an amount, else what it begins at or leads to. */
function familyOfLink({ out, props }: LinkLabel): Family {
  if (props.amount) return 'money';
  const first = (kinds: 'all' | readonly string[]) => familyOf(kinds === 'all' ? '' : (kinds[0] ?? ''));
  const from = first(out.at);
  return from === 'actor' ? first(out.leadsTo.kinds) : from;
}

export function walkOf(type: string): Walk {
  const link = links[type];
  if (!link || link.joins) return 'shared';
  return drawnAs[type] ?? familyOfLink(link);
}

/** The sorts of facts of some walks. */
export const typesOf = (chosen: readonly Walk[]): readonly string[] =>
  Object.keys(links).filter((type) => chosen.includes(walkOf(type)));
