import { describe, expect, it } from '@jest/globals';
import { shownKinds } from '../../../src/graph/networks/apparatus.ts';
import type { NetworkAnswer } from '../../../src/web/explorer/graph/network.ts';
import {
  isRelation,
  nearKinds,
  pickedIn,
  pictureOf,
  surroundingsIn,
  withoutFamilies,
} from '../../../src/web/explorer/network/relations.ts';
import { networkEn } from '../../../src/web/explorer/texts/network-en.ts';
import { networkNl } from '../../../src/web/explorer/texts/network-nl.ts';

const plan = { __typename: 'Plan', id: 'plan/a', name: 'Plan A' };
const ministry = {
  __typename: 'Ministry',
  id: 'ministry/b',
  name: 'Ministerie van een heel lange naam en nog iets langers',
  abbreviation: 'MHL',
};
const office = { __typename: 'Office', id: 'office/c', name: 'minister' };
const motion = { __typename: 'Motion', id: 'motion/d', name: 'Motie D' };
const fact = (subject: typeof plan, type: string, object: typeof plan, more: object = {}) => ({
  id: `${subject.id}|${type}|${object.id}`,
  type,
  subject,
  object,
  evidence: [],
  disputedBy: [],
  ...more,
});
const answer = {
  complete: true,
  nodes: [plan, ministry, motion, office].map((entity, at) => ({
    entity,
    distance: at === 0 ? 0 : at === 3 ? 2 : 1,
    degree: 9,
    leftOut: at === 1 ? 7 : 0,
    folded: at === 1,
  })),
  facts: [
    fact(ministry, 'FUNDS', plan, { form_FUNDS: 'SUBSIDY', form: 'SUBSIDY', amount: 40_000_000 }),
    fact(plan, 'CARRIES_OUT', ministry),
    fact(motion, 'CONCERNS', plan),
    fact(office, 'OFFICE_OF', ministry),
  ],
} as unknown as NonNullable<NetworkAnswer['network']>;

describe('the relations of a network', () => {
  const all = surroundingsIn(answer);
  it('join two entities once, however many facts there are, in the colour of what they are about', () => {
    expect(
      all.relations.map(({ ends, facts, family }) => [ends.map(({ id }) => id).join(), facts.length, family]),
    ).toEqual([
      ['ministry/b,plan/a', 2, 'money'],
      ['motion/d,plan/a', 1, 'parliament'],
      ['office/c,ministry/b', 1, 'actor'],
    ]);
  });
  it('stand in the picture in few words', () => {
    const { nodes, lines } = pictureOf(all, 'nl', (n) => `en nog ${n}`);
    expect(lines[0]?.words.replaceAll('\u00a0', ' ')).toBe('€ 400.000 +1');
    expect(nodes.map(({ label }) => label)).toEqual(['Plan A', 'MHL', 'Motie D', 'minister']);
    expect(nodes.map(({ more }) => more)).toEqual([undefined, 'en nog 7', undefined, undefined]);
  });
  it('go with the families that are hidden, and so does who is joined to the middle by them alone', () => {
    expect(withoutFamilies(all, [])).toBe(all);
    expect(withoutFamilies(all, ['parliament']).entities.map(({ entity }) => entity.id)).toEqual([
      'plan/a',
      'ministry/b',
      'office/c',
    ]);
    const alone = withoutFamilies(all, ['actor', 'parliament']);
    expect([alone.entities.length, alone.relations.length]).toEqual([1, 0]);
  });
  it('are picked by any of their facts, an entity by its id, and the first where nothing is', () => {
    const picked = pickedIn(all, 'plan/a|CARRIES_OUT|ministry/b');
    expect(picked && isRelation(picked) && picked.id).toBe('ministry/b|FUNDS|plan/a');
    const entity = pickedIn(all, 'motion/d');
    expect(entity && !isRelation(entity) && entity.entity.id).toBe('motion/d');
    expect(pickedIn(all, 'gone')).toBe(all.relations[0]);
    expect(pickedIn({ ...all, relations: [] }, null)).toBe(all.entities[0]);
  });
  it('are counted by kind for the title', () => {
    expect(nearKinds(all)).toEqual([
      { kind: 'Ministry', count: 1 },
      { kind: 'Motion', count: 1 },
    ]);
  });
  it('have a word for several of each kind that a picture shows, in both languages', () => {
    for (const { several } of [networkNl, networkEn]) expect(shownKinds.filter((kind) => !several[kind])).toEqual([]);
  });
});
