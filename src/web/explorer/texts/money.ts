import { useTexts } from './language.tsx';
import type { Language } from './languages.ts';
import { money as en } from './money-en.ts';
import { money as nl } from './money-nl.ts';

// Texts about money come with the pages that need them, not with the first page.

export type MoneyTexts = typeof nl;
const texts: Readonly<Record<Language, MoneyTexts>> = { nl, en };

/** The language of the page and its texts about money. */
export function useMoneyTexts(): { readonly language: Language; readonly m: MoneyTexts } {
  const { language } = useTexts();
  return { language, m: texts[language] };
}
