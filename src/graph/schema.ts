import { builder } from './builder.ts';
import './scalars.ts';
import './nodes.ts';
import './connections.ts';
import './entries.ts';
import './fields/commitments.ts';
import './fields/coverage.ts';
import './fields/current.ts';
import './fields/statistics.ts';

export const schema = builder.toSchema();
