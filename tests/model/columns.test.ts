import { describe, expect, it } from '@jest/globals';
import {
  entityColumns,
  factColumns,
  factPropsOf,
  firstOfAll,
  lastOfAll,
  propsOf,
  readRow,
  storedEntity,
  storedFact,
} from '../../src/model/columns.ts';
import { Alliance } from '../../src/model/kinds/alliance.ts';
import { Organisation } from '../../src/model/kinds/organisation.ts';
import { hasPeriod } from '../../src/model/link.ts';
import { Broader } from '../../src/model/links/broader.ts';
import { Funds } from '../../src/model/links/funds.ts';
import { kinds, links } from '../../src/model/model.ts';
import type { Props, Word } from '../../src/model/values/word.ts';

const samples: Readonly<Record<string, unknown>> = {
  String: 'a "banana"\n',
  Url: 'https://example.nl',
  Date: '2023-05',
  Period: '2022/2023',
  Int: 7,
  Float: 0.5,
  Cents: -3_000_000_001,
  Boolean: false,
  Bilingual: { en: 'a', nl: 'b' },
};
function sample({ name, values, list }: Word): unknown {
  const one = values ? Object.keys(values)[0] : (samples[name] ?? 'ministry/szw');
  return list ? [one, one] : one;
}
const full = (props: Props) =>
  Object.fromEntries(Object.entries(props).map(([name, { word }]) => [name, sample(word)]));
const absent = (props: Props) => Object.fromEntries(Object.entries(props).map(([name, { word }]) => [name, word.none]));
/** What a store gives back: the columns by position, behind others. */
const rowOf = (columns: readonly string[], stored: Readonly<Record<string, unknown>>) => [
  'before',
  ...columns.map((column) => stored[column]),
];

describe('an entity', () => {
  it.each(kinds)('$name is read back from its columns as it was stored', (kind) => {
    const props = propsOf(kind);
    const columns = entityColumns(kind);
    expect(columns).toEqual(['id', 'name', 'aliases', 'evidence', 'sources', 'disputedBy', ...Object.keys(kind.props)]);
    for (const values of [full(props), { ...absent(props), name: 'a' }]) {
      const stored = storedEntity(kind, 'x/1', values);
      expect(columns.filter((column) => !(column in stored))).toEqual([]);
      expect(readRow(props, rowOf(columns, stored), 1)).toEqual({ id: 'x/1', ...values });
    }
  });
  it.each(kinds)('$name is stored as what a store can hold', (kind) => {
    const plain = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
    for (const value of Object.values(storedEntity(kind, 'x/1', full(propsOf(kind)))))
      expect([value, Array.isArray(value) ? value.every(plain) : plain(value)]).toEqual([value, true]);
  });
  it('has nothing for what is not said, and no prop of another', () => {
    const stored = storedEntity(Organisation, 'organisation/a', { name: 'A', vault: 1, form: 'ALLIANCE' });
    expect(stored).toMatchObject({ abbreviation: null, aliases: [], evidence: [] });
    expect(Object.keys(stored)).not.toContain('vault');
    expect(Object.keys(stored)).not.toContain('form');
    expect(Object.keys(stored)).not.toContain('_from');
  });
  it('is ordered by its folded name, of which the first 120 characters count', () => {
    expect(storedEntity(Organisation, 'o/1', { name: 'De  Réunie' })._sort).toBe('de reunie');
    expect(storedEntity(Organisation, 'o/1', { name: 'É'.repeat(200) })._sort).toBe('e'.repeat(120));
    expect(storedEntity(Organisation, 'o/1', {})._sort).toBe('');
  });
  it('is ordered alike by signs that stores order differently', () => {
    expect(storedEntity(Organisation, 'o/1', { name: '\u{1f600} a' })._sort).toBe('\ufffd a');
  });
  it('is found by its name, its abbreviation and its other names, each folded', () => {
    const values = { name: 'De Réunie', abbreviation: 'DR', aliases: ['Réunie NL', 'reunie'] };
    expect(storedEntity(Organisation, 'o/1', values)._find).toBe('de reunie\ndr\nreunie nl\nreunie');
    expect(storedEntity(Organisation, 'o/1', { name: 'A' })._find).toBe('a');
  });
});

describe('a fact', () => {
  it.each(links)('$type is read back from its columns as it was stored', (link) => {
    const props = factPropsOf(link);
    const columns = factColumns(link);
    expect(columns).toEqual(['id', 'evidence', 'sources', 'disputedBy', ...Object.keys(link.props)]);
    for (const values of [full(props), absent(props)]) {
      const stored = storedFact(link, 'a|T|b', values);
      expect(readRow(props, rowOf(columns, stored), 1)).toEqual({ id: 'a|T|b', ...values });
      expect('_from' in stored).toBe(hasPeriod(link.props));
    }
  });
  it('has no name to be found by', () => {
    expect(Object.keys(storedFact(Broader, 'a|T|b', {}))).toEqual(['id', 'evidence', 'sources', 'disputedBy']);
  });
});

describe('a period', () => {
  it.each([
    [{}, firstOfAll, lastOfAll],
    [{ from: null, to: null }, firstOfAll, lastOfAll],
    [{ from: '2023', to: '2023' }, '2023-01-01', '2023-12-31'],
    [{ from: '2023-02' }, '2023-02-01', lastOfAll],
    [{ to: '2024-02' }, firstOfAll, '2024-02-29'],
    [{ from: '2023-05-17', to: '2023-05-17' }, '2023-05-17', '2023-05-17'],
  ])('%j is compared as the days from %s to %s, of an entity and of a fact', (period, from, to) => {
    expect(storedEntity(Alliance, 'alliance/a', { name: 'A', ...period })).toMatchObject({ _from: from, _to: to });
    expect(storedFact(Funds, 'a|FUNDS|b', period)).toMatchObject({ _from: from, _to: to });
  });
  it('is open before every date and after every date', () => {
    expect(firstOfAll < '0001-01-01' && lastOfAll >= '9999-12-31').toBe(true);
  });
});

describe('readRow', () => {
  it('gives null, or an empty list, where a store holds nothing', () => {
    const props = propsOf(Organisation);
    expect(readRow(props, ['organisation/a', 'A'], 0)).toEqual({ ...absent(props), id: 'organisation/a', name: 'A' });
    expect(readRow(props, ['organisation/a', 'A', null, undefined], 0)).toMatchObject({ aliases: [], evidence: [] });
  });
  it('keeps false and nought, which are values', () => {
    const props = factPropsOf(Funds);
    const stored = storedFact(Funds, 'a|FUNDS|b', { amount: 0, perYear: false });
    expect(readRow(props, rowOf(factColumns(Funds), stored), 1)).toMatchObject({ amount: 0, perYear: false });
  });
});
