import SchemaBuilder from '@pothos/core';
import { GraphQLError } from 'graphql';
import type { Bilingual } from '../model/term.ts';
import type { Search } from '../search/search.ts';
import type { Reads } from './reads.ts';
import type { Entity, FactRow, RowsByFamily, RowsByKind } from './rows.ts';

export interface Context {
  readonly reads: Reads;
  readonly search: Search;
}
/** The model's kinds are Pothos' own backing models: a field written by hand on 'Alliance' sees Row<typeof Alliance>. */
export interface Types {
  Context: Context;
  DefaultFieldNullability: false;
  Objects: RowsByKind & { Bilingual: Bilingual };
  Interfaces: RowsByFamily & { Node: Entity | FactRow; Entity: Entity; Fact: FactRow };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    Period: { Input: string; Output: string };
    Url: { Input: string; Output: string };
    Cents: { Input: number; Output: number };
    DateTime: { Input: string; Output: string };
  };
}

/** What a client did wrong: where, what was expected, what was found. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

export const builder = new SchemaBuilder<Types>({ defaultFieldNullability: false });
export type Builder = typeof builder.$inferSchemaTypes;

builder.queryType({
  description: describe({
    en: 'The facts of Dutch policy documents, each with the passage it comes from.',
    nl: 'De feiten uit Nederlandse beleidsdocumenten, elk met de vindplaats.',
  }),
});

/** A description in both languages on one line, the Dutch in italics. */
export function describe({ en, nl }: Bilingual): string {
  return `${en} *${nl}*`;
}
