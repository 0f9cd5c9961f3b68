import type { Named } from '../graph/fragments.ts';
import { familyOf } from '../texts/families.ts';
import { shapeOf } from './mark.tsx';

// Small pictures of an answer. They repeat what stands beside them in words, so they are hidden from whoever listens.

const width = 208;
const height = 28;
const most = 16;

/** Two rows of marks, joined where the answer joins them. */
export function Pairs({ pairs }: { pairs: readonly (readonly [Named, Named])[] }) {
  const shown = pairs.slice(0, most);
  const byId = (list: readonly Named[]) => [...new Map(list.map((each) => [each.id, each])).values()];
  const tops = byId(shown.map(([from]) => from));
  const ends = byId(shown.map(([, to]) => to));
  const at = (list: readonly Named[], of: Named) =>
    ((list.findIndex(({ id }) => id === of.id) + 0.5) * width) / list.length;
  const mark = (list: readonly Named[], y: number) =>
    list.map((each) => (
      <g
        key={each.id}
        className={familyOf(each.__typename)}
        transform={`translate(${at(list, each) - 3.5} ${y}) scale(0.583)`}
      >
        <path d={shapeOf(each.__typename)} fill="currentColor" />
      </g>
    ));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shown.map(([from, to]) => (
        <path key={`${from.id} ${to.id}`} d={`M${at(tops, from)} 4L${at(ends, to)} 24`} stroke="var(--edge-3)" />
      ))}
      {mark(tops, 0.5)}
      {mark(ends, 20.5)}
    </svg>
  );
}

/** Amounts as bars under each other, on one scale. */
export function Amounts({ amounts }: { amounts: readonly number[] }) {
  const shown = amounts.slice(0, 3);
  const largest = Math.max(1, ...shown);
  const room = height / Math.max(1, shown.length);
  return (
    <svg className="money" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shown.map((amount, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: equal amounts are different bars
          key={index}
          fill="currentColor"
          x="0"
          y={index * room + 1}
          width={(amount / largest) * width}
          height={room - 3}
        />
      ))}
    </svg>
  );
}

/** One tick for each term, high where it has passed. */
export function Ticks({ on }: { on: readonly boolean[] }) {
  const step = width / Math.max(1, on.length);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {on.map((high, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: ticks have nothing but their place
          key={index}
          x={index * step}
          y={high ? 2 : 9}
          width={Math.min(4, step - 1)}
          height={high ? 24 : 10}
          fill={high ? 'var(--ink)' : 'var(--edge-3)'}
        />
      ))}
    </svg>
  );
}
