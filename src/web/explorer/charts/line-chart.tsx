import type { Ref } from 'react';
import { Texts } from './bar-chart.tsx';
import type { LinePicture } from './lines.ts';

/** A line over time from zero, broken where there is no figure; what is no count of a usual period is a hollow mark. */
export function LineChart({ of, label, svg }: { of: LinePicture; label: string; svg?: Ref<SVGSVGElement> }) {
  const { width, height, baseline, left, points, runs, ticks, values, times, gaps } = of;
  return (
    <svg
      ref={svg}
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {gaps.map((box) => (
        <rect key={box.x} className="hole" {...box} />
      ))}
      {ticks.map(({ y }) => (
        <path key={y} className="grid" d={`M${left} ${y - 4}H${width}`} />
      ))}
      <path className="axis" d={`M${left} ${baseline}H${width}`} />
      {runs.map((run) => (
        <path key={run[0]?.x} className="run" d={`M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      ))}
      {points.map(({ x, y, firm, reach }) => (
        <g key={x}>
          {reach ? (
            <path
              className="reach"
              d={`M${x - 6} ${reach[0]}h12M${x} ${reach[0]}V${reach[1]}M${x - 6} ${reach[1]}h12`}
            />
          ) : null}
          {reach ? null : <circle className={firm ? 'dot' : 'dot open'} cx={x} cy={y} r="4.5" />}
        </g>
      ))}
      <Texts of={ticks} className="time" />
      <Texts of={values} />
      <Texts of={times} className="time" />
    </svg>
  );
}
