import { capital } from './format.ts';
import type { Language } from './languages.ts';
import { printed } from './printed-labels.ts';

// The only reader of printed-labels.ts, which is printed from the model: what kinds, links, props and values are called, and
// which fields they have.

export type Drawn = 'actor' | 'policy' | 'parliament' | 'money' | 'knowledge';

export type Bilingual = Readonly<Record<Language, string>>;

export interface PropLabel {
  /** Name of the GraphQL type. */
  readonly word: string;
  readonly label: Bilingual;
  readonly refersTo?: string;
  readonly list?: true;
  readonly derived?: true;
}
export interface KindLabel {
  /** First part of an id, and of an address. */
  readonly stem: string;
  /** The field that lists them. */
  readonly plural: string;
  readonly label: Bilingual;
  /** What several of them are called. */
  readonly pluralLabel: Bilingual;
  readonly about: Bilingual;
  readonly families: readonly string[];
  /** The family of the design whose colour and shape it has. */
  readonly drawn: Drawn;
  readonly caption?: Bilingual;
  /** Props, and fields of links, that say most of one, the most telling first. */
  readonly highlights?: readonly string[];
  readonly props: Readonly<Record<string, PropLabel>>;
}
interface LinkEnd {
  readonly field: string;
  readonly label: Bilingual;
  readonly at: 'all' | readonly string[];
  readonly leadsTo: { readonly type: string; readonly kinds: 'all' | readonly string[] };
}
export interface LinkLabel {
  readonly drawn: Drawn;
  readonly out: LinkEnd;
  readonly in: LinkEnd;
  /** Makes wholes of parts, level under level. */
  readonly nests?: true;
  /** Joins things to what they share; the server leaves it out of a path that names no sorts of facts. */
  readonly joins?: true;
  readonly props: Readonly<Record<string, PropLabel>>;
}

const {
  kinds,
  links,
  enums,
}: {
  readonly kinds: Readonly<Record<string, KindLabel>>;
  readonly links: Readonly<Record<string, LinkLabel>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
} = printed;

export { enums, kinds, links };

/** A link as it is seen from one kind: the field there, and what it says. */
export interface Side extends LinkEnd {
  readonly type: string;
  readonly props: LinkLabel['props'];
}

const byStem = new Map(Object.entries(kinds).map(([name, { stem }]) => [stem, name]));

/** The kind of an id or address, such as `action-line/1`; undefined when there is none. */
export const kindNameOf = (id: string): string | undefined => byStem.get(id.split('/', 1)[0] ?? '');

/** Every link that an entity of a kind can have, in the order of the model. */
export const sidesOf = (kind: string): readonly Side[] =>
  Object.entries(links).flatMap(([type, { out, in: back, props }]) =>
    [out, back].filter(({ at }) => at === 'all' || at.includes(kind)).map((end) => ({ ...end, type, props })),
  );

/** The label of a kind, with a capital where it stands alone. */
export const kindLabel = (kind: string, language: Language): string => capital(kinds[kind]?.label[language] ?? kind);

/** What several of a kind are called, with a capital where it stands alone. */
export const pluralLabel = (kind: string, language: Language): string =>
  capital(kinds[kind]?.pluralLabel[language] ?? kind);

export const valueLabel = (word: string, value: string, language: Language): string =>
  enums[word]?.[value]?.[language] ?? value;
