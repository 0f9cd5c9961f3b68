import { kebab } from '../lib/kebab.ts';
import type { Kind } from './kind.ts';
import type { Link } from './link.ts';
import type { AnyKind, AnyLink } from './model.ts';
import { kinds, links } from './model.ts';

// The only file that knows how ids are made: `kind/key` for an entity, `subject|TYPE|object` for a fact, followed by
// `|discriminator` where facts of one type may join the same ends.

const kindByStem = new Map<string, AnyKind>(kinds.map((kind) => [kebab(kind.name), kind]));
const linkByType = new Map<string, AnyLink>(links.map((link) => [link.type, link]));

export const kindStems: readonly string[] = [...kindByStem.keys()];
export const linkTypes: readonly string[] = [...linkByType.keys()];

/** The kind of that first part of an id, such as `action-line`. */
export const kindOfStem = (stem: string): AnyKind | undefined => kindByStem.get(stem);

/** The kind that an entity's id names, or undefined. */
export const kindOf = (id: string): AnyKind | undefined => kindByStem.get(id.slice(0, Math.max(0, id.indexOf('/'))));

export const linkOf = (type: string): AnyLink | undefined => linkByType.get(type);

export const entityId = (kind: Kind, key: string): string => `${kebab(kind.name)}/${key}`;

export const isFactId = (id: string): boolean => id.includes('|');

export function factId(link: Link, subject: string, object: string, discriminator: string): string {
  return [subject, link.type, object, ...(discriminator ? [discriminator] : [])].join('|');
}

/** The ends and type that a fact's id names, or undefined when it is none. */
export function readFactId(id: string): { subject: string; link: AnyLink; object: string } | undefined {
  const [subject, type, object, ...rest] = id.split('|');
  const link = type === undefined ? undefined : linkOf(type);
  return subject && link && object && rest.length <= 1 ? { subject, link, object } : undefined;
}
