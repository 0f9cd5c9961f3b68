// Words that are made up, as often as in a text of people: a few are everywhere, most are rare (Zipf).

const syllables =
  'ge ver be ont ber gen ding schap ling heid lijk baar raad veld huis werk land stad voor over onder raam plan geld zorg jeugd recht zaak beleid kring school trouw moed kracht weg water bos kerk markt taal boek naam'.split(
    ' ',
  );

/** A word that a few syllables make; a number always makes the same one. */
export function word(number: number): string {
  let rest = number + 1;
  let text = '';
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) text += syllables[rest % syllables.length];
  return text;
}

/** How many words a graph of so many entities knows: a longer text knows more. */
export const knownWords = (entities: number): number => Math.round(40 * Math.sqrt(entities * 15));

/** Makes up texts of so many words. */
export function speaker(known: number, next: () => number): (length: number) => string {
  const any = () => word(Math.floor(known ** next()) - 1);
  return (length) => Array.from({ length }, any).join(' ');
}
