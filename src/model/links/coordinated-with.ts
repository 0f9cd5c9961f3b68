import { Plan } from '../kinds/plan.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const CoordinatedWith = defineLink({
  type: 'COORDINATED_WITH',
  from: Plan,
  to: Plan,
  out: 'coordinatedWith',
  in: 'coordinatedWithBy',
  term: term('is tuned to', 'is afgestemd op', { en: 'Two plans touch each other.', nl: 'Twee plannen raken elkaar.' }),
  back: { en: 'tuned to by', nl: 'afgestemd met' },
  props: {},
});
