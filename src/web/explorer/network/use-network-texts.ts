import { useTexts } from '../texts/language.tsx';
import type { Language } from '../texts/languages.ts';
import { networkEn } from '../texts/network-en.ts';
import { type NetworkTexts, networkNl } from '../texts/network-nl.ts';

const texts: Readonly<Record<Language, NetworkTexts>> = { nl: networkNl, en: networkEn };

/** The language of the page and the texts about networks. */
export function useNetworkTexts(): { language: Language; n: NetworkTexts } {
  const { language } = useTexts();
  return { language, n: texts[language] };
}
