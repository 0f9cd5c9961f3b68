import { badInput, builder, type Context, describe } from '../builder.ts';
import { atMost } from '../paging.ts';
import { type Cell, type CellSort, type Figure, type Table, type TableRow, table } from '../statistics/table.ts';

const most = 10_000;
const mostSeries = 100;

const Sort = builder.enumType('FigureSort', {
  description: describe({
    en: 'What sort of figure it is; only counts are compared.',
    nl: 'Wat voor cijfer het is; alleen tellingen worden vergeleken.',
  }),
  values: {
    COUNT: { description: describe({ en: 'Counted.', nl: 'Geteld.' }) },
    ESTIMATE: { description: describe({ en: 'Estimated.', nl: 'Geschat.' }) },
    BOUND: { description: describe({ en: 'A bound, or a range.', nl: 'Een grens, of een bandbreedte.' }) },
    EXPECTED: { description: describe({ en: 'Expected or intended.', nl: 'Verwacht of beoogd.' }) },
  } as const satisfies Record<CellSort, object>,
});

const CellType = builder.objectRef<Cell>('FigureCell').implement({
  description: describe({ en: 'One figure in a table.', nl: 'Eén cijfer in een tabel.' }),
  fields: (t) => ({
    period: t.expose('period', {
      type: 'Period',
      nullable: true,
      description: describe({ en: 'The time that it is about.', nl: 'De tijd waar het over gaat.' }),
    }),
    sort: t.expose('sort', {
      type: Sort,
      description: describe({ en: 'What sort of figure it is.', nl: 'Wat voor cijfer het is.' }),
    }),
    value: t.float({
      nullable: true,
      description: describe({ en: 'The figure.', nl: 'Het cijfer.' }),
      resolve: ({ figure }) => figure.value,
    }),
    low: t.float({
      nullable: true,
      description: describe({ en: 'The least it can be.', nl: 'Het minste dat het kan zijn.' }),
      resolve: ({ figure }) => figure.low,
    }),
    high: t.float({
      nullable: true,
      description: describe({ en: 'The most it can be.', nl: 'Het meeste dat het kan zijn.' }),
      resolve: ({ figure }) => figure.high,
    }),
    change: t.exposeFloat('change', {
      nullable: true,
      description: describe({
        en: 'Difference with the equally long period right before; null where they cannot be compared.',
        nl: 'Verschil met de even lange periode direct ervoor; leeg als ze niet te vergelijken zijn.',
      }),
    }),
    growth: t.exposeFloat('growth', {
      nullable: true,
      description: describe({ en: 'The same in percent.', nl: 'Hetzelfde in procenten.' }),
    }),
    observation: t.field({
      type: 'Observation',
      nullable: true,
      description: describe({ en: 'The figure with its passages.', nl: 'Het cijfer met zijn vindplaatsen.' }),
      resolve: async ({ figure }, _, { reads }) => (await reads.entity(figure.id)) as never,
    }),
  }),
});
const RowType = builder.objectRef<TableRow>('FigureRow').implement({
  description: describe({
    en: 'One series over the periods of the table.',
    nl: 'Eén reeks over de perioden van de tabel.',
  }),
  fields: (t) => ({
    series: t.field({
      type: 'Series',
      nullable: true,
      description: describe({ en: 'What is counted, and by whom.', nl: 'Wat er geteld wordt, en door wie.' }),
      resolve: async ({ series }, _, { reads }) => (await reads.entity(series)) as never,
    }),
    cells: t.field({
      type: [CellType],
      nullable: { list: false, items: true },
      description: describe({
        en: 'One for each period of the table; null is a gap.',
        nl: 'Eén voor elke periode van de tabel; leeg is een gat.',
      }),
      resolve: ({ cells }) => [...cells],
    }),
    undated: t.field({
      type: [CellType],
      description: describe({
        en: 'Figures for which the source names no time.',
        nl: 'Cijfers waarbij de bron geen tijd noemt.',
      }),
      resolve: ({ undated }) => [...undated],
    }),
  }),
});
const TableType = builder.objectRef<Table>('FigureTable').implement({
  description: describe({ en: 'Series side by side, gaps visible.', nl: 'Reeksen naast elkaar, met zichtbare gaten.' }),
  fields: (t) => ({
    periods: t.field({
      type: ['Period'],
      description: describe({ en: 'The columns, in order of time.', nl: 'De kolommen, op volgorde van tijd.' }),
      resolve: ({ periods }) => [...periods],
    }),
    rows: t.field({
      type: [RowType],
      description: describe({ en: 'The series.', nl: 'De reeksen.' }),
      resolve: ({ rows }) => [...rows],
    }),
  }),
});

async function seriesOf({ reads }: Context, about: string): Promise<readonly string[]> {
  const rows = await reads.query('read/series-of', { id: about, most: mostSeries });
  return rows.map(([id]) => String(id));
}

async function tableOf(context: Context, ids: readonly string[]): Promise<Table> {
  const rows = await context.reads.query('read/series-observations', { ids, most });
  if (rows.length === most) throw badInput(`There are more than ${most} figures. Ask for fewer series.`);
  const figures = rows.map(
    ([series, id, period, value, low, high, precision]) =>
      ({ series, id, period, value, low, high, precision }) as Figure,
  );
  return table(ids, figures);
}

builder.queryField('statistics', (t) =>
  t.field({
    type: TableType,
    nullable: true,
    description: describe({
      en: 'Figures side by side: those of the given series, or of all series about a subject or counted by somebody.',
      nl: 'Cijfers naast elkaar: die van de gegeven reeksen, of van alle reeksen over een onderwerp of geteld door iemand.',
    }),
    args: {
      series: t.arg.idList({ description: describe({ en: 'These series.', nl: 'Deze reeksen.' }) }),
      about: t.arg.id({
        description: describe({
          en: 'All series about this entity or counted by it.',
          nl: 'Alle reeksen over deze entiteit of erdoor geteld.',
        }),
      }),
    },
    resolve: async (_, { series, about }, context) => {
      if ((series === null || series === undefined) === (about === null || about === undefined))
        throw badInput('statistics takes either series or about, found both or none. Give one of them.');
      return tableOf(context, series ? [...new Set(atMost(series))] : await seriesOf(context, about ?? ''));
    },
  }),
);
