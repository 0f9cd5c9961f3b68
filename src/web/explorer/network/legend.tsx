import { families } from '../texts/families.ts';
import type { Surroundings } from './relations.ts';
import { useNetworkTexts } from './use-network-texts.ts';

/** What the colours of the lines mean, of those that are there. */
export function Legend({ all }: { all: Surroundings }) {
  const { n } = useNetworkTexts();
  const shown = families.filter((family) => all.relations.some((relation) => relation.family === family));
  return (
    <ul className="legend ways" aria-label={n.legend}>
      {shown.map((family) => (
        <li key={family}>
          <svg viewBox="0 0 28 8" aria-hidden="true">
            <path className={`link ${family}`} d="M0 4H28" />
          </svg>
          {n.lines[family]}
        </li>
      ))}
    </ul>
  );
}
