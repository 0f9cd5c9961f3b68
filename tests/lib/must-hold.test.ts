import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { mustHold } from '../../src/lib/must-hold.ts';
import { root } from '../harness/paths.ts';

describe('mustHold', () => {
  it.each([[true], [1], ['text'], [{}], [[]]])('passes over %j', (condition) => {
    expect(() => mustHold(condition, 'G0000', 'It is so.')).not.toThrow();
  });
  it.each([[false], [0], [''], [null], [undefined]])('stops at %j with its id, and asks for a report', (condition) => {
    expect(() => mustHold(condition, 'G0000', 'A row has no id.')).toThrow(
      new Error('G0000: A row has no id. This is a fault in beleidsgraaf; please report it.'),
    );
  });
  it('is used with an id of its own in each place', () => {
    const src = join(root, 'src');
    const files = (readdirSync(src, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) =>
      file.endsWith('.ts'),
    );
    const used = files
      .filter((file) => !file.endsWith('must-hold.ts'))
      .flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(/mustHold\(/g)].map(() => file));
    const ids = files.flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/mustHold\([^;]*?'(\w+)',/g)].map((m) => m[1]),
    );
    expect(ids).toHaveLength(used.length);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
