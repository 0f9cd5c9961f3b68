import { describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/store/engine.ts';
import { neo4jEngine } from '../../src/store/neo4j.ts';

const one = { name: 'one', text: 'RETURN 1' };

describe('a Neo4j that is not there', () => {
  it.each([
    ['a read', (engine: Engine) => engine.read(one, {})],
    ['a write', (engine: Engine) => engine.write([{ statement: one, params: {} }])],
    ['a prepare', (engine: Engine) => engine.prepare()],
  ])(
    'is told of within 6 s by %s, without its address and the password',
    async (_, work) => {
      const engine = neo4jEngine({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' });
      const began = Date.now();
      const error = await work(engine).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      const took = Date.now() - began;
      await engine.close();
      expect(error).toMatchObject({ name: 'StoreError', code: 'STORE_UNAVAILABLE' });
      expect(String(error)).toMatch(
        /the Neo4j server cannot be reached .* Check STORE, NEO4J_USER and NEO4J_PASSWORD\.$/,
      );
      expect(String(error)).not.toMatch(/127\.0\.0\.1|secret/);
      expect(took).toBeLessThan(6_000);
    },
    60_000,
  );
});
