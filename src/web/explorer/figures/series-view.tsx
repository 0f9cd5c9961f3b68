import { Link } from 'wouter';
import { slotsOf } from '../charts/figures.ts';
import {
  type Beside,
  besideIn,
  figuresIn,
  relatedIn,
  type SeriesAnswer,
  seriesQuery,
  type Told,
} from '../graph/figures.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Strip, useTitle } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { pagePaths } from '../texts/addresses.ts';
import { interval, number } from '../texts/format.ts';
import { nameLanguage, nameOf } from '../texts/names.ts';
import { OneScale, RelatedSeries, SideBySide } from './beside.tsx';
import { FiguresPicture } from './picture.tsx';
import { FiguresTable } from './table.tsx';
import { figureText, findingOf } from './tell.ts';
import { useFigureTexts } from './use-figure-texts.ts';

type Series = NonNullable<SeriesAnswer['series']>;

/** The last change that could be computed, with what it is against. */
function useChange(figures: readonly Told[]) {
  const { language, f } = useFigureTexts();
  const at = figures.findLastIndex(({ change }) => change !== null);
  const [last, before] = [figures[at], figures[at - 1]];
  if (!last || last.change === null || !before?.period || !last.period)
    return { value: <span className="none">{f.notComparable}</span>, note: f.notComparableWhy };
  const sign = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value), language)}`;
  return {
    value: (
      <>
        {last.growth === null ? sign(last.change) : `${sign(last.growth)}%`} <span className="calc">{f.computed}</span>
      </>
    ),
    note: `${interval(last.period, language)} ${f.against(interval(before.period, language))}`,
  };
}

function Facts({ series, figures }: { series: Series; figures: readonly Told[] }) {
  const { language, f } = useFigureTexts();
  const change = useChange(figures);
  const dated = figures.filter(({ period }) => period !== null);
  const last = dated.at(-1) ?? figures[0];
  const by = series.countedBy?.nodes ?? [];
  const { strip } = f;
  return (
    <Strip
      items={[
        ...(last
          ? [
              {
                label: strip.last,
                value: figureText(last, { f, language }),
                note: last.period ? interval(last.period, language) : f.undated,
              },
            ]
          : []),
        ...(dated.length > 1 ? [{ label: strip.change, ...change }] : []),
        { label: strip.unit, value: <span lang={language === 'en' ? 'nl' : undefined}>{series.unit}</span> },
        { label: strip.count, value: number(figures.length, language) },
        ...(by.length > 0
          ? [{ label: strip.counter, value: by.map((each) => <EntityLink key={each.id} of={each} />) }]
          : []),
      ]}
    />
  );
}

function Parts({ answer, series, line }: { answer: SeriesAnswer; series: Series; line: boolean }) {
  const { language, f } = useFigureTexts();
  const figures = figuresIn(answer);
  const [name, said] = [nameOf(series, language), findingOf(figures, { f, language })];
  const finding = `${name}: ${said}`;
  const own: Beside = { series, figures };
  const { drawn, single } = besideIn(answer, figures);
  const related = relatedIn(answer);
  useTitle(finding);
  return (
    <>
      <div className="head solo">
        <p className="kind">
          <b>{f.kind}</b>
          <EntityLink of={series} />
          <Link className="quiet" href={pagePaths.figures[language]}>
            {f.all}
          </Link>
        </p>
        <h1>
          <span lang={nameLanguage(series, language)}>{name}</span>: {said}
        </h1>
        {series.definition ? <p className="lead">{series.definition[language]}</p> : null}
      </div>
      <Facts series={series} figures={figures} />
      {slotsOf(figures).length > 1 ? (
        <FiguresPicture of={{ id: series.id, name, unit: series.unit, finding, figures }} line={line} />
      ) : null}
      <FiguresTable figures={figures} unit={series.unit} />
      {drawn.length > 0 ? <SideBySide all={[own, ...drawn]} /> : null}
      {single.length > 0 ? <OneScale all={[own, ...single]} /> : null}
      {related.length > 0 ? <RelatedSeries all={related} /> : null}
      <RawQuestion query={seriesQuery} variables={{ id: series.id }} />
    </>
  );
}

/** One series: what it says, as a picture and as a table, and what can stand beside it. */
export function SeriesView({ id, line }: { id: string; line: boolean }) {
  const { language, f } = useFigureTexts();
  const { data, error, waiting, retry } = useAnswer<SeriesAnswer>(seriesQuery, { id });
  if (data?.series) return <Parts answer={data} series={data.series} line={line} />;
  return (
    <>
      <div className="head solo">
        <h1>{f.kind}</h1>
      </div>
      {waiting ? <Waiting lines={20} /> : null}
      {error ? <Fault error={error} retry={retry} /> : null}
      {data && !error ? (
        <>
          <p className="none empty">{f.gone(id)}</p>
          <p className="links">
            <Link href={pagePaths.figures[language]}>{f.all}</Link>
          </p>
        </>
      ) : null}
    </>
  );
}
