import { Link } from 'wouter';
import { shapeOf } from '../parts/mark.tsx';
import { familyOf } from '../texts/families.ts';
import { dotStep, type NearItem, type NearMark, nearLayout } from './near-layout.ts';

const size = 11;
const centreSize = 18;
const lineHeight = 15;

function Shape({ kind, x, y, of }: { kind: string; x: number; y: number; of: number }) {
  return (
    <path
      className={familyOf(kind)}
      d={shapeOf(kind)}
      fill="currentColor"
      transform={`translate(${x - of / 2} ${y - of / 2}) scale(${of / 12})`}
    />
  );
}

function Mark({ mark: { kind, x, y, lines, side, dots } }: { mark: NearMark }) {
  const family = familyOf(kind);
  return (
    <>
      <Shape kind={kind} x={x} y={y} of={size} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={side === 'left' ? x - 11 : x + 11}
          y={y + 4.5 + (index - (lines.length - 1) / 2) * lineHeight}
          textAnchor={side === 'left' ? 'end' : 'start'}
        >
          {line}
        </text>
      ))}
      {Array.from({ length: dots.count }, (_, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
          key={index}
          className={family}
          cx={dots.x + index * dotStep}
          cy={dots.y}
          r="2.5"
          fill="currentColor"
        />
      ))}
    </>
  );
}

/** The entity among its nearest neighbours, as one link to its network. */
export function NearPicture({
  kind,
  left,
  right,
  label,
  href,
}: {
  kind: string;
  left: readonly NearItem[];
  right: readonly NearItem[];
  label: string;
  href: string;
}) {
  const { width, height, centre, marks } = nearLayout(left, right);
  return (
    <Link href={href} className="ego-l" aria-label={label}>
      <svg className="ego" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {marks.map(({ id, x, y }) => (
          <path key={id} className="line" d={`M${x} ${y}L${centre.x} ${centre.y}`} />
        ))}
        <Shape kind={kind} x={centre.x} y={centre.y} of={centreSize} />
        {marks.map((mark) => (
          <Mark key={mark.id} mark={mark} />
        ))}
      </svg>
    </Link>
  );
}
