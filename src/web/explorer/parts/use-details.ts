import { type Fact, valueIn } from '../graph/entity.ts';
import { period } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { valueText } from '../texts/value.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const placed = new Set(['from', 'to', 'amount']);

/** What a fact says besides its two ends: in one grey line, and sentences of ours below it. */
export function useDetails({ values }: Pick<Fact, 'values'>): { line: string; sentences: readonly string[] } {
  const { t, language } = useTexts();
  const time = period(text(valueIn(values, 'from')), text(valueIn(values, 'to')), language);
  const others = values.filter(
    ({ name, label, value }) => !placed.has(name) && label.word !== 'Bilingual' && value !== false,
  );
  const parts = others.map(({ label, value }) => {
    if (value === true) return label.label[language];
    const shown = valueText(label, value, language, t.yesNo);
    return /^(Int|Float|Cents|Date|Period|String)$/.test(label.word) ? `${label.label[language]} ${shown}` : shown;
  });
  const sentences = values
    .filter(({ label }) => label.word === 'Bilingual')
    .map(({ label, value }) => valueText(label, value, language, t.yesNo));
  return { line: [...parts, ...(time ? [time] : [])].join(', '), sentences };
}
