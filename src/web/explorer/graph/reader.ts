import type { Bilingual } from '../texts/labels.ts';
import { entityQuery } from './entity-query.ts';
import { type Named, withFragments } from './fragments.ts';

/** A place in a part: the words, and where they begin and end in its text. */
export interface Spot {
  readonly id: string;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}
export interface Part {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly summary: Bilingual | null;
  readonly text: string | null;
  readonly passages: readonly Spot[] | null;
}
export interface Question extends Part {
  readonly number: number;
  readonly answeredBy: { readonly nodes: readonly { readonly id: string }[] };
}
export interface Note extends Part {
  readonly number: number;
}
export interface Answer extends Part {
  readonly numbers: readonly number[];
  readonly verdict: string | null;
  readonly refersTo: {
    readonly edges: readonly { readonly whole: boolean; readonly node: Named & { readonly numbers?: number[] } }[];
  };
  readonly footnotes: { readonly nodes: readonly { readonly id: string }[] };
}
interface List<Each> {
  readonly totalCount: number;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Each[];
}
export interface ReaderAnswer {
  readonly questions: List<Question> | null;
  readonly answers: List<Answer> | null;
  readonly footnotes: List<Note> | null;
  readonly annexes: List<Part> | null;
  readonly sections: List<Part> | null;
  readonly conflicts: {
    readonly nodes: readonly {
      readonly claims:
        | readonly { readonly evidence?: readonly { readonly part: { readonly id: string } }[] | null }[]
        | null;
    }[];
  } | null;
}

const own = 'filter: { linkedTo: $parts, linkTypes: [PART_OF_DOCUMENT] }';

const page = 'totalCount\n    pageInfo { hasNextPage endCursor }';
const spots = 'summary { nl en } text passages { ...Spot }';
const questions = (after = '', when = '') => `questions(first: 100, ${own}, orderBy: NUMBER${after})${when} {
    ${page}
    nodes { ...Read number ${spots} answeredBy(first: 3) { nodes { id } } }
  }`;
const answers = (after = '', when = '') => `answers(first: 100, ${own}${after})${when} {
    ${page}
    nodes {
      ...Read numbers verdict ${spots}
      refersTo(first: 5) { edges { whole node { ...Read ... on Answer { numbers } } } }
      footnotes(first: 10) { nodes { id } }
    }
  }`;
const footnotes = (after = '', when = '') => `footnotes(first: 100, ${own}, orderBy: NUMBER${after})${when} {
    ${page}
    nodes { ...Read number text ${spots} }
  }`;
const fragments = [
  `fragment Read on Entity {
  __typename id name
}`,
  `fragment Spot on Passage {
  id phrase start end
}`,
];

/** One operation: the document as an entity, and its parts with the words that carry facts. */
export const readerQuery: string = entityQuery('Document', {
  variables: ', $parts: [ID!]!',
  fields: `
  ${questions()}
  ${answers()}
  ${footnotes()}
  annexes(first: 20, ${own}) {
    totalCount
    nodes { ...Read summary { nl en } text passages { ...Spot } }
  }
  sections(first: 20, ${own}) {
    totalCount
    nodes { ...Read summary { nl en } text passages { ...Spot } }
  }
  conflicts(first: 20) {
    nodes { claims { ... on Entity { evidence { part { id } } } ... on Fact { evidence { part { id } } } } }
  }`,
  fragments,
});

/** The parts that did not fit on the first page, of those sorts of which there are more. */
export const restQuery: string = withFragments(
  `query ReaderRest($parts: [ID!]!, $questions: String, $answers: String, $footnotes: String, $moreQuestions: Boolean!, $moreAnswers: Boolean!, $moreFootnotes: Boolean!) {
  ${questions(', after: $questions', ' @include(if: $moreQuestions)')}
  ${answers(', after: $answers', ' @include(if: $moreAnswers)')}
  ${footnotes(', after: $footnotes', ' @include(if: $moreFootnotes)')}
}`,
  fragments,
);

/** Where the next pages begin; null when every part is here. */
export function leftIn({
  questions: q,
  answers: a,
  footnotes: f,
}: ReaderAnswer): Readonly<Record<string, unknown>> | null {
  const next = (list: List<unknown> | null | undefined) =>
    list?.pageInfo?.hasNextPage ? list.pageInfo.endCursor : null;
  const [asked, answered, noted] = [next(q), next(a), next(f)];
  return (asked ?? answered ?? noted)
    ? {
        questions: asked,
        answers: answered,
        footnotes: noted,
        moreQuestions: asked !== null,
        moreAnswers: answered !== null,
        moreFootnotes: noted !== null,
      }
    : null;
}

/** The first page with those that followed it. */
export function joined(first: ReaderAnswer, rest: readonly ReaderAnswer[]): ReaderAnswer {
  const all = <Each>(list: (page: ReaderAnswer) => List<Each> | null | undefined): List<Each> | null => {
    const pages = [first, ...rest].flatMap((page) => list(page) ?? []);
    const last = pages.at(-1);
    return last ? { ...last, nodes: pages.flatMap(({ nodes }) => nodes) } : null;
  };
  return {
    ...first,
    questions: all(({ questions: list }) => list),
    answers: all(({ answers: list }) => list),
    footnotes: all(({ footnotes: list }) => list),
  };
}

export const readerVariables = (id: string): { readonly id: string; readonly parts: readonly string[] } => ({
  id,
  parts: [id],
});

/** What stands at one number: an answer with all its questions, or a question whose answer stands elsewhere. */
export type Entry =
  | { readonly answer: Answer; readonly questions: readonly Question[] }
  | { readonly question: Question; readonly answers: readonly Answer[] };

const byNumber = (a: { readonly number: number }, b: { readonly number: number }) => a.number - b.number;

/** The questions in order; an answer that serves several stands once, at the first of them. */
export function entriesOf({ questions, answers }: ReaderAnswer): Entry[] {
  const all = answers?.nodes ?? [];
  const asked = [...(questions?.nodes ?? [])].sort(byNumber);
  const firstOf = ({ numbers }: Answer) => Math.min(...numbers);
  return asked.flatMap((question): Entry[] => {
    const here = all.filter((answer) => firstOf(answer) === question.number);
    if (here.length > 0)
      return here.map((answer) => ({
        answer,
        questions: asked.filter(({ number }) => answer.numbers.includes(number)),
      }));
    return [{ question, answers: all.filter(({ numbers }) => numbers.includes(question.number)) }];
  });
}

/** The ids of the parts in which a claim of a contradiction stands. */
export const disputedParts = ({ conflicts }: ReaderAnswer): ReadonlySet<string> =>
  new Set(
    (conflicts?.nodes ?? []).flatMap(({ claims }) =>
      (claims ?? []).flatMap(({ evidence }) => (evidence ?? []).map(({ part }) => part.id)),
    ),
  );

/** a, b, … z, aa, ab, …: the letter of a passage within its part. */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letter(Math.floor(index / 26) - 1)}${last}`;
}

export const inOrder = (passages: readonly Spot[] | null): Spot[] =>
  [...(passages ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
