import type { Columns } from './columns.ts';
import { throughOf } from './columns.ts';
import type { Drawn, Stop } from './flows.ts';

/** A place in a column: a bar, or where a band passes that stops farther on. */
export interface Slot {
  readonly column: number;
  /** Null where a band only passes. */
  readonly stop: Stop | null;
  readonly height: number;
  readonly out: Piece[];
  readonly into: Piece[];
  y: number;
  placed: boolean;
}
/** A band, or its piece between two columns that follow each other; y is where its upper edge begins and ends. */
export interface Piece {
  readonly flow: Drawn;
  readonly source: Slot;
  readonly target: Slot;
  readonly thick: number;
  from: number;
  to: number;
}

const slot = (column: number, stop: Stop | null, height: number): Slot => ({
  column,
  stop,
  height,
  out: [],
  into: [],
  y: 0,
  placed: false,
});

function join(flow: Drawn, thick: number, source: Slot, target: Slot): void {
  const piece: Piece = { flow, source, target, thick, from: 0, to: 0 };
  source.out.push(piece);
  target.into.push(piece);
}

/** The slots of all stops that money flows through, joined by the bands; in the order of the stops. */
export function slotsOf(stops: readonly Stop[], drawn: readonly Drawn[], columns: Columns): readonly Slot[] {
  const used = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const slots = new Map(
    stops
      .filter(({ id }) => used.has(id))
      .map((stop): [string, Slot] => [
        stop.id,
        slot(columns.columnOf(stop.id), stop, columns.thickness(throughOf(stop, drawn))),
      ]),
  );
  const order = new Map([...slots.keys()].map((id, index) => [id, index]));
  const inOrder = [...drawn].sort((a, b) => (order.get(a.target) ?? 0) - (order.get(b.target) ?? 0));
  for (const flow of inOrder) {
    const [source, target] = [slots.get(flow.source), slots.get(flow.target)];
    if (!source || !target) continue;
    const thick = columns.thickness(flow.amount);
    let at = source;
    for (let column = source.column + 1; column < target.column; column += 1) {
      const pass = slot(column, null, thick);
      join(flow, thick, at, pass);
      at = pass;
    }
    join(flow, thick, at, target);
  }
  return [...slots.values()];
}

/** The piece that a slot is placed by: the thickest that leads to it, the first of equals. */
export const mainOf = ({ into }: Slot): Piece | undefined =>
  into.reduce<Piece | undefined>((best, piece) => (best && best.thick >= piece.thick ? best : piece), undefined);
