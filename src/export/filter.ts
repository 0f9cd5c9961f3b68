import { didYouMean } from '../lib/did-you-mean.ts';
import { entityId, linkOf, linkTypes } from '../model/ids.ts';
import { Source } from '../model/kinds/source.ts';
import { type AnyKind, type AnyLink, kinds } from '../model/model.ts';
import { refusal } from './refusal.ts';

/** Which part of the graph; empty lists and null stand for all of it. */
export interface Filter {
  readonly kinds: readonly AnyKind[];
  readonly links: readonly AnyLink[];
  /** Id of the one source that must declare an entity or state a fact. */
  readonly source: string | null;
}
export const wholeGraph: Filter = { kinds: [], links: [], source: null };

/** A filter as it is written: names with commas between them. */
export interface WrittenFilter {
  readonly kinds?: string | undefined;
  readonly links?: string | undefined;
  readonly source?: string | undefined;
}

const names = (written: string | undefined) =>
  [...new Set(written?.split(',').map((name) => name.trim()))].filter(Boolean);

function kindNamed(name: string): AnyKind {
  const found = kinds.find((kind) => kind.name === name);
  if (found) return found;
  const all = kinds.map((kind) => kind.name);
  throw refusal('BAD_USER_INPUT', `kinds: there is no kind ${JSON.stringify(name)}.${didYouMean(name, all)}`);
}
function linkNamed(name: string): AnyLink {
  const found = linkOf(name);
  if (found) return found;
  throw refusal('BAD_USER_INPUT', `links: there is no link ${JSON.stringify(name)}.${didYouMean(name, linkTypes)}`);
}

/** @throws GraphQLError for a kind or link that the model does not have */
export function readFilter({ kinds: k, links: l, source }: WrittenFilter): Filter {
  const id = source?.trim() ?? '';
  return {
    kinds: names(k).map(kindNamed),
    links: names(l).map(linkNamed),
    source: id === '' ? null : id.includes('/') ? id : entityId(Source, id),
  };
}
