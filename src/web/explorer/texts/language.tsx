import { createContext, type ReactNode, useContext } from 'react';
import { en } from './en.ts';
import type { Language } from './languages.ts';
import { nl, type Texts } from './nl.ts';

const texts: Readonly<Record<Language, Texts>> = { nl, en };
const Context = createContext<Language>('nl');

export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <Context.Provider value={language}>{children}</Context.Provider>
);

/** The language of the page and its texts. */
export function useTexts(): { language: Language; t: Texts } {
  const language = useContext(Context);
  return { language, t: texts[language] };
}
