import type { Bilingual, Term } from '../term.ts';

/** What a person wrote in a dataset file: every scalar as its text, so that `2023` and `012` arrive unharmed. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written };

/** What both engines can hold in a property. */
export type Stored = string | number | boolean | null | readonly string[] | readonly number[];

/** A value word: the one place that knows how a sort of value is written, checked, stored and shown. */
export interface Word<Js = unknown, Name extends string = string> {
  /** Name of the GraphQL type. */
  readonly name: Name;
  readonly about: Bilingual;
  /** What a value must be, to follow "must be". */
  readonly expected: string;
  /** The value that a person wrote, or undefined where it is none. */
  readonly parse: (written: Written) => Js | undefined;
  /** Whether a value is one of this word. */
  readonly holds: (value: unknown) => boolean;
  /** Absent values are null, or for lists the empty list. */
  readonly none: Js | null;
  readonly list: boolean;
  /** Where the stored form differs from the value. */
  store?(value: Js): Stored;
  load?(stored: unknown): Js;
  /** Enum words only: what each value means. */
  readonly values?: Readonly<Record<string, Term>>;
  /** Reference words only: the kind or family that is referred to. */
  readonly refersTo?: string;
}

export interface Prop<W extends Word = Word, R extends boolean = boolean> {
  readonly word: W;
  readonly required: R;
  readonly term: Term;
  /** Filled in at load, never written by a person. */
  readonly derived?: boolean;
}
export type Props = Readonly<Record<string, Prop>>;

type JsOf<P extends Prop> = P['word'] extends Word<infer Js> ? Js : never;
type NeverNull<P extends Props> = {
  [K in keyof P]: P[K]['required'] extends true ? K : JsOf<P[K]> extends readonly unknown[] ? K : never;
}[keyof P];
/** Absent values are null, never undefined: that is what both engines return. */
export type ValuesOf<P extends Props> = { readonly [K in NeverNull<P>]: JsOf<P[K]> } & {
  readonly [K in Exclude<keyof P, NeverNull<P>>]: JsOf<P[K]> | null;
};

/** A word with its two ways to become a prop. */
export type Maker<Js, Name extends string> = Word<Js, Name> & {
  readonly required: (term: Term) => Prop<Word<Js, Name>, true>;
  readonly optional: (term: Term) => Prop<Word<Js, Name>, false>;
};

export function defineWord<Js, const Name extends string>(
  word: Omit<Word<Js, Name>, 'none' | 'list'> & { readonly none?: Js },
): Maker<Js, Name> {
  const full: Word<Js, Name> = { ...word, none: word.none ?? null, list: Array.isArray(word.none) };
  return Object.freeze({
    ...full,
    required: (t: Term) => ({ word: full, required: true as const, term: t }),
    optional: (t: Term) => ({ word: full, required: false as const, term: t }),
  });
}

/** The same prop, filled in at load. */
export const derived = <P extends Prop>(prop: P): P => ({ ...prop, derived: true });
