import { Series } from '../kinds/series.ts';
import { anyEntity, defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Measures = defineLink({
  type: 'MEASURES',
  from: Series,
  to: anyEntity,
  out: 'measures',
  in: 'measuredBy',
  term: term('measures', 'meet', { en: 'What a series of figures is about.', nl: 'Waar een cijferreeks over gaat.' }),
  back: { en: 'measured by', nl: 'gemeten door' },
  joins: true,
  props: {},
});
