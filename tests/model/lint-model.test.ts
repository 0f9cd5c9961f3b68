import { describe, expect, it } from '@jest/globals';
import { defineKind, type Kind } from '../../src/model/kind.ts';
import { anyEntity, defineLink, type Link } from '../../src/model/link.ts';
import { type Declared, lintModel } from '../../src/model/lint-model.ts';
import * as model from '../../src/model/model.ts';
import { term } from '../../src/model/term.ts';
import { int, ints } from '../../src/model/values/int.ts';
import { oneOf } from '../../src/model/values/one-of.ts';
import { ref } from '../../src/model/values/ref.ts';
import { text, texts } from '../../src/model/values/text.ts';
import type { Props } from '../../src/model/values/word.ts';

const good = term('banana', 'banaan', { en: 'A banana.', nl: 'Een banaan.' });
const kind = (name: string, props: Props = {}, rest: Partial<Kind> = {}): Kind =>
  defineKind({ name, plural: `${name.toLowerCase()}s`, pluralLabel: good.label, term: good, props, ...rest } as Kind);
const Banana = kind('Banana');
const link = (given: Partial<Link> = {}): Link => ({
  ...defineLink({
    type: 'PEELS',
    from: Banana,
    to: anyEntity,
    out: 'peels',
    in: 'peeledBy',
    term: good,
    back: { en: 'by', nl: 'door' },
    props: {},
  }),
  ...given,
});
const faultsOf = (kinds: readonly Kind[], links: readonly Link[] = [], families: Declared['families'] = []) =>
  lintModel({ kinds, links, families });

describe('the model', () => {
  it('has no fault', () => {
    expect(lintModel(model)).toEqual([]);
  });
});

describe('lintModel', () => {
  it('finds no fault in a kind and a link that are as they should be', () => {
    const sort = oneOf('BananaSort', good.about, { PLANTAIN: good, RED_2: good });
    expect(
      faultsOf([kind('Banana', { sort: sort.optional(good), of: ref('Banana').required(good) })], [link()]),
    ).toEqual([]);
  });
  it.each([
    ['banana', 'banana: a kind is named in PascalCase.'],
    ['Ba_nana', 'Ba_nana: a kind is named in PascalCase.'],
    ['Banana2', 'Banana2: a kind is named in PascalCase.'],
  ])('names the kind %s, which is not in PascalCase', (name, fault) => {
    expect(faultsOf([kind(name, {}, { plural: 'many' })])).toEqual([fault]);
  });
  it.each([
    ['an English label', term('', 'banaan', good.about)],
    ['a Dutch label', term('banana', ' ', good.about)],
    ['an English sentence', term('banana', 'banaan', { en: 'A banana', nl: 'Een banaan.' })],
    ['a Dutch sentence', term('banana', 'banaan', { en: 'A banana.', nl: '' })],
  ])('names what has not %s: a kind, a prop, a value or a link', (_, bad) => {
    const sentence = 'label and full sentence are needed in both languages.';
    expect(faultsOf([kind('Banana', {}, { term: bad })])).toEqual([`Banana: ${sentence}`]);
    expect(faultsOf([kind('Banana', { colour: text.required(bad) })])).toEqual([`Banana.colour: ${sentence}`]);
    const sort = oneOf('BananaSort', good.about, { RED: bad });
    expect(faultsOf([kind('Banana', { sort: sort.required(good) })])).toEqual([`Banana.sort.RED: ${sentence}`]);
    expect(faultsOf([Banana], [link({ term: bad })])).toEqual([
      'PEELS: labels (there and back) and a full sentence are needed in both languages.',
    ]);
  });
  it('names a link without a label for the way back', () => {
    expect(faultsOf([Banana], [link({ back: { en: 'by', nl: '' } })])).toEqual([
      'PEELS: labels (there and back) and a full sentence are needed in both languages.',
    ]);
  });
  it.each(['Colour', 'skin_colour', 'skin-colour', '2nd'])('names the prop %s, which is not in camelCase', (prop) => {
    expect(faultsOf([kind('Banana', { [prop]: text.required(good) })])).toEqual([
      `Banana.${prop}: a prop is named in camelCase.`,
    ]);
  });
  it.each(['red', 'Red', '2RED', 'RED-ISH'])('names the enum value %s, which is not in UPPER_SNAKE', (value) => {
    const sort = oneOf('BananaSort', good.about, { [value]: good });
    expect(faultsOf([kind('Banana', { sort: sort.required(good) })])).toEqual([
      `Banana.sort.${value}: an enum value is UPPER_SNAKE.`,
    ]);
  });
  it.each(['peels', 'Peels', 'PEELS2', '_PEELS'])('names the link %s, which is not in UPPER_SNAKE', (type) => {
    expect(faultsOf([Banana], [link({ type })])).toEqual([`${type}: a link is named in UPPER_SNAKE.`]);
  });
  it('names a prop that refers to nothing, and none that refers to a kind, a family or anything', () => {
    const to = (name: string) =>
      faultsOf(
        [kind('Banana', { of: ref(name).required(good) })],
        [],
        [{ name: 'Fruit', term: good, kinds: [Banana] }],
      );
    for (const name of ['Banana', 'Fruit', 'Entity', 'Node', 'Fact']) expect(to(name)).toEqual([]);
    expect(to('Bananna')).toEqual(['Banana.of: refers to Bananna, which is nothing.']);
  });
  it('names a prop that is of one word here and of another there, of a link too', () => {
    const two = [kind('Banana', { colour: text.required(good) }), kind('Peel', { colour: int.required(good) })];
    expect(faultsOf(two)).toEqual([
      'Peel.colour: is Int here and String elsewhere. Rename it, or say why in lint-model.ts.',
    ]);
    expect(
      faultsOf([kind('Banana', { colour: texts.optional(good) })], [link({ props: { colour: text.optional(good) } })]),
    ).toEqual(['PEELS.colour: is String here and String[] elsewhere. Rename it, or say why in lint-model.ts.']);
  });
  it('lets the same word be required here and optional there, and a name on its list differ', () => {
    const two = [kind('Banana', { colour: text.required(good) }), kind('Peel', { colour: text.optional(good) })];
    expect(faultsOf(two)).toEqual([]);
    expect(
      faultsOf([kind('Banana', { number: text.required(good) }), kind('Peel', { number: ints.optional(good) })]),
    ).toEqual([]);
  });
  it('names two kinds whose entry fields are the same', () => {
    expect(faultsOf([Banana, kind('Peel', {}, { plural: 'bananas' })])).toEqual([
      'Peel: the entry field "bananas" is taken.',
    ]);
    expect(faultsOf([Banana, kind('Peel', {}, { plural: 'banana' })])).toEqual([
      'Peel: the entry field "banana" is taken.',
    ]);
    expect(faultsOf([kind('Banana', {}, { plural: 'banana' })])).toEqual([
      'Banana: the entry field "banana" is taken.',
    ]);
  });
  it('names two links with the same field, and a link that leads back by its own', () => {
    const other = link({ type: 'EATS', out: 'eats', in: 'peels' });
    expect(faultsOf([Banana], [link(), other])).toEqual(['EATS: the field "peels" is taken by PEELS.']);
    expect(faultsOf([Banana], [link({ in: 'peels' })])).toEqual(['PEELS: the field "peels" is taken by PEELS.']);
  });
  it('names a field of a link that is a prop of a kind that stands there, on whichever side', () => {
    const own = kind('Banana', { peels: text.optional(good), peeledBy: text.optional(good) });
    expect(faultsOf([own], [link({ from: { type: own, kinds: [own] } })])).toEqual([
      'PEELS: the field "peels" is a prop of Banana.',
      'PEELS: the field "peeledBy" is a prop of Banana.',
    ]);
  });
  it.each(['name', 'aliases', 'evidence'])('names the field %s of a link, which every entity has', (out) => {
    expect(faultsOf([Banana], [link({ out })])).toEqual([`PEELS: the field "${out}" is a prop of every kind.`]);
  });
  it('names two enums of one name with other values, and none that is used twice', () => {
    const sort = (value: string) => oneOf('BananaSort', good.about, { [value]: good });
    const [red, green] = [sort('RED'), sort('GREEN')];
    const two = (a: typeof red, b: typeof red) => [
      kind('Banana', { sort: a.required(good) }),
      kind('Peel', { sort: b.optional(good) }),
    ];
    expect(faultsOf(two(red, red))).toEqual([]);
    expect(faultsOf(two(red, green))).toEqual([
      'Peel.sort: the enum BananaSort has other values elsewhere. Rename it.',
    ]);
  });
  it('tells all faults of a model at once', () => {
    expect(faultsOf([kind('banana', { Colour: text.required(good) })], [link({ type: 'peels' })])).toHaveLength(3);
  });
});

describe('a declaration', () => {
  it.each(['id', 'kind', 'key', 'at', 'cursor', 'node', 'name', 'aliases', 'evidence', 'sources', 'disputedBy'])(
    'of a kind cannot have the prop %s',
    (prop) => {
      expect(() => kind('Banana', { [prop]: text.required(good) })).toThrow(
        new Error(`Kind Banana declares "${prop}", which is reserved.`),
      );
    },
  );
  it.each(['id', 'type', 'subject', 'object', 'cursor', 'node', 'key', 'evidence', 'sources', 'disputedBy'])(
    'of a link cannot have the prop %s',
    (prop) => {
      const declared = {
        type: 'PEELS',
        from: Banana,
        to: Banana,
        out: 'peels',
        in: 'peeledBy',
        term: good,
        back: good.label,
      };
      expect(() => defineLink({ ...declared, props: { [prop]: text.required(good) } })).toThrow(
        new Error(`Link PEELS declares "${prop}", which is reserved.`),
      );
    },
  );
  it('cannot be changed', () => {
    expect(Object.isFrozen(Banana)).toBe(true);
    expect(Object.isFrozen(defineLink(link() as never))).toBe(true);
  });
});
