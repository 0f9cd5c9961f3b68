import { type Ref, useId, useMemo } from 'react';
import { FamilyMark } from '../parts/mark.tsx';
import { euros } from '../texts/format.ts';
import { useMoneyTexts } from '../texts/money.ts';
import { bandPath, edgePath } from './band-path.ts';
import { Choice, useKeys } from './choice.tsx';
import type { Flow, Flows, Stop, Stub } from './flows.ts';
import { fromHub } from './from-hub.ts';
import type { Label, Line } from './labels.ts';
import { type Band, type Bar, type Beside, layoutOf } from './layout.ts';
import { isNarrow, sizesOf } from './sizes.ts';
import { useWidth } from './use-width.ts';

export interface MoneyPictureProps {
  readonly flows: Flows;
  /** What it is a picture of, and what it shows in a sentence: read aloud, not shown. */
  readonly title: string;
  readonly about: string;
  /** Id of the stop or flow that is chosen. */
  readonly chosen?: string | null;
  /** Called when a bar or band is chosen; without it nothing can be chosen. */
  readonly choose?: (id: string) => void;
  /** The picture as it is drawn, to save it. */
  readonly svg?: Ref<SVGSVGElement>;
}

function LineText({ line, x, y, anchor }: { line: Line; x: number; y: number; anchor: 'start' | 'end' }) {
  return (
    <text x={x} y={y} textAnchor={anchor}>
      {line.name ? <tspan className="b">{line.name}</tspan> : null}
      {line.figure ? <tspan dx={line.name ? 8 : undefined}>{line.figure}</tspan> : null}
    </text>
  );
}
function LabelText({ label, line }: { label: Label; line: number }) {
  return (
    <g className={`label ${label.tone}`} lang={label.lang}>
      {label.lines.map((each, index) => (
        <LineText
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a label have nothing but their place
          key={index}
          line={each}
          x={label.x}
          y={label.baseline + index * line}
          anchor={label.anchor}
        />
      ))}
    </g>
  );
}

/** Bands of fewer pixels can be met beside them too. */
const thin = 10;

const BandShape = ({ band }: { band: Band }) => (
  <>
    {band.thick < thin ? <path className="hit" d={edgePath(band.pieces, band.thick / 2)} /> : null}
    <path className="flow" d={bandPath(band)} />
    <path className="flow-e" d={edgePath(band.pieces, 0)} />
    <path className="flow-e" d={edgePath(band.pieces, band.thick)} />
  </>
);
const Box = ({ of, ...rest }: { of: Bar | Beside; className: string; fill?: string }) => (
  <rect {...rest} x={of.left} y={of.top} width={of.right - of.left} height={of.bottom - of.top} />
);

/** What stands before the place where a small picture begins, as a list. */
function Before({ stops, gap }: { stops: readonly Stop[]; gap: Stub | undefined }) {
  return (
    <ul className="up">
      {stops.map(({ id, name, lang, family, figure }) => (
        <li key={id}>
          <span lang={lang}>
            <FamilyMark family={family} />
            {name}
          </span>
          <b>{figure}</b>
        </li>
      ))}
      {gap ? <li className="neq">{gap.label.join(' ')}</li> : null}
    </ul>
  );
}

/** In reading order: column by column, from above. */
function idsOf(bars: readonly Bar[], bands: readonly Band[]): readonly string[] {
  const all = [
    ...bars.map((bar) => ({ id: bar.stop.id, x: bar.left, y: bar.top })),
    ...bands.map((band) => ({ id: band.flow.id, x: band.pieces[0]?.x0 ?? 0, y: band.pieces[0]?.y0 ?? 0 })),
  ];
  return all.sort((a, b) => a.x - b.x || a.y - b.y).map(({ id }) => id);
}

/**
 * A picture of flows of money, as wide as its place. A small one begins at the last stop that all money runs through and
 * lists what comes before. Every bar and band can be chosen, also by key.
 */
export function MoneyPicture({ flows, title, about, chosen = null, choose, svg }: MoneyPictureProps) {
  const { m, language } = useMoneyTexts();
  const [place, width] = useWidth();
  const own = useId();
  const small = isNarrow(width);
  const { before, hub, rest } = useMemo(
    () => (small ? fromHub(flows) : { before: [], hub: null, rest: flows }),
    [flows, small],
  );
  const layout = useMemo(() => layoutOf(rest, width), [rest, width]);
  const ids = useMemo(() => idsOf(layout.bars, layout.bands), [layout]);
  const keys = useKeys(ids, choose);
  const names = new Map(flows.stops.map(({ id, name }) => [id, name]));
  const nameOf = ({ source, target, amount, note }: Flow) =>
    m.band(names.get(source) ?? '', names.get(target) ?? '', note ?? euros(amount ?? 0, language));
  const { line } = sizesOf(width);
  return (
    <div ref={place} className={small ? 'flows small' : 'flows'}>
      {before.length > 0 ? <Before stops={hub ? [...before, hub] : before} gap={hub?.gap} /> : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a picture that holds buttons is a group of them */}
      <svg
        className="sankey"
        ref={svg}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="group"
        aria-label={title}
        aria-describedby={`${own}d`}
      >
        <desc id={`${own}d`}>{about}</desc>
        <defs>
          <pattern id={`${own}h`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className="hatch-b" />
            <path d="M0 0V5" className="hatch-l" />
          </pattern>
        </defs>
        {layout.bands.map((band) => (
          <Choice
            key={band.flow.id}
            id={band.flow.id}
            label={nameOf(band.flow)}
            keys={keys}
            chosen={chosen === band.flow.id}
            choose={choose}
          >
            <BandShape band={band} />
          </Choice>
        ))}
        {layout.bars.map((bar) => (
          <Choice
            key={bar.stop.id}
            id={bar.stop.id}
            label={`${bar.stop.name}: ${bar.stop.figure}`}
            keys={keys}
            chosen={chosen === bar.stop.id}
            choose={choose}
          >
            <g className={bar.stop.family}>
              <Box of={bar} className="bar-f" fill="currentColor" />
            </g>
          </Choice>
        ))}
        {layout.stubs.map((stub) => (
          <Box
            key={`${stub.of} ${stub.side}`}
            of={stub}
            className={stub.stub.tone === 'conflict' ? 'gap' : 'open'}
            {...(stub.stub.tone === 'conflict' ? { fill: `url(#${own}h)` } : {})}
          />
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g aria-hidden="true">
          {layout.labels.map((label) => (
            <LabelText key={label.id} label={label} line={line} />
          ))}
        </g>
      </svg>
    </div>
  );
}
