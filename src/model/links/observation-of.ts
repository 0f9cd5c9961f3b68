import { Observation } from '../kinds/observation.ts';
import { Series } from '../kinds/series.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const ObservationOf = defineLink({
  type: 'OBSERVATION_OF',
  from: Observation,
  to: Series,
  out: 'observationOf',
  in: 'observations',
  term: term('is a figure of', 'is een cijfer van', {
    en: 'A figure belongs to a series.',
    nl: 'Een cijfer hoort bij een reeks.',
  }),
  back: { en: 'has figure', nl: 'heeft als cijfer' },
  joins: true,
  props: {},
});
