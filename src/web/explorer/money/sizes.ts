/** What a drawing is measured by, in pixels. */
export interface Sizes {
  /** Width of a bar. */
  readonly bar: number;
  /** Height of the thickest column, without what is between its bars. */
  readonly tall: number;
  readonly text: number;
  readonly line: number;
  /** Between a label and its bar. */
  readonly near: number;
  /** Between a bar and what stands above it. */
  readonly apart: number;
  /** Lines of a name. */
  readonly lines: number;
}
const wide: Sizes = { bar: 10, tall: 312, text: 14, line: 17, near: 8, apart: 14, lines: 4 };
const narrow: Sizes = { bar: 8, tall: 300, text: 13, line: 17, near: 8, apart: 10, lines: 4 };

/** Below this there is only room for the last columns. */
const leastWide = 720;
export const isNarrow = (width: number): boolean => width < leastWide;
/** Columns so close that names take a line more. */
const close = 1100;
export const sizesOf = (width: number): Sizes =>
  isNarrow(width) ? narrow : width < close ? { ...wide, lines: wide.lines + 1 } : wide;

/** A few bands need not be as thick as many. */
export const tallOf = ({ tall }: Sizes, flows: number): number => Math.min(tall, 60 + 60 * flows);

/** From so many ends on each label takes one line. */
export const manyEnds = 24;
