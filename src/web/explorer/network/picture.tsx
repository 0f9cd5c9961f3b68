import { type KeyboardEvent, type MouseEvent, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { kindLabel } from '../texts/labels.ts';
import { Line, Node, Words } from './drawn.tsx';
import { type Layout, layoutOf } from './layout.ts';
import type { PlacedLine } from './lines.ts';
import type { PictureData } from './picture-data.ts';
import { useNetworkTexts } from './use-network-texts.ts';
import { type Spot, stepBy, waysThrough } from './walk.ts';
import '../styles/network.css';

export interface NetworkPictureProps {
  /** What is drawn; the first node stands in the middle. */
  readonly data: PictureData;
  /** What the picture is called when it is read aloud. */
  readonly label: string;
  /** In pixels; how high it becomes follows from what is in it. */
  readonly width?: number;
  /** The id of the node or line that is chosen. */
  readonly chosen?: string | null;
  /** Where a node or line leads to. */
  readonly addressOf: (id: string) => string;
  /** Takes over a click on a node or line; without it the address is opened. */
  readonly choose?: (id: string) => void;
  /** The id of a text that says how the picture is walked. */
  readonly describedBy?: string;
  readonly ref?: Ref<SVGSVGElement>;
}

/** The id of the node or line at an event. */
const idAt = ({ target }: { readonly target: EventTarget }): string | null =>
  target instanceof Element ? (target.closest('[data-id]')?.getAttribute('data-id') ?? null) : null;

/** Walks with the arrow keys: the picture is one stop of the tab key, which stays where one was. */
function useWalk(data: PictureData, svg: React.RefObject<SVGSVGElement | null>) {
  const ways = useMemo(() => waysThrough(data), [data]);
  const [spot, setSpot] = useState<Spot | null>(null);
  const first = data.nodes[0]?.id ?? '';
  const known = spot && ways.linesOf.has(spot.node) && (!spot.line || ways.ends.has(spot.line));
  const here: Spot = known ? spot : { node: first, line: null };
  const come = (id: string) => {
    const ends = ways.ends.get(id);
    if (!ends) setSpot({ node: id, line: null });
    else if (here.line !== id) setSpot({ node: ends.includes(here.node) ? here.node : ends[0], line: id });
  };
  const press = (event: KeyboardEvent) => {
    const next = stepBy(event.key, here, ways);
    if (!next) return;
    event.preventDefault();
    setSpot(next);
    const id = next.line ?? next.node;
    svg.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  return { here: here.line ?? here.node, come, press };
}

/** Lines that a node or line under the hand lights up. */
const lit = (line: PlacedLine['line'], hot: string | null) =>
  hot !== null && (line.id === hot || line.from === hot || line.to === hot);

/**
 * A network as a picture: marks with their names, and lines that say what joins them when one points at them. Knows
 * nothing of the page around it.
 */
export function NetworkPicture({
  data,
  label,
  width = 856,
  chosen = null,
  describedBy,
  ref,
  ...to
}: NetworkPictureProps) {
  const { language, n } = useNetworkTexts();
  const layout = useMemo(() => layoutOf(data, width), [data, width]);
  const svg = useRef<SVGSVGElement>(null);
  useImperativeHandle(ref, () => svg.current as SVGSVGElement);
  const [hot, setHot] = useState<string | null>(null);
  const { here, come, press } = useWalk(data, svg);
  const labels = useMemo(() => labelsOf(layout), [layout]);
  const click = (event: MouseEvent) => {
    const id = idAt(event);
    if (!id || !to.choose || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    to.choose(id);
  };
  const piece = (id: string, say: string) => ({
    address: to.addressOf(id),
    label: say,
    chosen: id === chosen,
    stop: id === here,
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture holds no fieldset
    <svg
      ref={svg}
      className="net"
      viewBox={`0 0 ${layout.width} ${layout.height.toFixed(0)}`}
      width={layout.width}
      height={layout.height.toFixed(0)}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      onClick={click}
      onKeyDown={press}
      onFocus={(event) => {
        const id = idAt(event);
        setHot(id);
        if (id) come(id);
      }}
      onBlur={() => setHot(null)}
      onPointerOver={(event) => setHot(idAt(event))}
      onPointerLeave={() => setHot(null)}
    >
      {layout.lines.map((placed) => (
        <Line
          key={placed.line.id}
          placed={placed}
          hot={lit(placed.line, hot)}
          {...piece(placed.line.id, labels.get(placed.line.id) ?? placed.line.words)}
        />
      ))}
      <g className="said">
        {layout.lines.map((placed) => {
          const { id } = placed.line;
          return placed.words || (id === chosen && placed.spot) ? (
            <Words key={id} placed={placed} chosen={id === chosen} />
          ) : null;
        })}
      </g>
      {layout.nodes.map((placed) => {
        const { node } = placed;
        const told = [
          node.name,
          kindLabel(node.kind, language).toLowerCase(),
          n.relations(linesAt(layout, node.id)),
          node.more,
        ];
        return <Node key={node.id} placed={placed} {...piece(node.id, told.filter(Boolean).join(', '))} />;
      })}
      <g className="said">
        {layout.lines.map((placed) =>
          placed.line.id === hot && !placed.words ? (
            <Words key={placed.line.id} placed={placed} chosen={false} />
          ) : null,
        )}
      </g>
    </svg>
  );
}

const linesAt = ({ lines }: Layout, id: string): number =>
  lines.reduce((sum, { line }) => sum + (line.from === id || line.to === id ? 1 : 0), 0);

/** Each line as it is read aloud: both names, and what it says. */
function labelsOf({ nodes, lines }: Layout): ReadonlyMap<string, string> {
  const names = new Map(nodes.map(({ node }) => [node.id, node.name]));
  return new Map(lines.map(({ line }) => [line.id, `${names.get(line.from)} ${line.words} ${names.get(line.to)}`]));
}
