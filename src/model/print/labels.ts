import { kebab } from '../../lib/kebab.ts';
import type { Kind } from '../kind.ts';
import { type Direction, directions, type End, type Link, side } from '../link.ts';
import { familiesOf, kinds, links } from '../model.ts';
import type { Bilingual } from '../term.ts';
import type { Props } from '../values/word.ts';
import { drawnKind, drawnLink } from './drawn.ts';

// What a page needs to know of the model to name things in both languages and to ask for them.

const propLabels = (props: Props) =>
  Object.fromEntries(
    Object.entries(props).map(([name, { word, term, derived }]) => [
      name,
      {
        word: word.name,
        label: term.label,
        ...(word.refersTo ? { refersTo: word.refersTo } : {}),
        ...(word.list ? { list: true } : {}),
        ...(derived ? { derived: true } : {}),
      },
    ]),
  );

/** A caption is declared in Dutch; where it begins with the kind's own label, the English one takes its place. */
function captionLabels({ caption, term }: Kind): Bilingual | undefined {
  if (!caption) return undefined;
  const own = new RegExp(`^${term.label.nl}\\b`, 'i');
  const { en } = term.label;
  return { en: caption.replace(own, `${en[0]?.toUpperCase()}${en.slice(1)}`), nl: caption };
}

function kindLabels(kind: Kind) {
  const caption = captionLabels(kind);
  return {
    stem: kebab(kind.name),
    plural: kind.plural,
    label: kind.term.label,
    pluralLabel: kind.pluralLabel,
    about: kind.term.about,
    families: familiesOf(kind).map(({ name }) => name),
    drawn: drawnKind(kind),
    ...(caption ? { caption } : {}),
    ...(kind.highlights ? { highlights: kind.highlights } : {}),
    props: propLabels(kind.props),
  };
}

const endLabels = ({ type, kinds: own }: End) => ({
  type: type.name,
  kinds: own === 'all' ? own : own.map(({ name }) => name),
});

function linkLabels(link: Link) {
  const from = (direction: Direction) => {
    const { at, field, other } = side(link, direction);
    const label = direction === 'out' ? link.term.label : link.back;
    return { field, label, at: endLabels(at).kinds, leadsTo: endLabels(other) };
  };
  const [out, back] = directions;
  const marks = { ...(link.nests ? { nests: true } : {}), ...(link.joins ? { joins: true } : {}) };
  return { drawn: drawnLink(link), out: from(out), in: from(back), ...marks, props: propLabels(link.props) };
}

function enumLabels(): Readonly<Record<string, Readonly<Record<string, Bilingual>>>> {
  const words = [...kinds, ...links].flatMap(({ props }) => Object.values(props as Props).map(({ word }) => word));
  return Object.fromEntries(
    words.flatMap(({ name, values }) =>
      values
        ? [[name, Object.fromEntries(Object.entries(values).map(([value, { label }]) => [value, label]))] as const]
        : [],
    ),
  );
}

/** An object with a line for each of its members. */
const linewise = (members: Readonly<Record<string, unknown>>) =>
  `{\n${Object.entries(members)
    .map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`)
    .join('')}  }`;

/** src/web/explorer/texts/printed-labels.ts: a module and no JSON, so that the compiler holds it to the types of labels.ts. */
export const labelsFile = (note: string): string => `// ${note}
export const printed = {
  kinds: ${linewise(Object.fromEntries(kinds.map((kind) => [kind.name, kindLabels(kind)])))},
  links: ${linewise(Object.fromEntries(links.map((link) => [link.type, linkLabels(link)])))},
  enums: ${linewise(enumLabels())},
} as const;
`;
