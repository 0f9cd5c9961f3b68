import type { Bilingual, Term as Named } from '../../model/term.ts';
import type { Props, Word } from '../../model/values/word.ts';
import { nodeIri, own, webIri } from '../iri.ts';
import type { EntityLine, FactLine } from '../lines.ts';
import type { Compact } from '../vocabulary.ts';
import { bilingual, is, plain, say, type Term, type Triple, typed } from './triple.ts';

/** A day, month or year, as precise as it is. */
const dateType = (date: string): Compact =>
  (['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'] as const)[date.split('-').length - 1] ?? 'xsd:string';

const conceptIri = (word: Word, value: string) => own('value', `${word.name}/${value}`);

/** One value of a word. */
function termsOf(word: Word, value: unknown): readonly Term[] {
  if (word.refersTo) return [nodeIri(String(value))];
  if (word.values) return [conceptIri(word, String(value))];
  if (word.name === 'Bilingual') return bilingual(value as Bilingual);
  if (word.name === 'Int' || word.name === 'Cents') return [typed(value, 'xsd:integer')];
  if (word.name === 'Float')
    return [typed(value, /^-?\d+(\.\d+)?$/.test(String(value)) ? 'xsd:decimal' : 'xsd:double')];
  if (word.name === 'Boolean') return [typed(value, 'xsd:boolean')];
  if (word.name === 'Date') return [typed(value, dateType(String(value)))];
  if (word.name === 'Url') return [webIri(String(value))];
  return [plain(String(value))];
}

/** What a value of an enum means. */
function concept(word: Word, value: string, { label, about }: Named): readonly Triple[] {
  const subject = conceptIri(word, value);
  return [
    ...is(subject, 'skos:Concept'),
    say(subject, 'skos:inScheme', own('values', word.name)),
    say(subject, 'skos:notation', plain(value)),
    ...bilingual(label).map((text) => say(subject, 'skos:prefLabel', text)),
    ...bilingual(about).map((text) => say(subject, 'skos:definition', text)),
  ];
}

/** The props of a line, and what the values of its enums mean. */
export function propTriples(subject: string, props: Props, { values }: EntityLine | FactLine): readonly Triple[] {
  return Object.entries(props).flatMap(([name, { word }]) => {
    const value = values[name];
    const all: readonly unknown[] = value === null || value === undefined ? [] : word.list ? (value as []) : [value];
    return all.flatMap((each): readonly Triple[] => {
      const meaning = word.values?.[String(each)];
      const told = termsOf(word, each).map((term): Triple => [subject, own('prop', name), term]);
      return meaning ? [...told, ...concept(word, String(each), meaning)] : told;
    });
  });
}
