import { type Bilingual, type Term, term } from './term.ts';
import { refs } from './values/ref.ts';
import { text, texts } from './values/text.ts';
import type { Props, ValuesOf } from './values/word.ts';
import { derived } from './values/word.ts';

/** What every entity has besides its id and its own props. */
export const entityProps = {
  name: text.required(
    term('name', 'naam', { en: 'Name as the source prints it.', nl: 'Naam zoals de bron hem schrijft.' }),
  ),
  aliases: texts.optional(
    term('other names', 'andere namen', {
      en: 'Every other spelling or name in use, misspellings in the source included.',
      nl: 'Elke andere schrijfwijze of naam, ook spelfouten in de bron.',
    }),
  ),
  evidence: derived(
    refs('Passage').optional(
      term('evidence', 'vindplaatsen', { en: 'The passages that say so.', nl: 'De passages waarin het staat.' }),
    ),
  ),
  sources: derived(
    refs('Source').optional(
      term('sources', 'bronnen', {
        en: 'The documents or registers that declare it.',
        nl: 'De documenten of registers die het opvoeren.',
      }),
    ),
  ),
  disputedBy: derived(
    refs('Conflict').optional(
      term('disputed by', 'tegengesproken door', {
        en: 'The conflicts in which it is one of the claims.',
        nl: 'De tegenspraken waarin dit een van de beweringen is.',
      }),
    ),
  ),
} as const;

/** A declared sort of entity. */
export interface Kind<Name extends string = string, P extends Props = Props> {
  readonly name: Name;
  /** The field that lists them in GraphQL. */
  readonly plural: string;
  /** What several of them are called. */
  readonly pluralLabel: Bilingual;
  readonly term: Term;
  readonly props: P;
  /** Props, and fields of links, that say most of one, the most telling first; a page has room for five. */
  readonly highlights?: readonly string[];
  /** How an entity is called when nobody names it: text with `{prop}` holes, filled in Dutch. */
  readonly caption?: string;
  /** The prop that the entry's key in a dataset file gives. */
  readonly key?: string;
  /** Passages, parts and sources are what evidence is made of; they need none themselves. */
  readonly needsEvidence?: false;
}

const reserved = ['id', 'kind', 'key', 'at', 'cursor', 'node', ...Object.keys(entityProps)];

// The key is typed here and not in Kind: a prop name in Kind's own type would make kinds incompatible.
type DeclaredKind<Name extends string, P extends Props> = Omit<Kind<Name, P>, 'key'> & {
  readonly key?: keyof P & string;
};

export function defineKind<const Name extends string, const P extends Props>(
  kind: DeclaredKind<Name, P>,
): Kind<Name, P> {
  for (const own of reserved)
    if (Object.hasOwn(kind.props, own)) throw new Error(`Kind ${kind.name} declares "${own}", which is reserved.`);
  return Object.freeze(kind);
}

/** Kinds that share an interface: they can stand at the same end of a link. */
export interface Family<Name extends string = string, K extends Kind = Kind> {
  readonly name: Name;
  readonly term: Term;
  readonly kinds: readonly K[];
}
export const defineFamily = <const Name extends string, const K extends Kind>(
  family: Family<Name, K>,
): Family<Name, K> => Object.freeze(family);

/** A checked entity of kind K, as the graph hands it to a resolver. */
export type Row<K extends Kind> = { readonly id: string; readonly kind: K['name'] } & ValuesOf<typeof entityProps> &
  ValuesOf<K['props']>;
