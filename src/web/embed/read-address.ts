import { type Theme as Section, themes as sections } from '../explorer/texts/families.ts';
import type { Language } from '../explorer/texts/languages.ts';

/** What can stand in the page of somebody else; each is the last part of an address under /embed. */
export const views = ['facts', 'money', 'network'] as const;
export type View = (typeof views)[number];

/** What the address of an embed asks for. */
export interface Asked {
  readonly view: View;
  /** Null shows the whole, where the view has one. */
  readonly id: string | null;
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  /** The one section of the facts that is shown; null shows all. */
  readonly only: Section | null;
}

const among = <Word extends string>(words: readonly Word[], text: string | null) => words.find((word) => word === text);

/** Reads `?id=`, `?lang=`, `?theme=` and `?only=`; what has another value counts as left out. */
export function readAddress({ pathname, searchParams }: URL): Asked {
  return {
    view: among(views, pathname.slice(pathname.lastIndexOf('/') + 1)) ?? 'facts',
    id: searchParams.get('id') || null,
    language: among(['nl', 'en'], searchParams.get('lang')) ?? 'nl',
    theme: among(['light', 'dark'], searchParams.get('theme')) ?? 'system',
    only: among(sections, searchParams.get('only')) ?? null,
  };
}
