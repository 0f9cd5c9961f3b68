import { anyEntity, type End, type Link } from '../link.ts';
import { families, kinds, links } from '../model.ts';
import { type Drawn, drawnKind, drawnLink } from './drawn.ts';

// Kinds and the links between them as a graph in DOT, one for each family: all in one has too many lines to follow.

const kindOf = new Map(kinds.map((kind) => [kind.name as string, kind]));
const familyOf: ReadonlyMap<string, Drawn> = new Map([
  ['Actor', 'actor'],
  ['Policy', 'policy'],
  ['Part', 'parliament'],
]);

/** What stands at an end, as few names as say it: an interface for all of its kinds. */
export function namesAt(end: End): readonly string[] {
  if (end.kinds === 'all') return [anyEntity.name];
  const names = end.kinds.map(({ name }) => name);
  const whole = families.filter(({ kinds: own }) => own.every(({ name }) => names.includes(name)));
  const held = new Set<string>(whole.flatMap(({ kinds: own }) => own.map(({ name }) => name)));
  return [...whole.map(({ name }) => name), ...names.filter((name) => !held.has(name))];
}

/** A kind, or an interface with a double edge; where it leads stands in its address. */
export function typeNode(name: string): string {
  const kind = kindOf.get(name);
  const drawn = kind ? drawnKind(kind) : familyOf.get(name);
  return `"${name}" [class="${drawn ?? 'other'}",URL="#${name}"${kind ? '' : ',peripheries=2'}]`;
}

/** A type that has the field of a link: Entity has it only where any kind may stand. */
const ownerAt = ({ type, kinds: own }: End): string =>
  type.name === anyEntity.name && own !== 'all' ? (own[0]?.name ?? type.name) : type.name;

/** A link is a word on the way: lines of many ends meet there. */
function linkLines({ type, from, to, out }: Link): string[] {
  const field = `${ownerAt(from)}.${out}`;
  return [
    `"${type}" [label="${out}",shape=plaintext,class="link",URL="#${field}"]`,
    ...namesAt(from).map((name) => `"${name}" -> "${type}" [dir=none]`),
    ...namesAt(to).map((name) => `"${type}" -> "${name}"`),
  ];
}

export const mapStyle = `rankdir=LR; nodesep=0.12; ranksep=0.35; bgcolor="transparent"; pad=0.1;
node [shape=box,fontname="Arial",fontsize=13,height=0.3,margin="0.13,0.04"];
edge [color="#7d858c",arrowsize=0.6];`;

/** The links of one family, with the kinds they join, in DOT. */
export function kindsMap(family: Drawn): string {
  const own = links.filter((link) => drawnLink(link) === family);
  const names = new Set(own.flatMap(({ from, to }) => [...namesAt(from), ...namesAt(to)]));
  return `digraph {\n${mapStyle}\n${[...names].map(typeNode).join('\n')}\n${own.flatMap(linkLines).join('\n')}\n}\n`;
}
