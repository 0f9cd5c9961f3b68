import { type ChamberName, type Reference, referenceOf } from './reference.ts';

/** Dossiers are numbered through and have five digits; about 350 are added in a year, and 37,000 is not reached yet. */
const firstDossier = 10_000;
const lastDossier = 39_999;
export const isDossier = (digits: string): boolean => Number(digits) >= firstDossier && Number(digits) <= lastDossier;

/** The House numbers its papers, the Senate gives them letters; before 2003 it numbered with a small letter (188b). */
export const chamberOf = (number: string): ChamberName => (/^\d+$/.test(number) ? 'HOUSE' : 'SENATE');

interface Paper {
  readonly dossier: string;
  readonly suffix: string | null;
  readonly number: string;
  readonly also?: readonly string[];
  readonly chamber?: ChamberName | null;
  readonly sessionYear?: string | null;
  readonly page?: string | null;
  /** `h1` reprint, `n1` later addition, `b1` annex, `v1` correction: part of the id. */
  readonly edition?: string;
}

/** In a Kingdom act, (R2048) is said but is not in the id. */
const inId = (suffix: string | null) => (suffix === null || /^R\d/.test(suffix) ? [] : [suffix]);
const dossierNumber = (dossier: string, suffix: string | null) => [dossier, ...inId(suffix)].join('-');

export function paperReference({ edition, ...paper }: Paper): Reference {
  const parts = ['kst', dossierNumber(paper.dossier, paper.suffix), paper.number, ...(edition ? [edition] : [])];
  return referenceOf('PARLIAMENTARY_PAPER', parts.join('-'), {
    ...paper,
    chamber: paper.chamber ?? chamberOf(paper.number),
  });
}

export const dossierReference = (
  dossier: string,
  suffix: string | null,
  said: Partial<Pick<Reference, 'also' | 'chamber' | 'sessionYear'>> = {},
): Reference => referenceOf('DOSSIER', `dossier/${dossierNumber(dossier, suffix)}`, { dossier, suffix, ...said });
