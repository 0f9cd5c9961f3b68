import { Link } from 'wouter';
import type { Conflict } from '../graph/conflicts.ts';
import { type ShownSeries, type StartAnswer, seriesTogether } from '../graph/start.ts';
import { keyOf, pagePaths, viewPath } from '../texts/addresses.ts';
import { spanOf } from '../texts/days.ts';
import { amount, capital, date, interval, number, numbers } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { nameLanguage, nameOf } from '../texts/names.ts';
import { EntityLink } from './entity-link.tsx';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import { Section } from './page.tsx';

const shown = 4;

/** One side of a contradiction about money, with the answers that say so. */
function Side({ cents, places }: { cents: number; places: readonly number[] }) {
  const { t, language } = useTexts();
  const unique = [...new Set(places)].sort((a, b) => a - b);
  return (
    <p>
      <b>{amount(cents, language)}</b>
      {unique.length > 0 ? (
        <span className="xs dim">
          {t.place.answer} {numbers(unique)}
        </span>
      ) : null}
    </p>
  );
}

function ConflictLine({ of }: { of: Conflict }) {
  const { language } = useTexts();
  const amounts = (of.claims ?? []).flatMap((claim) =>
    typeof claim.amount === 'number'
      ? [
          {
            id: claim.id,
            cents: claim.amount,
            places: (claim.evidence ?? []).flatMap(({ part }) => part.numbers ?? []),
          },
        ]
      : [],
  );
  const [left, right] = amounts;
  return (
    <li>
      <p>
        <Link className="e firm" href={`${pagePaths.conflicts[language]}#${keyOf(of.id)}`}>
          {of.subject[language]}
        </Link>
      </p>
      {left && right ? (
        <div className="versus">
          <Side {...left} />
          <Icon name="neq" />
          <Side {...right} />
        </div>
      ) : (
        <p className="s dim clip">{of.explanation[language]}</p>
      )}
    </li>
  );
}

/** The year of a figure, and whether it counts half of it or another part. */
function yearOf(period: string): { readonly year: string; readonly sign: string } {
  const { days } = spanOf(period);
  const year = period.slice(0, 4);
  if (days > 360) return { year, sign: '' };
  return { year, sign: days > 180 && days < 185 ? '½ ' : '… ' };
}

/** The figures of a series as bars from zero, each with its value and time. */
function Bars({ series, name, figures }: ShownSeries) {
  const { language } = useTexts();
  const largest = Math.max(...figures.map(({ value }) => value));
  const words = figures.map(({ period, value }) => `${interval(period, language)} ${number(value, language)}`);
  return (
    <div className="bars">
      <p>
        <Link className="e" href={viewPath('figures', series.id, language)} lang={nameLanguage(series, language)}>
          <Mark kind="Series" />
          {capital(name)}
        </Link>
      </p>
      <svg viewBox="0 0 200 68" role="img" aria-label={`${nameOf(series, language)}: ${words.join(', ')}`}>
        {figures.map(({ period, value }, index) => {
          const high = Math.max(1, (value / largest) * 32);
          const { year, sign } = yearOf(period);
          return (
            <g key={period}>
              <rect
                className={sign ? 'h' : 'v'}
                x={index * 52 + (sign ? 0.5 : 0)}
                y={50 - high}
                width={sign ? 43 : 44}
                height={high}
              />
              <text x={index * 52 + 22} y={45 - high} textAnchor="middle">
                {number(value, language)}
              </text>
              <text x={index * 52 + 22} y="65" textAnchor="middle">
                {sign}
                {year}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** What the shown series have in common, where a year counts in part, and the way to all. */
function Counted({ all, total }: { all: readonly ShownSeries[]; total: number }) {
  const { t, language } = useTexts();
  const [first] = all;
  const by = first?.series.countedBy.nodes[0];
  const parts = [...new Set(all.flatMap(({ figures }) => figures.filter(({ period }) => yearOf(period).sign)))];
  const years = [...new Set(parts.map(({ period }) => period.slice(0, 4)))];
  return (
    <Section id="counted" title={t.start.counted} note={t.start.ofSeries(all.length, total)}>
      {all.map((each) => (
        <Bars key={each.series.id} {...each} />
      ))}
      <p className="fig-f">
        {first && by ? t.start.countedNote(capital(first.series.unit), nameOf(by, language)) : null}{' '}
        {years.map((year) => t.start.partNote(year)).join(' ')}{' '}
        <Link href={pagePaths.figures[language]}>{t.start.allSeries}</Link>
      </p>
    </Section>
  );
}

/** What does not agree, what is to come, and what was counted. */
export function StartTrio({ data }: { data: StartAnswer }) {
  const { t, language } = useTexts();
  const terms = data.commitments?.edges ?? [];
  const open = terms.filter(({ state }) => state === 'OPEN').slice(0, shown);
  const series = seriesTogether(data.allSeries?.nodes ?? [], 3);
  return (
    <div className="trio">
      <Section id="wrong" title={t.start.wrong} note={t.start.conflicts(data.conflicts?.totalCount ?? 0)}>
        <ul className="list">
          {(data.conflicts?.nodes ?? []).map((conflict) => (
            <ConflictLine key={conflict.id} of={conflict} />
          ))}
        </ul>
      </Section>
      <Section id="promised" title={t.start.promised} note={t.start.ofTerms(open.length, terms.length)}>
        <ul className="list">
          {open.map(({ node, due }) => (
            <li className="due" key={`${node.id} ${due}`}>
              <p className="when">{due ? date(due, language) : t.start.noDue}</p>
              <div>
                <p>
                  <EntityLink of={node} />
                </p>
                {(node.promisedBy?.nodes ?? []).map((who) => (
                  <p className="s dim" key={who.id} lang={nameLanguage(who, language)}>
                    {nameOf(who, language)}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <Counted all={series} total={data.allSeries?.totalCount ?? 0} />
    </div>
  );
}
