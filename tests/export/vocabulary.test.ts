import { describe, expect, it } from '@jest/globals';
import { compacted, iri, nodeIri, webIri } from '../../src/export/iri.ts';
import { entityTriples, factTriples } from '../../src/export/rdf/triples.ts';
import { type Compact, prefixes, vocabulary } from '../../src/export/vocabulary.ts';
import { type AnyKind, type AnyLink, kinds, links } from '../../src/model/model.ts';

const none = { evidence: [], sources: [], disputedBy: [], values: {} };
const entity = (kind: AnyKind) => entityTriples({ ...none, id: 'a/b', kind, name: 'B', aliases: [] });
const fact = (link: AnyLink) => {
  const [subject, object] = ['a/b', 'c/d'].map((id) => ({ id, name: id }));
  return factTriples({
    ...none,
    id: 'a/b|X|c/d',
    link,
    subject: subject ?? { id: '', name: '' },
    object: object ?? { id: '', name: '' },
  });
};

describe('the vocabulary', () => {
  it('tells every kind, in the words of the project at least', () => {
    for (const kind of kinds) {
      const classes = entity(kind).flatMap(([, predicate, object]) => (predicate === iri('rdf:type') ? [object] : []));
      expect(classes).toEqual([`kind:${kind.name}` as Compact, ...(vocabulary.kinds[kind.name] ?? [])].map(iri));
    }
  });
  it('tells every link, in the words of the project at least', () => {
    for (const link of links)
      expect(fact(link)).toEqual(
        expect.arrayContaining([
          [nodeIri('a/b'), iri(`link:${link.type}`), nodeIri('c/d')],
          [nodeIri('a/b|X|c/d'), iri('rdf:predicate'), iri(`link:${link.type}`)],
        ]),
      );
  });
  it('has nothing for a kind or link that is gone', () => {
    const names = kinds.map(({ name }) => name as string);
    const types = links.map(({ type }) => type as string);
    expect(Object.keys(vocabulary.kinds).filter((name) => !names.includes(name))).toEqual([]);
    expect(Object.keys(vocabulary.links).filter((type) => !types.includes(type))).toEqual([]);
  });
  it('turns a link round where the public property points the other way', () => {
    const funds = links.find(({ type }) => type === 'FUNDS');
    expect(funds && fact(funds)).toContainEqual([nodeIri('c/d'), iri('schema:funder'), nodeIri('a/b')]);
  });
});

describe('an IRI', () => {
  it.each([
    ['ministry/ocw', 'urn:beleidsgraaf:entity:ministry/ocw'],
    ['a/b|FUNDS|c/d|X,2023', 'urn:beleidsgraaf:fact:a/b%7CFUNDS%7Cc/d%7CX%2C2023'],
    ['a/é<"> x', 'urn:beleidsgraaf:entity:a/%C3%A9%3C%22%3E%20x'],
  ])('of %s holds no character that none may hold', (id, expected) => {
    expect(nodeIri(id)).toBe(expected);
  });
  it('of a web page keeps the page', () => {
    expect(webIri('https://example.nl/a?b=c&d=%20#e')).toBe('https://example.nl/a?b=c&d=%20#e');
    expect(webIri('https://example.nl/a b|"c"')).toBe('https://example.nl/a%20b%7C%22c%22');
  });
  it('is made short and long again', () => {
    for (const [prefix, namespace] of Object.entries(prefixes)) {
      expect(compacted(`${namespace}x/y`)).toBe(`${prefix}:x/y`);
      expect(iri(`${prefix}:x/y` as Compact)).toBe(`${namespace}x/y`);
    }
    expect(compacted('https://example.nl/x')).toBe('https://example.nl/x');
    expect(compacted(`${prefixes.entity}//x`)).toBe(`${prefixes.entity}//x`);
  });
});
