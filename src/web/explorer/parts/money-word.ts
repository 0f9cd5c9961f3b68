import type { Fact } from '../graph/entity.ts';
import { enums, valueLabel } from '../texts/labels.ts';
import type { Language } from '../texts/languages.ts';

/** In what form money is given, else what its link is called. */
export function moneyWord({ values, side }: Fact, language: Language): string {
  const form = values.find(({ label }) => enums[label.word]);
  return form ? valueLabel(form.label.word, String(form.value), language) : side.label[language];
}
