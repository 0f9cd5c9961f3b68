import { defineKind } from '../kind.ts';
import { term } from '../term.ts';
import { decimal } from '../values/decimal.ts';
import { interval } from '../values/interval.ts';
import { oneOf } from '../values/one-of.ts';

const Precision = oneOf(
  'Precision',
  { en: 'How exact a figure is.', nl: 'Hoe precies een cijfer is.' },
  {
    EXACT: term('exact', 'precies', { en: 'As counted.', nl: 'Zoals geteld.' }),
    ABOUT: term('about', 'ongeveer', {
      en: 'The source says about, nearly or circa.',
      nl: 'De bron zegt ongeveer, bijna of circa.',
    }),
    AT_LEAST: term('at least', 'ten minste', { en: 'A lower bound.', nl: 'Een ondergrens.' }),
    AT_MOST: term('at most', 'ten hoogste', { en: 'An upper bound.', nl: 'Een bovengrens.' }),
    ESTIMATE: term('estimate', 'schatting', { en: 'Estimated by a study.', nl: 'Geschat door een onderzoek.' }),
    EXPECTED: term('expected', 'verwacht', {
      en: 'What somebody expects or intends.',
      nl: 'Wat iemand verwacht of beoogt.',
    }),
  },
);

export const Observation = defineKind({
  name: 'Observation',
  plural: 'observations',
  pluralLabel: { en: 'observations', nl: 'waarnemingen' },
  highlights: ['period', 'value', 'precision', 'observationOf'],
  term: term('observation', 'waarneming', { en: 'One figure of a series.', nl: 'Eén cijfer van een reeks.' }),
  caption: '{within}, {period}',
  key: 'period',
  props: {
    period: interval.optional(
      term('period', 'periode', { en: 'The time that it is about.', nl: 'De tijd waar het over gaat.' }),
    ),
    value: decimal.optional(
      term('value', 'waarde', {
        en: 'The figure; null when only bounds are given.',
        nl: 'Het cijfer; leeg als er alleen grenzen zijn.',
      }),
    ),
    low: decimal.optional(
      term('lower bound', 'ondergrens', { en: 'The least it can be.', nl: 'Het minste dat het kan zijn.' }),
    ),
    high: decimal.optional(
      term('upper bound', 'bovengrens', { en: 'The most it can be.', nl: 'Het meeste dat het kan zijn.' }),
    ),
    precision: Precision.required(
      term('precision', 'precisie', { en: 'How exact the source is.', nl: 'Hoe precies de bron is.' }),
    ),
  },
});
