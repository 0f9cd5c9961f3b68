import { describe, expect, it } from '@jest/globals';
import { formatDocument } from '@urql/core';
import { type DocumentNode, parse, print, validate } from 'graphql';
import { schema } from '../../src/graph/schema.ts';
import { measure } from '../../src/server/measure.ts';
import { limits } from '../../src/server/plugins/use-limits.ts';
import { entityQuery, moreQuery } from '../../src/web/explorer/graph/entity-query.ts';
import { readerQuery } from '../../src/web/explorer/graph/reader.ts';
import { kinds, sidesOf } from '../../src/web/explorer/texts/labels.ts';

/** As the client sends it: with __typename everywhere. Its own type of documents is looser than that of graphql. */
const sent = (text: string) => print(formatDocument(parse(text)) as DocumentNode);

describe('the question behind the page of an entity', () => {
  it.each(Object.keys(kinds))('is valid and within the limits for %s', (kind) => {
    const text = entityQuery(kind);
    const document = parse(sent(text), { maxTokens: limits.tokens });
    expect(validate(schema, document)).toEqual([]);
    const sizes = measure(document, undefined, {});
    expect(sizes.fields).toBeLessThanOrEqual(limits.fields);
    expect(sizes.entities).toBeLessThanOrEqual(limits.entities);
    expect(sizes.depth).toBeLessThanOrEqual(limits.depth);
    // It has to fit into an address, to be opened in GraphiQL.
    expect(encodeURIComponent(text).length).toBeLessThan(12_000);
  });
  it('is valid and within the limits for a document with its parts', () => {
    const document = parse(sent(readerQuery), { maxTokens: limits.tokens });
    expect(validate(schema, document)).toEqual([]);
    const sizes = measure(document, undefined, { parts: ['document/a'] });
    expect([sizes.fields <= limits.fields, sizes.entities <= limits.entities]).toEqual([true, true]);
  });
  it.each(Object.keys(kinds))('can go on for every link of %s', (kind) => {
    for (const side of sidesOf(kind)) expect(validate(schema, parse(moreQuery(kind, side)))).toEqual([]);
  });
});
