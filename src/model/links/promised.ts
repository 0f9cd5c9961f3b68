import { Commitment } from '../kinds/commitment.ts';
import { Ministry } from '../kinds/ministry.ts';
import { Office } from '../kinds/office.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const Promised = defineLink({
  type: 'PROMISED',
  from: [Office, Ministry],
  to: Commitment,
  out: 'promised',
  in: 'promisedBy',
  term: term('promised', 'zegde toe', { en: 'Who made a commitment.', nl: 'Wie een toezegging deed.' }),
  back: { en: 'promised by', nl: 'toegezegd door' },
  props: {},
});
