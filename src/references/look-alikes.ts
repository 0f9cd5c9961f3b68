import { type Refusal, refusal, shown } from './refusal.ts';
import { readSessionYear } from './session-year.ts';

// What is no reference, or not yet one: the first that fits gives the reason.

interface LookAlike {
  readonly fits: (text: string) => boolean;
  readonly reason: Refusal['reason'];
  readonly en: string;
  readonly nl: string;
}
const matches = (pattern: RegExp) => (text: string) => pattern.test(text);
const example = 'Kamerstukken II 2022/23, 35341, nr. 17';

const noNumber: Omit<LookAlike, 'fits'> = {
  reason: 'INCOMPLETE',
  en: 'the number of the paper is missing. Expected one behind the dossier, as in "35341, nr. 17"; for the dossier as a whole write "dossier 35341"',
  nl: 'het nummer van het stuk ontbreekt. Verwacht werd er een achter het dossier, zoals in „35341, nr. 17”; schrijf „dossier 35341” voor het hele dossier',
};
const incomplete: readonly LookAlike[] = [
  { fits: matches(/^21[ .]?501(?:\s?-\s?\d\d)?$/), ...noNumber },
  {
    fits: (text) => text === '',
    reason: 'INCOMPLETE',
    en: `there is nothing. Expected a reference such as "${example}"`,
    nl: `er staat niets. Verwacht werd een verwijzing zoals „${example}”`,
  },
  {
    fits: matches(/^(?:kamerst\S*|kst\.?|dossier)[\s,]{0,3}(?:I{1,2}[\s,]{0,3})?$/i),
    reason: 'INCOMPLETE',
    en: 'the dossier and the number are missing. Expected both, as in "35341, nr. 17"',
    nl: 'het dossier en het nummer ontbreken. Verwacht werden beide, zoals in „35341, nr. 17”',
  },
  {
    fits: matches(/^(?:kamerst\S*\s{1,2})?nrs?\.?\s?\d{1,4}$/i),
    reason: 'INCOMPLETE',
    en: 'the dossier is missing. Expected five digits before the number, as in "35341, nr. 17"',
    nl: 'het dossier ontbreekt. Verwacht werden vijf cijfers voor het nummer, zoals in „35341, nr. 17”',
  },
  {
    fits: matches(/^(?:aanhangsel|handelingen)\b/i),
    reason: 'INCOMPLETE',
    en: 'the session year or a number is missing. Expected "Aanhangsel Handelingen II 2023/24, nr. 1481" or "Handelingen II 2022/23, nr. 12, item 5"',
    nl: 'het vergaderjaar of een nummer ontbreekt. Verwacht werd „Aanhangsel Handelingen II 2023/24, nr. 1481” of „Handelingen II 2022/23, nr. 12, item 5”',
  },
  {
    fits: matches(/^(?:stb|staatsblad|stcrt|staatscourant|trb|tractatenblad)(?:[.,\s]|$)/i),
    reason: 'INCOMPLETE',
    en: 'the year or the number is missing or does not occur. Expected both, as in "Stb. 2020, 200"',
    nl: 'het jaar of het nummer ontbreekt of komt niet voor. Verwacht werden beide, zoals in „Stb. 2020, 200”',
  },
];

const elsewhere: readonly LookAlike[] = [
  {
    fits: matches(/€|\b(?:euro|eur|miljoen|miljard|mln|mld)\b/i),
    reason: 'NOT_A_REFERENCE',
    en: 'it is an amount of money',
    nl: 'het is een geldbedrag',
  },
  {
    fits: matches(/^\d[\d.,]*\s?%$/),
    reason: 'NOT_A_REFERENCE',
    en: 'it is a percentage',
    nl: 'het is een percentage',
  },
  {
    fits: matches(/^(?:\d{1,2}[-/ ](?:\d{1,2}|[a-z]{3,9})[-/ ](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)$/i),
    reason: 'NOT_A_REFERENCE',
    en: 'it is a date',
    nl: 'het is een datum',
  },
  {
    fits: (text) =>
      readSessionYear(text) !== null ||
      /^(?:vergaderjaar\s{1,3})?(?:19|20)\d\d(?:\s?[-/]\s?(?:\d\d|\d{4}))?$/i.test(text),
    reason: 'NOT_A_REFERENCE',
    en: 'it is a year or period',
    nl: 'het is een jaar of periode',
  },
  {
    fits: matches(/^(?:ISBN|ISSN)\b|^97[89][- ]?\d[\d -]{8,13}[\dX]$|^\d{4}\s?-\s?\d{3}[\dX]$/i),
    reason: 'NOT_A_REFERENCE',
    en: 'it is the number of a book or journal (ISBN or ISSN)',
    nl: 'het is het nummer van een boek of tijdschrift (ISBN of ISSN)',
  },
  {
    fits: matches(/^(?:\+31|0031|0)[\s(]{0,2}\d[\d\s()-]{7,14}$/),
    reason: 'NOT_A_REFERENCE',
    en: 'it is a telephone number',
    nl: 'het is een telefoonnummer',
  },
  {
    fits: matches(/^[1-9]\d{3}\s?[A-Z]{2}$/i),
    reason: 'NOT_A_REFERENCE',
    en: 'it is a postal code',
    nl: 'het is een postcode',
  },
  {
    fits: matches(/^NL\d\d\s?[A-Z]{4}/i),
    reason: 'NOT_A_REFERENCE',
    en: 'it is the number of a bank account',
    nl: 'het is een rekeningnummer',
  },
  {
    fits: matches(/^(?:art(?:ikel(?:en)?|\.)|lid|paragraaf|§)\s?\d/i),
    reason: 'NOT_A_REFERENCE',
    en: 'it is an article without the number of its act. Give it as "jci1.3:c:BWBR0002221&artikel=6"',
    nl: 'het is een artikel zonder het nummer van de wet. Geef het als „jci1.3:c:BWBR0002221&artikel=6”',
  },
];

const range: readonly LookAlike[] = [
  {
    fits: matches(
      /^(?:[\p{L}\s,.]{0,40})?(?:0\d|[4-9]\d)[ .]?\d{3}[\s,.-]{1,4}(?:(?:[IVX]{1,6}|[A-M])[\s,-]{1,3})?(?:nr\.?\s?)?\d{1,4}$/iu,
    ),
    reason: 'OUT_OF_RANGE',
    en: 'there is no such dossier. Expected five digits from 10000 to 39999',
    nl: 'zo’n dossier is er niet. Verwacht werden vijf cijfers van 10000 tot en met 39999',
  },
  {
    fits: matches(/[1-3]\d[ .]?\d{3}[\s,.-]{1,4}(?:(?:[IVX]{1,6}|[A-M])[\s,-]{1,3})?(?:nr\.?\s?)?(?:0\d*|\d{5,})$/i),
    reason: 'OUT_OF_RANGE',
    en: 'there is no paper of that number. Expected 1 to 9999; a footnote mark may be glued to it',
    nl: 'er is geen stuk met dat nummer. Verwacht werd 1 tot en met 9999; misschien zit er een nootcijfer aan vast',
  },
  {
    fits: matches(/^(?:(?:zaak|document|activiteit)\s{1,2})?\d{4}[ZDA]\d{1,8}$/i),
    reason: 'OUT_OF_RANGE',
    en: 'it is no number of the House. Expected a year from 2000 on, Z, D or A, and five digits, as in "2024D14184"',
    nl: 'het is geen nummer van de Tweede Kamer. Verwacht werd een jaar vanaf 2000, Z, D of A, en vijf cijfers, zoals in „2024D14184”',
  },
  {
    fits: matches(/^(?:kst|ah|h|kv|blg|stb|stcrt|trb|gmb|prb|wsb|bgr)-/i),
    reason: 'OUT_OF_RANGE',
    en: 'it is no id of an official publication. Expected a form such as kst-35341-17, ah-tk-20232024-1481 or stb-2020-200',
    nl: 'het is geen id van een officiële publicatie. Verwacht werd een vorm als kst-35341-17, ah-tk-20232024-1481 of stb-2020-200',
  },
  {
    fits: matches(/^(?:BWB|jci|CVDR|ECLI:|CELEX)/i),
    reason: 'OUT_OF_RANGE',
    en: 'it is no such number. Expected a form such as BWBR0002221, jci1.3:c:BWBR0002221&artikel=6, CVDR603544, ECLI:NL:RVS:2018:314 or CELEX 32016R0679',
    nl: 'het is geen nummer van die soort. Verwacht werd een vorm als BWBR0002221, jci1.3:c:BWBR0002221&artikel=6, CVDR603544, ECLI:NL:RVS:2018:314 of CELEX 32016R0679',
  },
];

const bare: readonly LookAlike[] = [
  {
    fits: matches(
      /^(?:[\p{L}\s,./\d-]{0,60}[\s,])?[1-3]\d[ .]?\d{3}(?:[\s,-]{1,3}(?:(?:hoofdstuk\s)?[IVX]{1,6}[AB]?|[A-M]|\d\d))?$/iu,
    ),
    ...noNumber,
  },
  {
    fits: matches(/^\d{6,}$/),
    reason: 'NOT_A_REFERENCE',
    en: 'a dossier has five digits. Expected a reference; a paper without a dossier is written as "kst-1268678"',
    nl: 'een dossier heeft vijf cijfers. Verwacht werd een verwijzing; een stuk zonder dossier wordt geschreven als „kst-1268678”',
  },
  {
    fits: matches(/^[\d\s.,:;/()+-]+$/),
    reason: 'NOT_A_REFERENCE',
    en: `it is a bare number. Expected a reference such as "${example}"`,
    nl: `het is een los getal. Verwacht werd een verwijzing zoals „${example}”`,
  },
];

const known =
  'a parliamentary paper, dossier, Aanhangsel, Handelingen, Stb., Stcrt., Trb., BWB, jci, CVDR, ECLI, CELEX, number of the House, or an address of one of their sites';
const bekend =
  'een Kamerstuk, dossier, Aanhangsel, Handelingen, Stb., Stcrt., Trb., BWB, jci, CVDR, ECLI, CELEX, nummer van de Tweede Kamer, of een adres van een van hun sites';
const anything: LookAlike = {
  fits: () => true,
  reason: 'NOT_A_REFERENCE',
  en: `no notation that is known. Expected ${known}`,
  nl: `geen bekende notatie. Verwacht werd ${bekend}`,
};

/** Why a text that nothing could be read from is no reference. */
export function whyNot(text: string): Refusal {
  const found = [...incomplete, ...elsewhere, ...range, ...bare].find(({ fits }) => fits(text)) ?? anything;
  const something = elsewhere.includes(found);
  return refusal(
    found.reason,
    `${shown(text)}: ${found.en}.${something ? ` Expected a reference such as "${example}".` : ''}`,
    `${shown(text)}: ${found.nl}.${something ? ` Verwacht werd een verwijzing zoals „${example}”.` : ''}`,
  );
}
