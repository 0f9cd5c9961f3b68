import { searchOf } from '../search/search.ts';
import type { Engine } from '../store/engine.ts';
import type { Context } from './builder.ts';
import { Reads } from './reads.ts';

/** What the resolvers of one operation are given: what it reads is remembered as long as it lasts. */
export const contextOn = (engine: Engine): Context => ({ reads: new Reads(engine), search: searchOf(engine) });
