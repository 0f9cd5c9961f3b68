/** One text in the two languages of the project. */
export interface Bilingual {
  readonly en: string;
  readonly nl: string;
}

/** What a declared thing is called, and one sentence on what it means to a reader of the graph. */
export interface Term {
  readonly label: Bilingual;
  readonly about: Bilingual;
}

export const term = (en: string, nl: string, about: Bilingual): Term => ({ label: { en, nl }, about });
