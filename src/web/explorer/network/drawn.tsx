import { memo } from 'react';
import { shapeOf } from '../parts/mark.tsx';
import { familyOf } from '../texts/families.ts';
import type { Point } from './geometry.ts';
import type { PlacedNode } from './layout.ts';
import type { PlacedLine } from './lines.ts';
import { lineHeight, plateLine, plateSize } from './pieces.ts';
import { textWidth } from './text-box.ts';

// What a network is drawn with: lines, words and marks. Each is drawn anew only when something of its own changes.

const round = 11;
const step = (from: Point, to: Point, most: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(most, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};
const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line with its bends rounded. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const before = points[index] ?? point;
    const after = rest[index + 1] ?? point;
    return `L${at(step(point, before, round))}Q${at(point)} ${at(step(point, after, round))}`;
  });
  return `M${at(first)}${bends.join('')}L${at(rest.at(-1) ?? first)}`;
}

interface PieceProps {
  readonly address: string;
  readonly label: string;
  readonly chosen: boolean;
  /** Whether the tab key stops here. */
  readonly stop: boolean;
}

/** A line; it is wider for the hand than for the eye. */
export const Line = memo(function Line({ placed, hot, ...piece }: PieceProps & { placed: PlacedLine; hot: boolean }) {
  const { line, points } = placed;
  const path = pathOf(points);
  const name = `link ${line.family}${hot ? ' hot' : ''}${piece.chosen ? ' sel' : ''}`;
  return (
    <a
      href={piece.address}
      data-id={line.id}
      className="way"
      tabIndex={piece.stop ? 0 : -1}
      aria-label={piece.label}
      aria-current={piece.chosen || undefined}
    >
      {piece.chosen ? <path className="halo" d={path} /> : null}
      <path className="near" d={path} />
      <path className={name} d={path} />
    </a>
  );
});

/** What a line says, beside it. */
export function Words({ placed, chosen }: { placed: PlacedLine; chosen: boolean }) {
  const { spot, middle, line } = placed;
  const place = spot ?? middle;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus, and the line says the same
    <text aria-hidden="true" className={chosen ? 'on onsel' : 'on'} x={place.x} y={place.y + 4.5} textAnchor="middle">
      {line.words}
    </text>
  );
}

const anchors = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const;

function Name({ placed }: { placed: PlacedNode }) {
  const { text, textBox, side, node } = placed;
  if (!textBox) return null;
  const x = textBox.x + { right: -textBox.width / 2, left: textBox.width / 2, above: 0, below: 0 }[side];
  const top = textBox.y - textBox.height / 2 + 13;
  return text.map((line, index) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a name keep their order
      key={index}
      className={node.more && index === text.length - 1 ? 'more' : undefined}
      x={x}
      y={top + index * lineHeight}
      textAnchor={anchors[side]}
    >
      {line}
    </text>
  ));
}

function Plate({ placed }: { placed: PlacedNode }) {
  const { mark, text, node, at: place } = placed;
  const left = mark.x - mark.width / 2;
  const wide = Math.max(...text.map((line) => textWidth(line, plateSize, true)));
  const start = left + (mark.width - wide - 22) / 2;
  const top = place.y - ((text.length - 1) * plateLine) / 2 + 5.5;
  return (
    <>
      <rect className="plate" x={left} y={mark.y - mark.height / 2} width={mark.width} height={mark.height} />
      <path className="shape" transform={`translate(${start} ${top - 11.5}) scale(1.167)`} d={shapeOf(node.kind)} />
      {text.map((line, index) => (
        <text key={line} className="me" x={start + 22} y={top + index * plateLine}>
          {line}
        </text>
      ))}
    </>
  );
}

/** A mark with its name; the one in the middle is a plate. */
export const Node = memo(function Node({ placed, ...piece }: PieceProps & { placed: PlacedNode }) {
  const { node, at: place, size, mark } = placed;
  const plate = mark.width > size;
  return (
    <a
      href={piece.address}
      data-id={node.id}
      className={`node ${familyOf(node.kind)}`}
      tabIndex={piece.stop ? 0 : -1}
      aria-label={piece.label}
      aria-current={piece.chosen || undefined}
    >
      {plate ? (
        <Plate placed={placed} />
      ) : (
        <>
          <circle className={piece.chosen ? 'ring' : 'reach'} cx={place.x} cy={place.y} r={12} />
          <path
            className="shape"
            transform={`translate(${place.x - size / 2} ${place.y - size / 2}) scale(${size / 12})`}
            d={shapeOf(node.kind)}
          />
          <Name placed={placed} />
        </>
      )}
    </a>
  );
});
