import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Values } from '../../src/model/columns.ts';
import { IndexBuilder } from '../../src/search/build-index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';

const none: Values = { aliases: [], abbreviation: null };
const said = (nl: string, en = 'x') => ({ summary: { nl, en } });
/** Small entities, each in a field of its own, so that what counts for more is seen. */
async function indexOf(namesOnly = false): Promise<SearchIndex> {
  const builder = new IndexBuilder(namesOnly);
  const add = (id: string, values: Values, source = 'source/a') =>
    builder.entity({ id, values: { ...none, ...values }, sources: [source] });
  add('organisation/alias', { name: 'Iets anders', aliases: ['Fonds op Naam'] });
  add('organisation/exact', { name: 'Fonds op naam' });
  add('organisation/passage', { name: 'Een derde' });
  add('organisation/fact', { name: 'Een vierde' });
  add('organisation/summary', { name: 'Een tweede', ...said('Richt een fonds op naam op.') });
  add('organisation/words', { name: 'Het nieuwe fonds op naam van Utrecht' }, 'source/b');
  add('plan/p', { name: 'Plan', from: '2022', to: '2024', ...said('over dwang') }, 'source/b');
  add('topic/vrij', { name: 'zelfbeschikking', aliases: ['zelfbeschikkingsrecht'] });
  add('topic/recht', { name: 'recht op zelfbeschikking van iedereen' });
  add('answer/d/1', { name: 'Antwoord 1', text: 'Het hele antwoord noemt de bankpas, '.repeat(200) });
  for (const key of ['c', 'a', 'b']) add(`project/${key}`, { name: 'Evenveel waard' });
  if (namesOnly) return await builder.done();
  builder.passage({
    id: 'passage/answer-d/1/fonds',
    values: { phrase: 'het fonds op naam krijgt', text: null },
    part: 'answer/d/1',
    proves: ['organisation/passage', 'organisation/fact|FUNDS|plan/p'],
    sources: ['source/c'],
  });
  return await builder.done();
}
let index: SearchIndex;
beforeAll(async () => {
  index = await indexOf();
});
const ids = (text: string, by = {}) =>
  index
    .find(text, by)
    .page(null, 100)
    .map(({ id }) => id);

describe('what a search finds', () => {
  it('comes in this order: name, other name, words of a name, summary, passage, fact on a passage', () => {
    expect(ids('fonds op naam')).toEqual([
      'organisation/exact',
      'organisation/alias',
      'organisation/words',
      'organisation/summary',
      'organisation/passage',
      'answer/d/1',
      'organisation/fact',
      'plan/p',
    ]);
  });
  it('comes by id where it is worth the same', () => {
    expect(ids('evenveel')).toEqual(['project/a', 'project/b', 'project/c']);
  });
  it('comes page by page, each entity once', () => {
    const found = index.find('fonds op naam');
    const seen: string[] = [];
    for (let page = found.page(null, 3); page.length > 0; page = found.page(page.at(-1) ?? null, 3))
      seen.push(...page.map(({ id }) => id));
    expect(seen).toEqual(ids('fonds op naam'));
    expect(found.total).toBe(seen.length);
    expect(found.page(null, 0)).toEqual([]);
  });
  it('comes by a compound and by its two words', () => {
    expect(ids('zelfbeschikkingsrecht')).toEqual(['topic/vrij', 'topic/recht']);
    expect(ids('recht op zelfbeschikking')).toEqual(['topic/recht', 'topic/vrij']);
  });
  it('comes by the label of its kind', () => {
    expect(ids('thema')).toEqual(['topic/recht', 'topic/vrij']);
    expect(ids('topics')).toEqual(['topic/recht', 'topic/vrij']);
  });
  it('comes by the full text of a part', () => {
    expect(ids('bankpas')).toEqual(['answer/d/1']);
  });
  it('says a phrase as it stands', () => {
    expect(ids('"fonds op naam" krijgt')).toContain('organisation/passage');
    expect(ids('"fonds naam"')).toEqual([]);
    expect(ids('"naam krijgt"')).toEqual(['organisation/passage', 'answer/d/1', 'organisation/fact', 'plan/p']);
    expect(ids('"onbekendwoord op"')).toEqual([]);
  });
  it('is first the name that is nothing but the phrase, then others that hold it', async () => {
    const builder = new IndexBuilder(false);
    const names = ['Het nieuwe fonds op naam van Utrecht', 'Naam op fonds', 'Fonds op naam'];
    for (const [i, name] of names.entries())
      builder.entity({ id: `organisation/${i}`, values: { ...none, name }, sources: [] });
    const hits = (await builder.done()).find('"fonds op naam"').page(null, 9);
    expect(hits.map(({ id }) => id)).toEqual(['organisation/2', 'organisation/0']);
  });
  it('is nothing for words that stand nowhere', () => {
    expect(ids('qqqqqq')).toEqual([]);
    expect(ids('!!!')).toEqual([]);
  });
  it('says most of what was asked where nothing says all', () => {
    expect(ids('fonds qqqqqq')[0]).toMatch(/^organisation\//);
  });
  it('does not depend on what was asked before', () => {
    const before = index.find('fonds op naam').page(null, 9);
    for (const text of ['"op naam"', 'zelfbeschikkingsrecht', 'thema', 'fond', 'x']) index.find(text).facets();
    index.suggest('fon', 3);
    expect(index.find('fonds op naam').page(null, 9)).toEqual(before);
  });
});

describe('a narrowed search', () => {
  it('keeps a kind, a source with what it speaks of, or a year', () => {
    expect(ids('fonds op naam', { kinds: ['Plan'] })).toEqual(['plan/p']);
    expect(ids('fonds op naam', { source: 'source/b' })).toEqual(['organisation/words', 'plan/p']);
    expect(ids('fonds op naam', { source: 'source/c' })).toEqual([
      'organisation/passage',
      'answer/d/1',
      'organisation/fact',
      'plan/p',
    ]);
    expect(ids('fonds op naam', { year: 2023 })).toEqual(['plan/p']);
    expect(ids('fonds op naam', { year: 2025 })).toEqual([]);
    expect(ids('fonds op naam', { source: 'source/none' })).toEqual([]);
    expect(ids('fonds op naam', { kinds: [] })).toEqual([]);
  });
  it('gives passages on their own where they are asked for', () => {
    expect(ids('fonds op naam', { kinds: ['Passage'] })).toEqual(['passage/answer-d/1/fonds']);
  });
  it('counts by kind, source and year as if not narrowed by it', () => {
    const facets = index.find('fonds op naam', { kinds: ['Plan'] }).facets();
    expect(facets.kinds).toEqual([
      { value: 'Organisation', count: 6 },
      { value: 'Answer', count: 1 },
      { value: 'Plan', count: 1 },
    ]);
    expect(facets.sources).toEqual([
      { value: 'source/b', count: 1 },
      { value: 'source/c', count: 1 },
    ]);
    expect(facets.years.map(({ value }) => value)).toEqual([2022, 2023, 2024]);
  });
  it('tells by which passages an entity was found', () => {
    const found = index.find('naam');
    const hits = found.page(null, 100);
    const passagesOf = (id: string) => hits.filter((hit) => hit.id === id).map((hit) => found.passages(hit, 5));
    expect(passagesOf('organisation/passage')).toEqual([['passage/answer-d/1/fonds']]);
    expect(passagesOf('organisation/exact')).toEqual([[]]);
  });
});

describe('a suggestion', () => {
  const suggested = (text: string) => index.suggest(text, 8).map(({ id, name }) => [id, name]);
  it('begins with what was typed, then has a word that does', () => {
    expect(suggested('fon')).toEqual([
      ['organisation/exact', 0],
      ['organisation/alias', 1],
      ['organisation/words', 0],
    ]);
  });
  it('says every word, and forgives an error where nothing else is found', () => {
    expect(suggested('fonds utr')).toEqual([['organisation/words', 0]]);
    expect(suggested('fonds qqq')).toEqual([]);
    expect(suggested('zelfbeschiking').map(([id]) => id)).toContain('topic/vrij');
  });
});

describe('an index of names alone', () => {
  it('finds names and other names', async () => {
    const names = await indexOf(true);
    expect(names.namesOnly).toBe(true);
    expect(
      names
        .find('fonds op naam')
        .page(null, 9)
        .map(({ id }) => id),
    ).toEqual(['organisation/exact', 'organisation/alias', 'organisation/words']);
  });
});
