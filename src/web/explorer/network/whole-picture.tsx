import { useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { type Family, families, familyOf } from '../texts/families.ts';
import { type Box, meet } from './geometry.ts';
import { ShapeProgram } from './shape-program.ts';
import { useNetworkTexts } from './use-network-texts.ts';
import { layingOut, type WholeGraph, type WholeNode } from './whole-layout.ts';

interface WholeProps {
  readonly graph: WholeGraph;
  readonly hide: readonly Family[];
  readonly label: string;
  /** Called with the id of an entity that is clicked. */
  readonly open: (id: string) => void;
}

/** Colours as the sheets have them in the theme of the moment; the graphics card knows no custom properties. */
function coloursAt(element: HTMLElement) {
  const probe = document.createElement('i');
  element.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    family: new Map(families.map((family) => [family, read(`--${family}`)])),
    ink: read('--ink'),
    paper: read('--paper'),
    line: read('--rule'),
  };
  probe.remove();
  return found;
}
type Colours = ReturnType<typeof coloursAt>;

type Label = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;
type Draw = (context: CanvasRenderingContext2D, label: Label, how: Pick<Settings, 'labelSize' | 'labelFont'>) => void;

/**
 * Draws a name beside its mark, on paper so that no line runs through it.
 * @param taken the names that were drawn before it: one that would stand on another is left out
 */
const drawName =
  ({ ink, paper }: Colours, taken: Box[] | null): Draw =>
  (context, { x, y, size, label }, { labelSize, labelFont }) => {
    if (!label) return;
    context.font = `${labelSize}px ${labelFont}`;
    const start = x + size + 4;
    const width = context.measureText(label).width;
    const box: Box = { x: start + width / 2, y, width, height: labelSize * 1.3 };
    if (taken?.some((other) => meet(box, other, 2))) return;
    taken?.push(box);
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.fillStyle = ink;
    context.strokeText(label, start, y + labelSize / 3);
    context.fillText(label, start, y + labelSize / 3);
  };

/** Wheel and finger scroll the page: the picture is zoomed with its buttons, or with the control key and two fingers. */
function leaveScrolling(box: HTMLElement): void {
  const stop = (event: Event) => event.stopPropagation();
  box.addEventListener('wheel', (event) => event.ctrlKey || stop(event), { capture: true, passive: true });
  for (const name of ['touchstart', 'touchmove'] as const)
    box.addEventListener(name, (event) => event.touches.length > 1 || stop(event), { capture: true, passive: true });
}

/** Draws the graph, with what is under the hand lit up. */
class Drawing {
  readonly #sigma: Sigma<WholeNode>;
  readonly #graph: WholeGraph;
  readonly #box: HTMLElement;
  #hot: string | null = null;
  #hidden: readonly Family[] = [];
  /** Where names stand in the frame that is being drawn. */
  readonly #taken: Box[] = [];

  constructor(graph: WholeGraph, box: HTMLElement, open: (id: string) => void) {
    this.#graph = graph;
    this.#box = box;
    this.#sigma = new Sigma<WholeNode>(graph, box, {
      allowInvalidContainer: true,
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: ShapeProgram as never },
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 13,
      labelDensity: 0.5,
      labelGridCellSize: 190,
      labelRenderedSizeThreshold: 6,
      minCameraRatio: 0.05,
      maxCameraRatio: 1.6,
      zIndex: true,
      stagePadding: 40,
    });
    this.#sigma.on('beforeRender', () => this.#taken.splice(0));
    this.#sigma.on('clickNode', ({ node }) => open(node));
    this.#sigma.on('enterNode', ({ node }) => this.#light(node));
    this.#sigma.on('leaveNode', () => this.#light(null));
    this.paint();
  }

  #light(node: string | null): void {
    this.#hot = node;
    this.#box.classList.toggle('over', node !== null);
    this.#sigma.refresh({ skipIndexation: true });
  }

  hide(hidden: readonly Family[]): void {
    this.#hidden = hidden;
    this.#sigma.refresh({ skipIndexation: true });
  }

  /** Takes the colours of the theme. */
  paint(): void {
    const colours = coloursAt(this.#box);
    const near = (id: string) => this.#hot === null || id === this.#hot || this.#graph.areNeighbors(id, this.#hot);
    this.#sigma.setSettings({
      labelColor: { color: colours.ink },
      defaultDrawNodeLabel: drawName(colours, this.#taken),
      defaultDrawNodeHover: drawName(colours, null),
      nodeReducer: (id, { kind, size, ...rest }) => {
        const family = familyOf(kind);
        const lit = near(id);
        return {
          ...rest,
          size,
          family,
          hidden: this.#hidden.includes(family),
          color: lit ? (colours.family.get(family) ?? colours.ink) : colours.line,
          label: lit ? rest.label : null,
          forceLabel: this.#hot !== null && lit,
          zIndex: lit ? 1 : 0,
        };
      },
      edgeReducer: (id) => {
        const lit = this.#hot !== null && this.#graph.extremities(id).includes(this.#hot);
        return {
          color: lit ? colours.ink : colours.line,
          size: lit ? 1.5 : 0.7,
          zIndex: lit ? 1 : 0,
          hidden: this.#hot !== null && !lit,
        };
      },
    });
  }

  zoom(by: 'in' | 'out' | 'all'): void {
    const camera = this.#sigma.getCamera();
    const duration = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120;
    if (by === 'all') void camera.animatedReset({ duration });
    else if (by === 'in') void camera.animatedZoom({ duration, factor: 1.6 });
    else void camera.animatedUnzoom({ duration, factor: 1.6 });
  }

  kill(): void {
    this.#sigma.kill();
  }
}

/** The drawing of a graph once its places are worked out; the page is free in between. */
function useDrawing({ graph, open }: WholeProps, box: React.RefObject<HTMLDivElement | null>): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const opening = useRef(open);
  opening.current = open;
  useEffect(() => {
    const steps = layingOut(graph);
    let made: Drawing | null = null;
    let timer = 0;
    const next = () => {
      if (!steps.next().done) {
        timer = window.setTimeout(next, 0);
        return;
      }
      if (!box.current) return;
      made = new Drawing(graph, box.current, (id) => opening.current(id));
      leaveScrolling(box.current);
      setDrawing(made);
    };
    timer = window.setTimeout(next, 0);
    return () => {
      window.clearTimeout(timer);
      made?.kill();
      setDrawing(null);
    };
  }, [graph, box]);
  return drawing;
}

/** The whole graph, drawn by the graphics card. Everything in it stands in the list below it as well. */
export function WholePicture(props: WholeProps) {
  const { n } = useNetworkTexts();
  const box = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(props, box);
  const { hide, label } = props;
  useEffect(() => drawing?.hide(hide), [drawing, hide]);
  useEffect(() => {
    const paint = () => drawing?.paint();
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const theme = new MutationObserver(paint);
    theme.observe(document.documentElement, { attributes: true });
    dark.addEventListener('change', paint);
    return () => {
      theme.disconnect();
      dark.removeEventListener('change', paint);
    };
  }, [drawing]);
  return (
    <>
      <div className="whole" ref={box} role="img" aria-label={label} data-ready={drawing !== null} />
      <p className="acts">
        {(['in', 'out', 'all'] as const).map((by) => (
          <button key={by} className="btn" type="button" onClick={() => drawing?.zoom(by)}>
            {n.zoom[by]}
          </button>
        ))}
        <span className="xs dim">{n.wholeHand}</span>
      </p>
    </>
  );
}
