import type { Named } from '../graph/fragments.ts';
import { shapeOf } from '../parts/mark.tsx';
import { familyOf } from '../texts/families.ts';

interface Chain {
  readonly entities: readonly Named[];
  /** For each step, whether it names an amount: its line is thicker. */
  readonly paid?: readonly boolean[];
  readonly width: number;
  readonly height: number;
}

const size = 12;

/** A path as marks on a line. It repeats what stands beside it in words. */
export function ChainPicture({ entities, paid = [], width, height }: Chain) {
  const middle = height / 2;
  const at = (index: number) => size / 2 + 1 + ((width - size - 2) * index) / Math.max(1, entities.length - 1);
  return (
    <svg className="chain" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {entities.slice(1).map(({ id }, index) => (
        <path
          key={id}
          className={paid[index] ? 'cl paid' : 'cl'}
          d={`M${at(index).toFixed(1)} ${middle}H${at(index + 1).toFixed(1)}`}
        />
      ))}
      {entities.map(({ id, __typename }, index) => (
        <g
          key={id}
          className={familyOf(__typename)}
          fill="currentColor"
          transform={`translate(${(at(index) - size / 2).toFixed(1)} ${middle - size / 2})`}
        >
          <path d={shapeOf(__typename)} />
        </g>
      ))}
    </svg>
  );
}
