import type { Values } from '../../model/columns.ts';
import { builder, describe } from '../builder.ts';
import { type Entity, valuesOf } from '../rows.ts';

interface When {
  readonly from: string | null;
  readonly to: string | null;
}

/** Props that hold one moment or an interval, the most telling first; a period of its own goes before them. */
const moments = ['date', 'period', 'submitted', 'due', 'year'] as const;

const text = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : null;

/** When an entity is, as its own props tell it; null where they tell nothing. */
export function whenOf(values: Values): When | null {
  const own = { from: text(values.from), to: text(values.to) };
  if (own.from ?? own.to) return own;
  const moment = moments.map((name) => text(values[name])).find((each) => each !== null);
  if (!moment) return null;
  const [from = moment, to = from] = moment.split('/');
  return { from, to };
}

const WhenType = builder.objectRef<When>('When').implement({
  description: describe({
    en: 'When something is: from the first day to the last, as exact as it is known.',
    nl: 'Wanneer iets is: van de eerste dag tot de laatste, zo precies als bekend.',
  }),
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: describe({ en: 'When it begins; null when open.', nl: 'Wanneer het begint; leeg als dat open is.' }),
    }),
    to: t.expose('to', {
      type: 'Date',
      nullable: true,
      description: describe({ en: 'When it ends; null when open.', nl: 'Wanneer het eindigt; leeg als dat open is.' }),
    }),
  }),
});

builder.interfaceFields('Entity', (t) => ({
  when: t.field({
    type: WhenType,
    nullable: true,
    description: describe({
      en: 'When it is: its period, else its date, the term that was set or its year; null when nothing is told.',
      nl: 'Wanneer het is: de looptijd, anders de datum, de gestelde termijn of het jaar; leeg als niets is genoemd.',
    }),
    resolve: (entity) => whenOf(valuesOf(entity as Entity)),
  }),
  shortName: t.string({
    nullable: true,
    description: describe({
      en: 'Its abbreviation; null when it has none.',
      nl: 'De afkorting; leeg als die er niet is.',
    }),
    resolve: (entity) => text(valuesOf(entity as Entity).abbreviation),
  }),
}));
