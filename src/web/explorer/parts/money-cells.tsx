import type { DrawnStop } from '../graph/money-drawn.ts';
import { stopName } from '../money/stops.ts';
import { euros, share } from '../texts/format.ts';
import { kinds } from '../texts/labels.ts';
import { useMoneyTexts } from '../texts/money.ts';
import { EntityLink } from './entity-link.tsx';

/** An entity with its kind and number, where it has one. */
export function Name({ of }: { of: DrawnStop }) {
  const { language } = useMoneyTexts();
  const { entity } = of.stop;
  if (!entity) return stopName(of, language);
  return (
    <>
      <EntityLink of={entity} />
      {entity.number ? <span className="role"> {stopName(of, language).toLowerCase()}</span> : null}
    </>
  );
}

/** Who carries it out: others, or the actor itself. */
export function Who({ of: { stop }, group }: { of: DrawnStop; group: boolean }) {
  const { m } = useMoneyTexts();
  const others = stop.entity?.carriedOutBy?.edges ?? [];
  if (others.length > 0)
    return (
      <ul className="names down">
        {others.map(({ id, node }) => (
          <li key={id}>
            <EntityLink of={node} />
          </li>
        ))}
      </ul>
    );
  if (kinds[stop.entity?.__typename ?? '']?.families.includes('Actor')) return m.itself;
  return group ? null : <span className="none">{m.nobody}</span>;
}

/** What shares and bars are measured by. */
export interface Scale {
  readonly total: number;
  readonly largest: number;
}
/** Amount, bar and share. */
export function Figures({
  cents,
  scale: { total, largest },
  bar,
  part,
}: {
  cents: number;
  scale: Scale;
  bar: boolean;
  part: boolean;
}) {
  const { language } = useMoneyTexts();
  return (
    <>
      <td className="num">{euros(cents, language)}</td>
      <td className="hide-s">
        {bar && largest > 0 ? (
          <span className="inbar" style={{ '--w': `${(cents / largest) * 100}%` } as React.CSSProperties} />
        ) : null}
      </td>
      <td className="num hide-s wide-r">{part && total > 0 ? share(cents / total, language) : null}</td>
    </>
  );
}
