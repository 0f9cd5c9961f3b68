import type { Term } from '../graph/commitments.ts';
import { anchorOf } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { shapeOf } from './mark.tsx';

const legend = ['OVERDUE', 'OPEN', 'MET'];

function Sign({ state }: { state: string }) {
  return (
    <svg className={`sign parliament ${state.toLowerCase()}`} viewBox="-1 -1 14 14" aria-hidden="true">
      <path d={shapeOf('Commitment')} />
      {state === 'MET' ? <path className="tick" d="M3.5 6.2l1.8 1.8 3.2-3.6" /> : null}
    </svg>
  );
}

/** Terms on a line of years: hollow where the term has passed, filled where it is to come; each leads to its row. */
export function TermLine({
  years,
}: {
  years: readonly { readonly year: string | null; readonly terms: readonly Term[] }[];
}) {
  const { t, language } = useTexts();
  const now = `${new Date().getFullYear()}`;
  return (
    <figure className="line">
      <figcaption className="fig-h">{t.commitments.timeline}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <section className="scroll" tabIndex={0} aria-label={t.commitments.timeline}>
        <ol className="years">
          {years.map(({ year, terms }) => (
            <li key={year ?? ''} className={year === now ? 'now' : undefined}>
              <ul>
                {terms.map(({ node, state, due }) => (
                  <li key={`${node.id} ${due}`}>
                    <a
                      href={`#${anchorOf(node.id)}`}
                      title={nameOf(node, language)}
                      aria-label={`${nameOf(node, language)}, ${due ?? t.commitments.noDue}, ${t.commitments.states[state] ?? state}`}
                    >
                      <Sign state={state} />
                    </a>
                  </li>
                ))}
              </ul>
              <b>{year ?? t.commitments.noDue}</b>
            </li>
          ))}
        </ol>
      </section>
      <p className="legend">
        {legend
          .filter((state) => years.some(({ terms }) => terms.some((term) => term.state === state)))
          .map((state) => (
            <span className="nb" key={state}>
              <Sign state={state} />
              {t.commitments.states[state]}
            </span>
          ))}
      </p>
    </figure>
  );
}
