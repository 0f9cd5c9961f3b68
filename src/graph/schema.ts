import { builder } from './builder.ts';
import './scalars.ts';
import './nodes.ts';
import './connections.ts';
import './entries.ts';

export const schema = builder.toSchema();
