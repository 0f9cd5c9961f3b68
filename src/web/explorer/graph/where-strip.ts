import type { Place } from './fragments.ts';
import { numbersOf } from './places.ts';

/** One cell of the strip: the numbers it stands for, and whether any of them is a place. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly on: boolean;
}
export interface WhereStrip {
  readonly cells: readonly Cell[];
  /** Kinds of parts without a number of a question, such as an annex: a cell each, after the others. */
  readonly others: readonly string[];
  /** What stands under the cells, by the number of the cell from 1; a late one has no room on a small screen. */
  readonly ticks: readonly { readonly cell: number; readonly label: string; readonly late: boolean }[];
}

const mostCells = 90;
const steps = [5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];
const mostTicks = 8;

/**
 * All questions of a document in a row, those marked that something rests on.
 * @param questions how many there are; 0 when that is not known
 */
export function whereStrip(places: readonly Place[], questions: number): WhereStrip {
  const marked = new Set(places.flatMap(numbersOf));
  const last = Math.max(questions, ...marked, 0);
  const size = Math.max(1, Math.ceil(last / mostCells));
  const cells = Array.from({ length: Math.ceil(last / size) }, (_, index): Cell => {
    const from = index * size + 1;
    const to = Math.min(last, from + size - 1);
    return { from, to, on: [...marked].some((number) => number >= from && number <= to) };
  });
  const step = steps.find((each) => last / each <= mostTicks) ?? last;
  const numbers = last === 0 ? [] : [1, ...Array.from({ length: Math.floor(last / step) }, (_, at) => (at + 1) * step)];
  const others = [
    ...new Set(places.filter((place) => numbersOf(place).length === 0).map(({ part }) => part.__typename)),
  ];
  // The last number would run into the name of what follows it.
  const ticks = numbers
    .filter((number) => number === 1 || others.length === 0 || number <= last - step / 2)
    .map((number) => ({
      cell: Math.ceil(number / size),
      label: `${number}`,
      late: others.length > 0 && number > last * 0.8,
    }));
  return { cells, others, ticks };
}
