// How wide a text is before it is drawn. The letters of the pages at weight 550, in hundredths of their size and rounded
// up: a label that fits by this table fits on the page.

const classes: readonly (readonly [number, string])[] = [
  [30, " !',.:;ijlJïíìî’‘"],
  [45, '"()-/?[]\\frt`{}I'],
  [59, 'aceksvxyzéëèêáàäâçñ0123456789$€+−=*<>~^–LFEST'],
  [80, 'DGHNOQUw&'],
  [97, 'MWm%@…'],
];
const others = 68;
const widths = new Map(classes.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** The room that a text takes on one line, at most. */
export const widthOf = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + (widths.get(letter) ?? others), 0) * size) / 100;

/** The beginning of a text that fits, with a sign where something is left out; empty where nothing does. */
export function cut(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`, size) > room) letters.pop();
  return letters.length > 0 ? `${letters.join('').trimEnd()}…` : '';
}

/** A text in lines that fit; what is left over for the last line is cut off. */
export function wrapped(text: string, room: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim().split(/\s+/);
  while (rest.length > 0 && lines.length < most - 1) {
    let count = 1;
    while (count < rest.length && widthOf(rest.slice(0, count + 1).join(' '), size) <= room) count += 1;
    lines.push(cut(rest.slice(0, count).join(' '), room, size));
    rest = rest.slice(count);
  }
  if (rest.length > 0) lines.push(cut(rest.join(' '), room, size));
  return lines.filter((line) => line !== '');
}
