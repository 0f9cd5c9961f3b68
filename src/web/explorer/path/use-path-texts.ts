import { useTexts } from '../texts/language.tsx';
import type { Language } from '../texts/languages.ts';
import { pathEn } from '../texts/path-en.ts';
import { type PathTexts, pathNl } from '../texts/path-nl.ts';

const texts: Readonly<Record<Language, PathTexts>> = { nl: pathNl, en: pathEn };

/** The language of the page and the texts about paths. */
export function usePathTexts(): { language: Language; p: PathTexts } {
  const { language } = useTexts();
  return { language, p: texts[language] };
}
