/** What a text names: a paper, law or document, with the official pages and the entity where the graph has it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly reference: {
    readonly printed: string;
    readonly links: readonly string[];
    readonly entity: { readonly id: string } | null;
  };
}
export interface ReferencesAnswer {
  readonly references: { readonly found: readonly Found[] } | null;
}

export const referencesQuery = `query References($text: String!) {
  references(text: $text, first: 200) {
    found { start end reference { printed links entity { id } } }
  }
}
`;

/** A stretch of a text, and where it leads when it names something that can be opened. */
export interface Stretch {
  readonly at: number;
  readonly text: string;
  readonly found?: Found['reference'];
}

/** The stretches of a text from one place to another; a reference that lies partly outside is text like any other. */
export function stretches(text: string, from: number, to: number, found: readonly Found[]): readonly Stretch[] {
  const made: Stretch[] = [];
  let at = from;
  for (const { start, end, reference } of found) {
    const leads = reference.entity !== null || reference.links.length > 0;
    if (start < at || end > to || !leads) continue;
    if (start > at) made.push({ at, text: text.slice(at, start) });
    made.push({ at: start, text: text.slice(start, end), found: reference });
    at = end;
  }
  if (at < to) made.push({ at, text: text.slice(at, to) });
  return made;
}
