import { Link } from 'wouter';
import { BarChart } from '../charts/bar-chart.tsx';
import { barsOf } from '../charts/bars.ts';
import { lookOf, slotsOf, topOf } from '../charts/figures.ts';
import type { Beside } from '../graph/figures.ts';
import type { Named } from '../graph/fragments.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Mark } from '../parts/mark.tsx';
import { Section } from '../parts/page.tsx';
import { viewPath } from '../texts/addresses.ts';
import { interval } from '../texts/format.ts';
import { nameLanguage, nameOf } from '../texts/names.ts';
import { figureText, onOneScale, wordsOf } from './tell.ts';
import { useFigureTexts } from './use-figure-texts.ts';

const low = 96;

/** The name of a series, leading to its figures. */
export function SeriesLink({ of }: { of: Named }) {
  const { language } = useFigureTexts();
  return (
    <Link className="e" href={viewPath('figures', of.id, language)} lang={nameLanguage(of, language)}>
      <Mark kind="Series" />
      {nameOf(of, language)}
    </Link>
  );
}

/** Series of the same counter and unit, the shown one first: on one scale where their sizes allow it. */
export function SideBySide({ all }: { all: readonly Beside[] }) {
  const { language, f } = useFigureTexts();
  const shared = onOneScale(all.map(({ figures }) => figures));
  const most = Math.max(...all.flatMap(({ figures }) => figures.map(topOf)));
  return (
    <Section id="beside" title={f.beside} note={shared ? f.besideNote.shared : f.besideNote.own}>
      <ul className="multiples">
        {all.map(({ series, figures }) => {
          const slots = slotsOf(figures);
          const words = wordsOf(slots, { f, language });
          const told = slots.map(
            ({ period, figure }) =>
              `${interval(period, language)} ${figure ? figureText(figure, { f, language }) : f.gap}`,
          );
          return (
            <li key={series.id}>
              <p>
                <SeriesLink of={series} />
              </p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
              <section className="scroll" tabIndex={0} aria-label={nameOf(series, language)}>
                <BarChart
                  of={barsOf(slots, words, low, shared ? most : undefined)}
                  label={`${nameOf(series, language)}: ${told.join(', ')}`}
                />
              </section>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Single figures of one counter and unit as bars on one scale; what is no count is not filled. */
export function OneScale({ all }: { all: readonly Beside[] }) {
  const { language, f } = useFigureTexts();
  const most = Math.max(1, ...all.flatMap(({ figures }) => figures.map(topOf)));
  return (
    <Section id="beside" title={f.beside} note={f.besideNote.single}>
      <ul className="spans">
        {all.map(({ series, figures }, index) =>
          figures.map((figure) => {
            const look = lookOf({ period: '', figure, part: false });
            const ends = {
              '--a': `${look === 'range' ? ((100 * (figure.low ?? 0)) / most).toFixed(1) : 0}%`,
              '--b': `${((100 * topOf(figure)) / most).toFixed(1)}%`,
            } as React.CSSProperties;
            return (
              <li key={series.id} className={index === 0 ? 'self' : undefined}>
                <span>
                  <SeriesLink of={series} />
                </span>
                <span className="track" aria-hidden="true">
                  <i className={look} style={ends} />
                </span>
                <span className="s">
                  {figureText(figure, { f, language })}{' '}
                  <span className="dim">{figure.period ? interval(figure.period, language) : f.undated}</span>
                </span>
              </li>
            );
          }),
        )}
      </ul>
    </Section>
  );
}

interface Related {
  readonly series: Named;
  readonly unit: string;
  readonly by: Named | null;
  readonly subject: Named;
}
/** Series about the same subject that are counted otherwise, so that nobody adds them up. */
export function RelatedSeries({ all }: { all: readonly Related[] }) {
  const { language, f } = useFigureTexts();
  return (
    <Section id="related" title={f.related} note={f.relatedNote}>
      <ul className="list">
        {all.map(({ series, unit, by, subject }) => (
          <li key={series.id}>
            <p>
              <SeriesLink of={series} />
            </p>
            <p className="s dim">
              {f.about} <EntityLink of={subject} />,{' '}
              <span lang={language === 'en' ? 'nl' : undefined}>{f.relatedBy(unit)}</span>
              {by ? (
                <>
                  , {f.counter} <EntityLink of={by} />
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
