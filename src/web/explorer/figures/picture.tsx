import { useRef } from 'react';
import { useLocation } from 'wouter';
import { BarChart } from '../charts/bar-chart.tsx';
import { barsOf } from '../charts/bars.ts';
import { isCount, type Look, lookOf, slotsOf } from '../charts/figures.ts';
import { Legend } from '../charts/legend.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import { linesOf } from '../charts/lines.ts';
import type { Told } from '../graph/figures.ts';
import { giveFile, SavePicture } from '../parts/save-picture.tsx';
import { keyOf, viewPath } from '../texts/addresses.ts';
import { capital, interval, number } from '../texts/format.ts';
import { csvOf, figureText, wordsOf, yearsOf } from './tell.ts';
import { useFigureTexts } from './use-figure-texts.ts';

const tall = 220;
const looks: readonly Look[] = ['count', 'part', 'loose', 'range'];

export interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly finding: string;
  readonly figures: readonly Told[];
}

/** Whether a line can be drawn: three counts that follow each other, and more. */
export const canBeLine = (figures: readonly Told[]): boolean =>
  slotsOf(figures).filter(({ figure, part }) => figure && isCount(figure) && !part).length > 2;

function Choice({ id, line }: { id: string; line: boolean }) {
  const { language, f } = useFigureTexts();
  const [, go] = useLocation();
  const address = viewPath('figures', id, language);
  return (
    <fieldset className="opts">
      <legend>{f.as}</legend>
      {[false, true].map((each) => (
        <label key={`${each}`}>
          <input
            type="radio"
            name="as"
            checked={line === each}
            onChange={() => go(each ? `${address}&as=line` : address, { replace: true })}
          />{' '}
          {each ? f.line : f.bars}
        </label>
      ))}
    </fieldset>
  );
}

/** The figures of a series as bars or as a line, with what the drawing means and the files to save. */
export function FiguresPicture({ of, line }: { of: Drawn; line: boolean }) {
  const { language, f } = useFigureTexts();
  const svg = useRef<SVGSVGElement>(null);
  const { figures, unit, name } = of;
  const slots = slotsOf(figures);
  const words = wordsOf(slots, { f, language });
  const years = yearsOf(figures);
  const used = looks.filter((look) => slots.some((slot) => slot.figure && lookOf(slot) === look));
  const told = slots.map(
    ({ period, figure }) => `${interval(period, language)} ${figure ? figureText(figure, { f, language }) : f.gap}`,
  );
  const label = `${name}: ${told.join(', ')}`;
  const asLine = line && canBeLine(figures);
  const save = () =>
    giveFile(
      new Blob([csvOf(figures.map((each) => csvRow(of, each)))], { type: 'text/csv;charset=utf-8' }),
      `${keyOf(of.id)}.csv`,
    );
  return (
    <figure className="figures" aria-labelledby="figure-h">
      <figcaption>
        <p className="fig-h" id="figure-h">
          {name}
        </p>
        <p className="fig-s">{f.under(unit, years && f.span(...years))}</p>
      </figcaption>
      {canBeLine(figures) ? <Choice id={of.id} line={asLine} /> : null}
      <div className="drawn">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
        <section className="scroll" tabIndex={0} aria-label={f.picture}>
          {asLine ? (
            <LineChart of={linesOf(slots, words, (value) => number(value, language), tall)} label={label} svg={svg} />
          ) : (
            <BarChart of={barsOf(slots, words, tall)} label={label} svg={svg} />
          )}
        </section>
        <div>
          {used.length > 1 || used[0] !== 'count' ? (
            <Legend of={used.map((look) => ({ look, text: f.looks[look] }))} line={asLine} />
          ) : null}
          {slots
            .filter(({ figure, part }) => figure && part)
            .map(({ period }) => (
              <p className="fig-f" key={period}>
                {f.partNote(capital(interval(period, language)))}
              </p>
            ))}
          <SavePicture picture={() => svg.current} name={keyOf(of.id)} title={`${of.finding} (${unit})`}>
            <button className="shut" type="button" aria-label={f.csv} onClick={save}>
              {'CSV'}
            </button>
          </SavePicture>
        </div>
      </div>
    </figure>
  );
}

const csvRow = ({ id, name, unit }: Drawn, { period, value, low, high, precision, change, growth, places }: Told) => ({
  series: id,
  name,
  unit,
  period,
  value,
  low,
  high,
  precision,
  change,
  growth,
  places: [...new Set(places.map(({ part }) => part.id))].join(' '),
});
