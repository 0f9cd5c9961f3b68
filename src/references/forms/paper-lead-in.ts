import type { ChamberName } from '../reference.ts';
import { readSessionYear, sessionYearPattern } from '../session-year.ts';
import { chapterPattern } from '../suffix.ts';

// What stands before a dossier: "Kamerstukken II, vergaderjaar 2021-2022, ", "Tweede Kamer, ", "TK 2021/22, ". The words
// come in any order, so they are read backwards from the dossier, as many as there are.

const paperWords = String.raw`Kamerst(?:uk(?:ken(?:\s{1,2}[12](?=[\s,]))?|nummer|dossier|nr\.?)?|\.)|Kst\.?|stuk(?:ken|nummer)?|dossier(?:nummer|nr\.?)?|wetsvoorstel(?:len)?|motie|amendement`;
const chamberWords = String.raw`(?:Tweede|Eerste)\s{1,3}Kamer(?:\s{1,3}der\s{1,3}Staten[- ]Generaal)?|TK|EK|II?`;
const yearWords = String.raw`vergaderjaar|vj\.?|zitting(?:sjaar)?`;
const chapterWords = String.raw`(?:(?:begrotings)?hoofdstuk|hfdst\.?)\s{1,2}${chapterPattern}|${chapterPattern}`;
// A footnote mark may be glued to the first word.
const word = String.raw`(?:(?<!\p{L})(?:${paperWords}|Hand(?:elingen|\.))|(?<![\p{L}\d])(?:${chamberWords}|${yearWords}|${sessionYearPattern}|${chapterWords}|nr\.?|nummer))`;
const leadIn = new RegExp(String.raw`(?:${word}[\s,.:;(/-]{0,4}){1,7}$`, 'iu');
/** The longest lead-in there is. */
const reach = 110;
/** What every lead-in ends in: spares the search before most numbers of a table. */
const end = /(?:\p{L}|[-/]\s?'?[\d\s]{2,7})[\s,.:;(/-]{0,6}$/u;

const within = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words})(?![\p{L}\d])`, 'iu');
const paperWord = within(paperWords);
const dossierWord = within(String.raw`Kamerstuk(?:nummer|dossier)|dossier(?:nummer|nr\.?)?|wetsvoorstel(?:len)?`);
const debate = within(String.raw`Hand(?:elingen|\.)`);
const allPapers = within('Kamerstukken|stukken');
const senate = within(String.raw`Eerste\s{1,3}Kamer|Kamerstukken\s{1,2}1|EK|I`);
const house = within(String.raw`Tweede\s{1,3}Kamer|Kamerstukken\s{1,2}2|TK|II`);
const session = within(sessionYearPattern);
const sessions = new RegExp(sessionYearPattern, 'g');
const chapter = new RegExp(String.raw`(?<![\p{L}\d])(${chapterPattern})[\s,(/-]{0,4}$`, 'u');

export interface LeadIn {
  readonly start: number;
  readonly chamber: ChamberName | null;
  readonly sessionYear: string | null;
  /** A chapter before the dossier, as in `XV 35925`. */
  readonly chapter: string | null;
  /** Whether it leads to the report of a debate on the dossier, and not to a paper. */
  readonly saysDebate: boolean;
  /** Whether it says that a paper or dossier follows. */
  readonly saysPaper: boolean;
  /** Whether it says that a dossier follows. */
  readonly saysDossier: boolean;
  /** Whether it means all papers of the dossier, where no number follows. */
  readonly saysAll: boolean;
}

function chapterIn(words: string, paper: boolean): string | null {
  const found = chapter.exec(words)?.[1] ?? null;
  if (found === null || /^II?$/.test(found)) return null;
  return paper || /hoofdstuk|hfdst|^\P{L}*\p{Lu}+\P{L}*$/u.test(words) ? found : null;
}

/** Without years that are no session, such as those of a plan, and what stands before them. */
function wordsBefore(before: string): string {
  if (!end.test(before.slice(-16))) return '';
  const words = leadIn.exec(before)?.[0] ?? '';
  const years = [...words.matchAll(sessions)].findLast(([printed]) => readSessionYear(printed) === null);
  return years ? words.slice(years.index + years[0].length).replace(/^[\s,.:;(/-]+/, '') : words;
}

/** The words that lead up to a dossier that begins at `at`; an empty lead-in where there are none. */
export function readLeadIn(text: string, at: number): LeadIn {
  const words = wordsBefore(text.slice(Math.max(0, at - reach), at));
  const printed = session.exec(words)?.[0];
  const saysPaper = paperWord.test(words);
  return {
    start: at - words.length,
    chamber: senate.test(words) ? 'SENATE' : house.test(words) ? 'HOUSE' : null,
    sessionYear: printed === undefined ? null : readSessionYear(printed),
    chapter: chapterIn(words, saysPaper),
    saysDebate: debate.test(words),
    saysPaper,
    saysDossier: dossierWord.test(words),
    saysAll: allPapers.test(words),
  };
}
