import { isPart } from '../texts/families.ts';
import { type Named, named } from './fragments.ts';
import { inOrder, letter, type Spot } from './reader.ts';

interface Proven extends Partial<Named> {
  readonly __typename: string;
  readonly id: string;
  readonly type?: string;
  readonly subject?: Named | null;
  readonly object?: Named | null;
}
export interface PartFactsAnswer {
  readonly node: { readonly passages: readonly (Spot & { readonly proves: readonly Proven[] | null })[] | null } | null;
}

const passages = `passages {
      id phrase start end
      proves {
        __typename id
        ... on Entity { ...Named }
        ... on Fact { type subject { ...Named } object { ...Named } }
      }
    }`;

/** What rests on the words of one part. */
export const partFactsQuery = `query PartFacts($id: ID!) {
  node(id: $id) {
    id
    ... on Answer { ${passages} }
    ... on Question { ${passages} }
    ... on Footnote { ${passages} }
    ... on Annex { ${passages} }
    ... on Section { ${passages} }
  }
}

${named}
`;

/** All that a part says of one subject: relations with their other ends, and the letters of the words. */
export interface About {
  readonly subject: Named;
  readonly letters: readonly string[];
  readonly relations: readonly { readonly type: string; readonly objects: readonly Named[] }[];
}

interface Building {
  readonly subject: Named;
  readonly letters: Set<string>;
  readonly relations: Map<string, Map<string, Named>>;
}

function add(
  all: Map<string, Building>,
  subject: Named,
  mark: string,
  relation?: { type: string; object: Named },
): void {
  const known = all.get(subject.id) ?? { subject, letters: new Set(), relations: new Map() };
  all.set(subject.id, known);
  known.letters.add(mark);
  if (!relation) return;
  const objects = known.relations.get(relation.type) ?? new Map<string, Named>();
  known.relations.set(relation.type, objects.set(relation.object.id, relation.object));
}

/** That a part is of its document and belongs to other parts is what the page itself shows. */
const isOfPage = (part: string, subject: Named, object: Named): boolean =>
  subject.id === part && (isPart(object.__typename) || object.id === `document/${part.split('/')[1]}`);

/** The facts of a part by subject, in the order in which their words stand there; what is only named comes apart. */
export function factsOf(
  answer: PartFactsAnswer,
  part: string,
): { readonly about: About[]; readonly named: Named[]; readonly count: number } {
  const all = new Map<string, Building>();
  const facts = new Set<string>();
  inOrder(answer.node?.passages ?? null).forEach((spot, index) => {
    const { proves } = spot as Spot & { proves: readonly Proven[] | null };
    for (const proven of proves ?? []) {
      const { subject, object, type, id, name } = proven;
      if (type && subject && object) {
        if (isOfPage(part, subject, object)) continue;
        facts.add(id);
        add(all, subject, letter(index), { type, object });
      } else if (name !== undefined) add(all, { ...proven, name }, letter(index));
    }
  });
  const built = [...all.values()];
  const tells = ({ subject, relations }: Building) => relations.size > 0 || subject.sentence !== undefined;
  return {
    about: built.filter(tells).map(({ subject, letters, relations }) => ({
      subject,
      letters: [...letters],
      relations: [...relations].map(([type, objects]) => ({ type, objects: [...objects.values()] })),
    })),
    named: built.filter((each) => !tells(each)).map(({ subject }) => subject),
    count: facts.size,
  };
}
