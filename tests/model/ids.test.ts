import { describe, expect, it } from '@jest/globals';
import {
  entityId,
  factId,
  isFactId,
  kindOf,
  kindOfStem,
  kindStems,
  linkOf,
  linkTypes,
  readFactId,
} from '../../src/model/ids.ts';
import { kinds, links } from '../../src/model/model.ts';
import { ref } from '../../src/model/values/ref.ts';

describe('the id of an entity', () => {
  it.each(kinds)('of $name tells its kind', (kind) => {
    const id = entityId(kind, 'a/b c');
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/a\/b c$/);
    expect(kindOf(id)).toBe(kind);
    expect(kindOfStem(id.split('/')[0] ?? '')).toBe(kind);
    expect(isFactId(id)).toBe(false);
    expect(ref(kind.name).holds(entityId(kind, 'key'))).toBe(true);
  });
  it.each([
    '',
    '/',
    '/szw',
    'szw',
    'ministry',
    'Ministry/szw',
    'vault/1',
    '__proto__/x',
    'constructor/x',
    'ministry|x/y',
  ])('%j tells no kind', (id) => {
    expect(kindOf(id)).toBeUndefined();
  });
  it('begins with words that no two kinds share', () => {
    expect(new Set(kindStems).size).toBe(kinds.length);
    expect(kindStems).toContain('action-line');
  });
});

describe('the id of a fact', () => {
  it.each(links)('of $type tells its ends and its link', (link) => {
    const id = factId(link, 'ministry/a', 'plan/b', '');
    expect(id).toBe(`ministry/a|${link.type}|plan/b`);
    expect(readFactId(id)).toEqual({ subject: 'ministry/a', link, object: 'plan/b' });
    expect(isFactId(id)).toBe(true);
    expect(linkOf(link.type)).toBe(link);
  });
  it('ends with what tells it apart, where there is such a thing', () => {
    const id = factId(links[0], 'ministry/a', 'plan/b', 'SUBSIDY,2023');
    expect(id).toBe('ministry/a|FUNDS|plan/b|SUBSIDY,2023');
    expect(readFactId(id)).toEqual({ subject: 'ministry/a', link: links[0], object: 'plan/b' });
  });
  it.each([
    '',
    '|',
    'ministry/a',
    'a|FUNDS',
    'a|FUNDS|',
    '|FUNDS|b',
    'a|funds|b',
    'a|OPENS|b',
    'a|__proto__|b',
    'a|FUNDS|b|c|d',
  ])('%j is read as none', (id) => {
    expect(readFactId(id)).toBeUndefined();
  });
  it('has a type that no two links share', () => {
    expect(linkTypes).toEqual(links.map(({ type }) => type));
    expect(new Set(linkTypes).size).toBe(links.length);
    expect(linkOf('OPENS')).toBeUndefined();
  });
});
