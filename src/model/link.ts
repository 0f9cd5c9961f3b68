import type { Family, Kind } from './kind.ts';
import { type Term, term } from './term.ts';
import { refs } from './values/ref.ts';
import type { Prop, Props, Word } from './values/word.ts';
import { derived } from './values/word.ts';

/** What every fact has besides its id, its ends and its own props. */
export const factProps = {
  evidence: derived(
    refs('Passage').optional(
      term('evidence', 'vindplaatsen', { en: 'The passages that say so.', nl: 'De passages waarin het staat.' }),
    ),
  ),
  sources: derived(
    refs('Source').optional(
      term('sources', 'bronnen', {
        en: 'The documents or registers that say so.',
        nl: 'De documenten of registers die het zeggen.',
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

/** The end of a link at which an entity of any kind may stand. */
export const anyEntity = { name: 'Entity' } as const;

/** One end of a link: the GraphQL type it is served as, and the kinds that may stand there ('all' for any). */
export interface End {
  readonly type: { readonly name: string };
  readonly kinds: readonly Kind[] | 'all';
}
type Declared = Kind | Family | typeof anyEntity | readonly (Kind | Family)[];

/** Several kinds or families at one end are served as Entity. */
function end(declared: Declared): End {
  if ('length' in declared)
    return { type: anyEntity, kinds: declared.flatMap((one): readonly Kind[] => ('kinds' in one ? one.kinds : [one])) };
  if ('kinds' in declared) return { type: declared, kinds: declared.kinds };
  return 'props' in declared ? { type: declared, kinds: [declared] } : { type: declared, kinds: 'all' };
}

/** A declared sort of fact: what it joins, and what it says. */
export interface Link<Type extends string = string, P extends Props = Props> {
  readonly type: Type;
  readonly from: End;
  readonly to: End;
  /** The field on `from` that leads to `to`, and the one back. */
  readonly out: string;
  readonly in: string;
  readonly term: Term;
  /** How the fact is told from the other end. */
  readonly back: Term['label'];
  readonly props: P;
  /** Numeric prop by which pages are ordered, largest first; then by id. */
  readonly order?: string;
  /** Props that tell two facts between the same ends apart; their values end the id. */
  readonly distinct?: readonly string[];
  /** No chain of these links may lead back to where it began. */
  readonly acyclic?: true;
  /** Makes wholes of parts, level under level; what stands at `to` is the whole. */
  readonly nests?: true;
  /**
   * Joins documents, passages, statements and figures to what they are about, or things to a subject, group or place that
   * they share. It is true, but it does not connect: along such links everything is near everything.
   */
  readonly joins?: true;
}
type NumericProp<P extends Props> = { [K in keyof P & string]: P[K] extends Prop<Word<number>> ? K : never }[keyof P &
  string];
type DeclaredLink<Type extends string, P extends Props> = Omit<Link<Type, P>, 'from' | 'to' | 'order' | 'distinct'> & {
  // Here and not in Link: a prop name in Link's own type would make links of different props incompatible.
  readonly order?: NumericProp<P>;
  readonly distinct?: readonly (keyof P & string)[];
  readonly from: Declared;
  readonly to: Declared;
};

const reserved = ['id', 'type', 'subject', 'object', 'cursor', 'node', 'key', ...Object.keys(factProps)];

export function defineLink<const Type extends string, const P extends Props>(
  link: DeclaredLink<Type, P>,
): Link<Type, P> {
  for (const own of reserved)
    if (Object.hasOwn(link.props, own)) throw new Error(`Link ${link.type} declares "${own}", which is reserved.`);
  return Object.freeze({ ...link, from: end(link.from), to: end(link.to) });
}

export type Direction = 'out' | 'in';
export const directions = ['out', 'in'] as const;

/** A link seen from one side: where the field stands, its name, and what it leads to. */
export const side = (link: Link, direction: Direction) =>
  direction === 'out'
    ? { at: link.from, field: link.out, other: link.to }
    : { at: link.to, field: link.in, other: link.from };

/** Whether facts (or entities) with these props hold for a time only. */
export const hasPeriod = (props: Props): boolean => 'from' in props && 'to' in props;
