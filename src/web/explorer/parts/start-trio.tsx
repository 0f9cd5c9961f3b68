import { Link } from 'wouter';
import type { Conflict } from '../graph/conflicts.ts';
import { longestSeries, type Series, type StartAnswer } from '../graph/start.ts';
import { keyOf, pagePaths } from '../texts/addresses.ts';
import { amount, date, interval, number } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { EntityLink } from './entity-link.tsx';
import { Icon } from './icon.tsx';
import { Section } from './page.tsx';

const shown = 5;

function ConflictLine({ of }: { of: Conflict }) {
  const { language } = useTexts();
  const amounts = (of.claims ?? []).flatMap((claim) =>
    typeof claim.amount === 'number' ? [{ id: claim.id, cents: claim.amount }] : [],
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
          <p>
            <b>{amount(left.cents, language)}</b>
          </p>
          <Icon name="neq" />
          <p>
            <b>{amount(right.cents, language)}</b>
          </p>
        </div>
      ) : (
        <p className="s dim clip">{of.explanation[language]}</p>
      )}
    </li>
  );
}

/** The figures of a series as bars from zero, each with its value and time. */
function Bars({ series, figures }: { series: Series; figures: readonly { period: string; value: number }[] }) {
  const { language } = useTexts();
  const largest = Math.max(...figures.map(({ value }) => value));
  const words = figures.map(({ period, value }) => `${interval(period, language)} ${number(value, language)}`);
  return (
    <div className="bars">
      <p>
        <EntityLink of={series} />
      </p>
      <svg viewBox="0 0 200 68" role="img" aria-label={`${nameOf(series, language)}: ${words.join(', ')}`}>
        {figures.map(({ period, value }, index) => {
          const high = Math.max(1, (value / largest) * 32);
          const part = period.includes('/');
          return (
            <g key={period}>
              <rect
                className={part ? 'h' : 'v'}
                x={index * 52 + (part ? 0.5 : 0)}
                y={50 - high}
                width={part ? 43 : 44}
                height={high}
              />
              <text x={index * 52 + 22} y={45 - high} textAnchor="middle">
                {number(value, language)}
              </text>
              <text x={index * 52 + 22} y="65" textAnchor="middle">
                {part ? `½ ${period.slice(0, 4)}` : period.slice(0, 4)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** What does not agree, what is to come, and what was counted. */
export function StartTrio({ data }: { data: StartAnswer }) {
  const { t, language } = useTexts();
  const terms = data.commitments?.edges ?? [];
  const open = terms.filter(({ state }) => state === 'OPEN').slice(0, shown);
  const series = longestSeries(data.allSeries?.nodes ?? [], 3);
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
              <p>
                <EntityLink of={node} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="counted"
        title={t.start.counted}
        note={t.start.ofSeries(series.length, data.allSeries?.totalCount ?? 0)}
      >
        {series.map((each) => (
          <Bars key={each.series.id} {...each} />
        ))}
        <p className="fig-f">{t.start.countedNote}</p>
      </Section>
    </div>
  );
}
