import * as format from './format.ts';
import { type Bilingual, enums, type PropLabel, valueLabel } from './labels.ts';
import type { Language } from './languages.ts';

/** A value as a reader sees it, by the word that its prop is declared with. */
export function valueText(
  { word }: PropLabel,
  value: unknown,
  language: Language,
  yesNo: readonly [string, string],
): string {
  if (Array.isArray(value)) return format.numbers(value as number[]);
  if (word === 'Bilingual') return (value as Bilingual)[language];
  if (typeof value === 'boolean') return value ? yesNo[0] : yesNo[1];
  if (word === 'Cents') return format.amount(value as number, language);
  if (word === 'Float') return format.number(value as number, language);
  if (word === 'Date') return format.date(String(value), language);
  if (word === 'Period') return format.interval(String(value), language);
  return enums[word] ? valueLabel(word, String(value), language) : String(value);
}
