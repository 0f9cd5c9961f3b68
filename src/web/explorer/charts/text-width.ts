/** Size of letters in pictures; nothing is smaller. */
export const textSize = 13;
const narrow = /[.,:;'’|ijlft()\s-]/;
const wide = /[mwMW%—]/;

/** The room that a text takes in a picture, in pixels; rather too much than too little. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (narrow.test(letter) ? 4.6 : wide.test(letter) ? 12 : 7.9), 0);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A text with the place of its middle and of its line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
export const boxOf = ({ text, x, y }: Label): Box => ({
  x: x - widthOf(text) / 2,
  y: y - textSize + 2,
  width: widthOf(text),
  height: textSize + 2,
});
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
