import { canonical, type ReadPart } from '../part.ts';

// The list of questions and answers that a minister sends to the House, as text with the line ends of its pages.
// Questions are numbered without a gap; a question that shares an answer is printed ahead of its turn and, mostly,
// once more in its turn. Footnotes stand at the foot of a page, so an answer runs on behind them.

const numbered = /^\s*(\d{1,3})\s+(\S.*)$/;
const answerHeading = /^\s*Antwoord(?:en)?\s+(?:op\s+)?vra(?:ag|gen)\s+([\d,\sa-z]+?):?\s*$/i;
/** A page begins with one blank more than its first line has: none, or the two of a bullet. */
const pageStart = /^ (?: {2})?\S/;
const annexHeading = /^\s*Bijlage:/;
/** The addresses that a page links to stand once more below its footnotes: no text of the document. */
const linkAnnotation = /^https?:\/\/\S+\s*$/;
const bareReference = /^\s*Zie (?:het antwoord op )?vraag\b/;

interface Open {
  readonly kind: ReadPart['kind'];
  readonly key: string;
  readonly numbers?: readonly number[];
  readonly lines: string[];
}

/** The parts in the order in which they are printed. */
export function splitQuestionList(text: string): readonly ReadPart[] {
  const parts: Open[] = [];
  const open = (kind: ReadPart['kind'], key: string | number, first: string, numbers?: readonly number[]): Open => {
    const part = { kind, key: String(key), lines: [first], ...(numbers ? { numbers } : {}) };
    parts.push(part);
    return part;
  };
  let current = open('section', 'head', '');
  let footnote: Open | null = null;
  let nextQuestion = 1;
  let nextFootnote = 1;
  let asked: number[] = [];

  for (const line of text.split('\n')) {
    if (footnote && pageStart.test(line)) footnote = null;
    const [, digits, rest = ''] = numbered.exec(line) ?? [];
    const number = digits === undefined ? 0 : Number(digits);
    const heading = answerHeading.exec(line);
    const shares = current.kind === 'question' && number > nextQuestion;
    if (number > 0 && (number === nextQuestion || shares)) {
      if (current.kind !== 'question') asked = [];
      if (number === nextQuestion) nextQuestion += 1;
      asked.push(number);
      footnote = null;
      current = open('question', number, rest);
    } else if (number > 0 && number === nextFootnote && number < nextQuestion) {
      nextFootnote += 1;
      footnote = open('footnote', number, rest);
    } else if (footnote) {
      if (!linkAnnotation.test(line)) footnote.lines.push(line);
    } else if (heading) {
      const numbers = [...(heading[1] ?? '').matchAll(/\d+/g)].map(Number);
      current = open('answer', numbers[0] ?? '', '', numbers);
    } else if (current.kind === 'question' && bareReference.test(line))
      current = open('answer', asked[0] ?? '', line, asked);
    else if (current.kind === 'answer' && annexHeading.test(line)) current = open('annex', 1, line);
    else current.lines.push(line);
  }
  return once(parts.map(({ lines, ...part }) => ({ ...part, text: canonical(lines.join('\n')) })));
}

/** A question that is printed twice is one part: the first printing. */
function once(parts: readonly ReadPart[]): readonly ReadPart[] {
  const seen = new Set<string>();
  return parts.filter(({ kind, key }) => {
    const name = `${kind} ${key}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
