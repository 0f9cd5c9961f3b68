import { describe, expect, it } from '@jest/globals';
import { formatDocument } from '@urql/core';
import { type DocumentNode, parse, print, validate } from 'graphql';
import { schema } from '../../../src/graph/schema.ts';
import { measure } from '../../../src/server/measure.ts';
import { limits } from '../../../src/server/plugins/use-limits.ts';
import { allSeriesQuery, seriesQuery } from '../../../src/web/explorer/graph/figures.ts';

const sent = (text: string) => print(formatDocument(parse(text)) as DocumentNode);

describe('the questions behind the pages of figures', () => {
  it.each([
    ['all', allSeriesQuery],
    ['one', seriesQuery],
  ])('are valid and within the limits: %s', (_, text) => {
    const document = parse(sent(text), { maxTokens: limits.tokens });
    expect(validate(schema, document)).toEqual([]);
    const sizes = measure(document, undefined, {});
    for (const name of ['fields', 'entities', 'depth'] as const) expect(sizes[name]).toBeLessThanOrEqual(limits[name]);
  });
});
