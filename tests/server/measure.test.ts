import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { measure } from '../../src/server/measure.ts';

const entities = (text: string) => measure(parse(text), undefined, {}).entities;

describe('how much an operation asks for', () => {
  it('counts the page of a connection once for all that it holds', () => {
    expect(entities('{ alliances { nodes { id evidence { id } } } }')).toBe(20 * (1 + 10));
    expect(entities('{ alliances(first: 5) { edges { node { id } } } }')).toBe(5);
  });
  it('counts the lists of a picture each by itself, and what stands beside them once', () => {
    const beside = 'leftOut(first: 50) { fact { evidence { id } } }';
    expect(entities(`{ moneyFlows { nodes { id } links { facts(first: 3) { id } } ${beside} } }`)).toBe(
      20 + 20 * (1 + 3) + 50 * (1 + 10),
    );
    // What has nodes alone may be a connection.
    expect(entities(`{ moneyFlows { nodes { id } ${beside} } }`)).toBe(20 * (1 + 50 * 11));
  });
});
