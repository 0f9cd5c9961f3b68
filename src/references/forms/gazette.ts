import { Cursor } from '../cursor.ts';
import { gazetteId } from '../identifier.ts';
import { type Form, oneWord } from './form.ts';

// Stb. 2020, 200; Staatscourant 2024, nr. 15802; Trb. 2016, 196.

const stems: readonly (readonly [RegExp, string])[] = [
  [/^St(?:aats)?b/i, 'stb'],
  [/^St(?:aats)?c/i, 'stcrt'],
  [/^Tr/i, 'trb'],
  [/^Gem/i, 'gmb'],
  [/^Prov/i, 'prb'],
  [/^Wat/i, 'wsb'],
  [/^Bl/i, 'bgr'],
];
const names = String.raw`Stb|Staatsblad|Stcrt|Staatscourant|Trb|Tractatenblad|Gemeenteblad|Provinciaal\s{1,2}blad|Waterschapsblad|Blad\s{1,2}gemeenschappelijke\s{1,2}regeling`;
const cited = new RegExp(
  String.raw`(${names})\.?,?\s{0,3}(?:jaargang\s{1,2})?(\d{4})(?:\s{0,2}[,/-]\s{0,2}|,?\s{1,2})(?:nr\.?\s{0,2})?(\d{1,7})(?!\d|\s{1,2}(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))`,
  'iy',
);

export const gazette: Form = {
  start: new RegExp(String.raw`(?<![\p{L}\d])(?:${names})(?=[.,\s])`, 'giu'),
  read(text, at) {
    const found = new Cursor(text, at).take(cited);
    if (!found) return [];
    const [whole, name = '', year = '', number = ''] = found;
    const stem = stems.find(([pattern]) => pattern.test(name))?.[1] ?? '';
    return oneWord(at, whole, gazetteId(stem, [year, number]));
  },
};
