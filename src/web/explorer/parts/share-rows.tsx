import type { Share, Shares } from '../graph/shares.ts';
import { amount, percent } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { EntityLink } from './entity-link.tsx';

function PartLine({ part, total }: { part: Share; total: number }) {
  const { t, language } = useTexts();
  return (
    <li className={part.self ? 'on' : undefined}>
      {part.node ? part.self ? nameOf(part.node, language) : <EntityLink of={part.node} /> : t.entity.rest}{' '}
      <span className="nb">
        {amount(part.amount, language)}, {percent(part.amount / total, language)}
      </span>
    </li>
  );
}

/** What each part is of a total: a bar, and the same as a list. The shares are worked out, the amounts are not. */
export function ShareRows({ all }: { all: readonly Shares[] }) {
  const { t, language } = useTexts();
  return (
    <>
      {all.map(({ whole, total, added, parts }) => (
        <div className="row wide" key={`${whole.id} ${added}`}>
          <dt>{added ? t.entity.shares : t.entity.ofWhole}</dt>
          <dd className="val">
            {added ? null : (
              <p>
                <EntityLink of={whole} /> <span className="nb firm">{amount(total, language)}</span>
              </p>
            )}
            <div>
              <div className="sharebar" aria-hidden="true">
                {parts.map((part) => (
                  <span
                    key={part.node?.id ?? ''}
                    className={part.self ? 'on' : part.node ? undefined : 'rest'}
                    style={{ '--w': part.amount / total } as React.CSSProperties}
                  />
                ))}
              </div>
              <ul className="sharebar-l">
                {parts.map((part) => (
                  <PartLine key={part.node?.id ?? ''} part={part} total={total} />
                ))}
                <li>
                  <span className="calc">
                    {added ? t.entity.addedText(amount(total, language)) : t.entity.sharesComputed}
                  </span>
                </li>
              </ul>
            </div>
          </dd>
        </div>
      ))}
    </>
  );
}
