import type { Ref } from 'react';
import type { BarPicture } from './bars.ts';
import type { Label } from './text-width.ts';

export const Texts = ({ of, className }: { of: readonly Label[]; className?: string }) =>
  of.map(({ text, x, y }) => (
    <text key={`${x} ${y}`} className={className} x={x} y={y} textAnchor="middle">
      {text}
    </text>
  ));

/**
 * Bars from zero: filled where counted, outlined where the period is another, dashed where it is no count, and from
 * bound to bound where only bounds are known. A time without a figure stays open.
 */
export function BarChart({ of, label, svg }: { of: BarPicture; label: string; svg?: Ref<SVGSVGElement> }) {
  const { width, height, baseline, bars, gaps, times } = of;
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
      {bars.map(({ look, label: own, ...box }) => (
        <rect key={box.x} className={`bar ${look}`} {...box} />
      ))}
      <path className="axis" d={`M0 ${baseline}H${width}`} />
      <Texts of={bars.map((bar) => bar.label)} />
      <Texts of={gaps} className="gap" />
      <Texts of={times} className="time" />
    </svg>
  );
}
