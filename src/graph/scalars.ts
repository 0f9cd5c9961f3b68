import { kinds, links } from '../model/model.ts';
import { cents } from '../model/values/cents.ts';
import { date } from '../model/values/date.ts';
import { interval } from '../model/values/interval.ts';
import { url } from '../model/values/url.ts';
import type { Prop, Word } from '../model/values/word.ts';
import { badInput, builder, describe } from './builder.ts';

const scalar = (name: 'Date' | 'Period' | 'Url' | 'Cents', word: Word) =>
  builder.scalarType(name, {
    description: describe(word.about),
    serialize: (value) => value,
    parseValue: (value) => {
      if (!word.holds(value))
        throw badInput(`${name} must be ${word.expected}, found ${JSON.stringify(value)?.slice(0, 80)}.`);
      return value as never;
    },
  });
scalar('Date', date);
scalar('Period', interval);
scalar('Url', url);
scalar('Cents', cents);

builder.objectType('Bilingual', {
  description: describe({
    en: 'The same in English and in Dutch.',
    nl: 'Hetzelfde in het Engels en in het Nederlands.',
  }),
  fields: (t) => ({
    en: t.exposeString('en', { description: describe({ en: 'In English.', nl: 'In het Engels.' }) }),
    nl: t.exposeString('nl', { description: describe({ en: 'In Dutch.', nl: 'In het Nederlands.' }) }),
  }),
});

const made = new Set<string>();
for (const { props } of [...kinds, ...links])
  for (const { word } of Object.values<Prop>(props)) {
    if (!word.values || made.has(word.name)) continue;
    made.add(word.name);
    const values = Object.entries(word.values).map(([value, { about }]) => [value, { description: describe(about) }]);
    builder.enumType(word.name, { description: describe(word.about), values: Object.fromEntries(values) });
  }
