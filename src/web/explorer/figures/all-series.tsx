import { barsOf } from '../charts/bars.ts';
import { type Figure, slotsOf } from '../charts/figures.ts';
import { type AllSeriesAnswer, allSeriesQuery, type Series } from '../graph/figures.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageHead } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { interval, number } from '../texts/format.ts';
import { SeriesLink } from './beside.tsx';
import { figureText, yearsOf } from './tell.ts';
import { useFigureTexts } from './use-figure-texts.ts';

const figuresOf = ({ observations }: Series): readonly Figure[] => observations?.nodes ?? [];

/** Bars without words; the table says the same. */
function MiniBars({ figures }: { figures: readonly Figure[] }) {
  const slots = slotsOf(figures);
  const { bars, width, baseline } = barsOf(
    slots,
    slots.map(() => ({ time: [], figure: '' })),
    60,
  );
  return slots.length > 1 ? (
    <svg
      className="chart mini"
      viewBox={`0 24 ${width} ${baseline - 23}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ x, y, width: wide, height, look }) => (
        <rect key={x} className={`bar ${look}`} x={x} y={y} width={wide} height={height} />
      ))}
    </svg>
  ) : null;
}

function SeriesRow({ of }: { of: Series }) {
  const { language, f } = useFigureTexts();
  const figures = figuresOf(of);
  const slots = slotsOf(figures);
  const last = slots.at(-1)?.figure ?? figures[0];
  const years = yearsOf(figures);
  return (
    <tr>
      <th scope="row">
        <SeriesLink of={of} />
      </th>
      <td>
        {last ? figureText(last, { f, language }) : ''}{' '}
        <span className="dim" lang={language === 'en' ? 'nl' : undefined}>
          {of.unit}
        </span>
      </td>
      <td className="nb">{years ? interval(years.join('/'), language) : <span className="none">{f.undated}</span>}</td>
      <td className="num">{number(figures.length, language)}</td>
      <td className="hide-s">
        <MiniBars figures={figures} />
      </td>
    </tr>
  );
}

/** Series by who counts them; the counter with the most figures first, those of nobody last. */
function byCounter(all: readonly Series[]) {
  const groups = new Map<string, Series[]>();
  for (const series of all) {
    const key = series.countedBy?.nodes?.[0]?.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  const size = (list: readonly Series[]) => list.reduce((sum, series) => sum + figuresOf(series).length, 0);
  return [...groups]
    .map(([key, list]) => ({ key, by: list[0]?.countedBy?.nodes?.[0] ?? null, list }))
    .sort((a, b) => Number(a.by === null) - Number(b.by === null) || size(b.list) - size(a.list));
}

function SeriesTable({ all }: { all: readonly Series[] }) {
  const { f } = useFigureTexts();
  const { head } = f;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus
    // biome-ignore lint/a11y/useSemanticElements: a group of nothing but a table that scrolls
    <div className="scroll index-t" role="group" tabIndex={0} aria-label={f.all}>
      <table>
        <caption className="vh">{f.all}</caption>
        <thead>
          <tr>
            <th scope="col">{head.series}</th>
            <th scope="col">{head.last}</th>
            <th scope="col">{head.time}</th>
            <th scope="col" className="num">
              {head.count}
            </th>
            <th scope="col" className="hide-s">
              {head.picture}
            </th>
          </tr>
        </thead>
        {byCounter(all).map(({ key, by, list }) => (
          <tbody key={key}>
            <tr className="group">
              <th scope="rowgroup" colSpan={5}>
                {by ? <EntityLink of={by} /> : f.noCounter}
              </th>
            </tr>
            {list.map((series) => (
              <SeriesRow key={series.id} of={series} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Every series of the graph, by who counts it. */
export function AllSeries() {
  const { f } = useFigureTexts();
  const { data, error, waiting, retry } = useAnswer<AllSeriesAnswer>(allSeriesQuery);
  const all = data?.allSeries?.nodes ?? [];
  const figures = all.flatMap(figuresOf);
  const years = yearsOf(figures);
  const title = data?.allSeries
    ? f.allTitle(data.allSeries.totalCount, figures.length, years && f.span(...years))
    : f.kind;
  return (
    <>
      <PageHead title={title} lead={f.allLead} note={<b>{f.kind}</b>} />
      {waiting ? <Waiting lines={20} /> : null}
      {error ? <Fault error={error} retry={retry} kept={data !== undefined} /> : null}
      {data ? <SeriesTable all={all} /> : null}
      {data ? <RawQuestion query={allSeriesQuery} variables={{}} /> : null}
    </>
  );
}
