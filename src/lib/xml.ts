/** What XML 1.0 cannot hold, half a surrogate pair included. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A value as it may stand in an element of XML or HTML, or between double quotes; what XML cannot hold is left out. */
export const xml = (value: unknown): string =>
  String(value)
    .replace(forbidden, '')
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? '');
