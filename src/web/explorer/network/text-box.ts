// How wide a text is, without a browser: layouts are worked out and tested where nothing is drawn.

/** Widths of the letters of Noto Sans in hundredths of their size; what is not named is as wide as a wide letter. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["’‘'", 23],
  [' \u00a0ijlï!,.:;`', 28],
  ['J()-[]If/\\{}t', 37],
  ['"r?_z', 46],
  ['csvy–', 52],
  ['FLkx*S|ETaeéèêë', 56],
  ['0123456789$+<=>YZ^~€×XV', 60],
  ['PoöóKRbdghnpquüúC', 63],
  ['A#B&DGU', 73],
  ['HNOQw…', 79],
];
const widest = 94;
const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** The width of a text in the size it is given in; a heavy one is somewhat wider. */
export const textWidth = (text: string, size: number, heavy = false): number =>
  [...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? widest), 0) * (size / 100) * (heavy ? 1.08 : 1);

/** A text in at most two lines of about that width; what does not fit ends in three dots. */
export function inLines(text: string, size: number, most: number, lines = 2): readonly string[] {
  const fits = (line: string) => textWidth(line, size) <= most;
  const found: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = found.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  const kept = found.slice(0, lines);
  return kept.map((line, at) => {
    let shown = line;
    const cut = at === lines - 1 && found.length > lines;
    while (shown.length > 3 && !fits(cut || shown !== line ? `${shown}…` : shown)) shown = shown.slice(0, -1);
    return cut || shown !== line ? `${shown.replace(/[\s,;:–-]+$/, '')}…` : shown;
  });
}
