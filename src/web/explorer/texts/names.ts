import type { Named } from '../graph/fragments.ts';
import { kinds } from './labels.ts';
import type { Language } from './languages.ts';

/** A Dutch name that was made from the caption of its kind, such as "Vraag 7", in the language of the page. */
function fromCaption(kind: string, name: string, language: Language): string {
  const caption = kinds[kind]?.caption;
  if (!caption || language === 'nl' || !/\w \{\w+\}$/.test(caption.nl)) return name;
  const start = caption.nl.replace(/\{\w+\}$/, '');
  return name.startsWith(start) && /^[\d, ]+$/.test(name.slice(start.length))
    ? caption[language].replace(/\{\w+\}$/, name.slice(start.length))
    : name;
}

/** What an entity is called on a page: names stay as the source prints them, sentences of ours come in both languages. */
export const nameOf = ({ __typename, name, sentence }: Named, language: Language): string =>
  sentence?.[language] ?? fromCaption(__typename, name, language);

/** Whether a name is Dutch on an English page, for whoever hears it read aloud. */
export const nameLanguage = (named: Named, language: Language): 'nl' | undefined =>
  language === 'en' && nameOf(named, language) === named.name ? 'nl' : undefined;
