import type { Told } from '../graph/figures.ts';
import { Section } from '../parts/page.tsx';
import { Passages } from '../parts/passages.tsx';
import { interval, number } from '../texts/format.ts';
import { valueLabel } from '../texts/labels.ts';
import { figureText } from './tell.ts';
import { useFigureTexts } from './use-figure-texts.ts';

function Computed({ value, ending = '' }: { value: number | null; ending?: string }) {
  const { language, f } = useFigureTexts();
  if (value === null) return null;
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return (
    <>
      {sign}
      {number(Math.abs(value), language)}
      {ending} <span className="calc">{f.computed}</span>
    </>
  );
}

/** The same figures as a table, each with where it stands. */
export function FiguresTable({ figures, unit }: { figures: readonly Told[]; unit: string }) {
  const { language, f } = useFigureTexts();
  const { columns } = f;
  const inexact = figures.some(({ precision }) => precision !== 'EXACT');
  const computed = figures.some(({ change }) => change !== null);
  return (
    <Section id="table" title={f.table} note={f.tableNote}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of nothing but a table that scrolls */}
      <div className="scroll" role="group" tabIndex={0} aria-label={f.table}>
        <table className="figures-t">
          <caption className="vh">{f.table}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.time}</th>
              <th scope="col" className="num">
                {columns.figure}
                <span className="block" lang={language === 'en' ? 'nl' : undefined}>
                  {unit}
                </span>
              </th>
              {inexact ? <th scope="col">{columns.exact}</th> : null}
              {computed ? (
                <>
                  <th scope="col" className="num">
                    {columns.change}
                  </th>
                  <th scope="col" className="num">
                    {columns.growth}
                  </th>
                </>
              ) : null}
              <th scope="col">{columns.place}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={`${figure.period} ${figure.value} ${figure.low} ${figure.high}`}>
                <th scope="row" className="nb">
                  {figure.period ? interval(figure.period, language) : <span className="none">{f.undated}</span>}
                </th>
                <td className="num">{figureText(figure, { f, language })}</td>
                {inexact ? <td>{valueLabel('Precision', figure.precision, language)}</td> : null}
                {computed ? (
                  <>
                    <td className="num">
                      <Computed value={figure.change} />
                    </td>
                    <td className="num">
                      <Computed value={figure.growth} ending="%" />
                    </td>
                  </>
                ) : null}
                <td>
                  <Passages places={figure.places} most={1} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
