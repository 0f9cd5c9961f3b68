/** One neighbour as the small picture knows it. */
export interface NearItem {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** How many stand below it. */
  readonly below: number;
}
export interface NearMark extends NearItem {
  readonly x: number;
  readonly y: number;
  /** The name in one or two lines, as much of it as there is room for. */
  readonly lines: readonly string[];
  readonly side: 'left' | 'right';
  /** Where the dots of what stands below begin, and how many there are. */
  readonly dots: { readonly x: number; readonly y: number; readonly count: number };
}
export interface NearLayout {
  readonly width: number;
  readonly height: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly marks: readonly NearMark[];
}

export const mostAside = 4;
const width = 320;
const rowHeight = 36;
const least = 72;
const inset = 106;
const gap = 11;
/** Letters of 13 px that fit between a mark and the edge; the widest are rare. */
const letters = 13;
const mostDots = 9;
export const dotStep = 9;

/** As many whole words as fit, or the beginning of the first. */
function firstWords(name: string, most: number): string {
  const words = name.split(/\s+/);
  let text = '';
  for (const word of words) {
    if (`${text} ${word}`.trim().length > most) break;
    text = `${text} ${word}`.trim();
  }
  return text === '' ? `${name.slice(0, most - 1)}…` : text;
}

/** A name in at most so many lines of so many letters; what is cut ends with a sign. */
export function linesOf(name: string, lines: number, most = letters): readonly string[] {
  if (name.length <= most) return [name];
  const first = firstWords(name, most);
  if (first.endsWith('…') || lines === 1)
    return [first.endsWith('…') ? first : `${firstWords(name, most - 1).replace(/[:,;]$/, '')}…`];
  const rest = name.slice(first.length).trim();
  return [first, rest.length <= most ? rest : `${firstWords(rest, most - 1).replace(/…$/, '')}…`];
}

/** The end of a name in place of its middle, for names that begin alike. */
function lastOf(name: string, lines: number, most = letters): readonly string[] {
  const last = `…${name.slice(-(most - 1)).replace(/^\S*\s/, '')}`;
  return lines === 1 ? [last] : [firstWords(name, most), last];
}

const roomFor = ({ below }: NearItem) => (below > 0 ? 1 : 2);
function linesOfAll(items: readonly NearItem[]): readonly (readonly string[])[] {
  const plain = items.map((item) => linesOf(item.name, roomFor(item)));
  const times = (lines: readonly string[]) => plain.filter((each) => each.join(' ') === lines.join(' ')).length;
  return items.map((item, index) => {
    const lines = plain[index] ?? [];
    return times(lines) > 1 ? lastOf(item.name, roomFor(item)) : lines;
  });
}

function column(
  items: readonly NearItem[],
  texts: readonly (readonly string[])[],
  side: 'left' | 'right',
  height: number,
): NearMark[] {
  const step = height / items.length;
  const x = side === 'left' ? inset : width - inset;
  return items.map((item, index) => {
    const count = Math.min(item.below, mostDots);
    const y = Math.round(step * (index + 0.5)) - (count > 0 ? 5 : 0);
    const from = side === 'left' ? x - gap - (count - 1) * dotStep : x + gap + 2;
    return { ...item, side, x, y, lines: texts[index] ?? [], dots: { x: from, y: y + 15, count } };
  });
}

/** The entity in the middle, two columns of neighbours beside it: the same input always gives the same picture. */
export function nearLayout(left: readonly NearItem[], right: readonly NearItem[]): NearLayout {
  const columns = [left.slice(0, mostAside), right.slice(0, mostAside)] as const;
  const texts = linesOfAll(columns.flat());
  const height = Math.max(least, Math.max(...columns.map(({ length }) => length)) * rowHeight);
  const centre = { x: width / 2, y: height / 2 };
  return {
    width,
    height,
    centre,
    marks: [
      ...column(columns[0], texts.slice(0, columns[0].length), 'left', height),
      ...column(columns[1], texts.slice(columns[0].length), 'right', height),
    ],
  };
}
