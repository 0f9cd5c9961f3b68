import { describe, expect, it } from '@jest/globals';
import { isInterfaceType, isObjectType } from 'graphql';
import { mapFiles } from '../../src/commands/maps/maps.ts';
import { schema } from '../../src/graph/schema.ts';

describe('the pictures of the schema', () => {
  it('hold no script, no style and nothing from elsewhere, and lead to what is there', async () => {
    const files = await mapFiles('note');
    const pictures = files.filter(([path]) => path.endsWith('.svg'));
    expect(pictures.length).toBe(6);
    for (const [path, svg] of pictures) {
      expect([path, /<script|<style|style=|<\?|<!|https?:(?!\/\/www\.w3\.org\/2000\/svg)/.exec(svg)?.[0]]).toEqual([
        path,
        undefined,
      ]);
      const addresses = [...svg.matchAll(/href="#([^"]+)"/g)].map(([, name]) => name ?? '');
      expect(addresses.length).toBeGreaterThan(8);
      const missing = addresses.filter((address) => {
        const [name = '', field] = address.split('.');
        const type = schema.getType(name);
        if (!field) return !type;
        return !((isObjectType(type) || isInterfaceType(type)) && type.getFields()[field]);
      });
      expect([path, missing]).toEqual([path, []]);
    }
    expect(files.find(([path]) => path.endsWith('schema.md'))?.[1]).toContain('(schema-money.svg)');
  });
  it('show every field that a query can begin with, apart from those of each kind', async () => {
    const [, fields = ''] = (await mapFiles('note')).find(([path]) => path.includes('fields')) ?? [];
    for (const name of ['node', 'search', 'suggest', 'path', 'moneyFlows', 'coverage', 'changes', 'resolve'])
      expect(fields).toContain(`#Query.${name}"`);
    expect(fields).not.toContain('#Query.ministries');
  });
});
