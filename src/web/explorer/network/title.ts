import { capital, listed, numberWord } from '../texts/format.ts';
import { kinds } from '../texts/labels.ts';
import type { Language } from '../texts/languages.ts';
import { nameOf } from '../texts/names.ts';
import type { NetworkTexts } from '../texts/network-nl.ts';
import { nearKinds, type Surroundings } from './relations.ts';

const mostNamed = 3;

/** What surrounds the middle, in one line: the first kinds of its neighbours, counted. */
export function titleOf(all: Surroundings, language: Language, n: NetworkTexts): string {
  const [middle] = all.entities;
  const near = nearKinds(all).slice(0, mostNamed);
  if (!middle || near.length === 0) return middle ? n.alone(nameOf(middle.entity, language)) : n.kind;
  const words = near.map(({ kind, count }) => {
    const one = kinds[kind]?.label[language] ?? kind;
    return `${numberWord(count, language)} ${count === 1 ? one : (n.several[kind] ?? one)}`;
  });
  return capital(listed(words, language));
}
