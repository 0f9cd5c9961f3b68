import { useTexts } from '../texts/language.tsx';
import type { Language } from '../texts/languages.ts';
import { type PathTexts, pathTexts } from '../texts/path.ts';

/** The language of the page and the texts about paths. */
export function usePathTexts(): { language: Language; p: PathTexts } {
  const { language } = useTexts();
  return { language, p: pathTexts[language] };
}
