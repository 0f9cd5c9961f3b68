import { figuresEn } from '../texts/figures-en.ts';
import { type FigureTexts, figuresNl } from '../texts/figures-nl.ts';
import { useTexts } from '../texts/language.tsx';
import type { Language } from '../texts/languages.ts';

const texts: Readonly<Record<Language, FigureTexts>> = { nl: figuresNl, en: figuresEn };

/** The language of the page and the texts about figures. */
export function useFigureTexts(): { language: Language; f: FigureTexts } {
  const { language } = useTexts();
  return { language, f: texts[language] };
}
