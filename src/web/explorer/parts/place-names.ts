import type { Place } from '../graph/fragments.ts';
import { numbers } from '../texts/format.ts';
import { kinds } from '../texts/labels.ts';
import type { Language } from '../texts/languages.ts';
import type { Texts } from '../texts/nl.ts';

/** The short name of where a passage stands: the numbers of an answer, or the kind and number of another part. */
export function shortName({ part }: Place, language: Language): string {
  if (part.numbers) return numbers(part.numbers);
  const label = kinds[part.__typename]?.label[language] ?? '';
  const key = part.id.slice(part.id.lastIndexOf('/') + 1);
  return /^\d+$/.test(key) && part.__typename !== 'Annex' ? `${label} ${key}` : label;
}

/** The same in full, for whoever hears it. */
export const longName = (place: Place, language: Language, t: Texts): string =>
  place.part.numbers ? `${t.place.answers} ${numbers(place.part.numbers)}` : shortName(place, language);

/** In which parts passages stand: 8 antwoorden, 1 vraag, 1 bijlage. */
export function kindsOfParts(places: readonly Place[], language: Language): string {
  const parts = new Map(places.map(({ part }) => [part.id, part.__typename]));
  const counts = new Map<string, number>();
  for (const kind of parts.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${kinds[kind]?.[count === 1 ? 'label' : 'pluralLabel'][language] ?? ''}`)
    .join(', ');
}
