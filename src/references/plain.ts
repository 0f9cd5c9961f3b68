// Footnote marks are raised, so they become blanks and not digits.
const exchanges: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u2010-\u2015\u2212]/g, '-'],
  [/[\t\r\f\v\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g, ' '],
  [/[\u00b2\u00b3\u00b9\u2070-\u2079]/g, ' '],
  [/[\u2018\u2019\u201b\u2032]/g, "'"],
];

/** The text with one sort of dash, blank and apostrophe; every character stays where it was. */
export const plain = (text: string): string =>
  exchanges.reduce((changed, [pattern, plainly]) => changed.replace(pattern, plainly), text);
