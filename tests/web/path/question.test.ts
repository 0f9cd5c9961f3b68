import { describe, expect, it } from '@jest/globals';
import { formatDocument } from '@urql/core';
import { type DocumentNode, parse, print, validate } from 'graphql';
import { schema } from '../../../src/graph/schema.ts';
import { measure } from '../../../src/server/measure.ts';
import { limits } from '../../../src/server/plugins/use-limits.ts';
import { pathQuery } from '../../../src/web/explorer/graph/path.ts';
import { examplesQuery } from '../../../src/web/explorer/graph/path-examples.ts';
import { mostPaths } from '../../../src/web/explorer/path/address.ts';

const sent = (text: string) => print(formatDocument(parse(text)) as DocumentNode);

describe('the questions behind the page of paths', () => {
  it.each([
    ['path', pathQuery],
    ['examples', examplesQuery],
  ])('are valid and within the limits: %s', (_, text) => {
    const document = parse(sent(text), { maxTokens: limits.tokens });
    expect(validate(schema, document)).toEqual([]);
    const sizes = measure(document, undefined, { first: mostPaths, exclude: Array(100).fill('plan/a') });
    for (const name of ['fields', 'entities', 'depth'] as const) expect(sizes[name]).toBeLessThanOrEqual(limits[name]);
    expect(encodeURIComponent(text).length).toBeLessThan(12_000);
  });
});
