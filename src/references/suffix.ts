// Budgets are split into chapters with a Roman number (35 925 XV; some with a letter behind it: IXB) and funds with a
// capital letter (36 410 A). Papers on the councils of the European Union are a series: 21 501-02.

/** Source of a pattern for a chapter. They run to XXV; II and I are also the two chambers. */
export const chapterPattern = '(?:X{1,2}(?:IX|IV|V?I{0,3})|IX[AB]?|IV|VI{0,3}|II[AB]|I{1,3})';
/** Source of a pattern for a fund. The letters of former funds count too. */
export const fundPattern = '[A-HJ-M]';

const chapterOnly = new RegExp(`^${chapterPattern}$`);
const fundOnly = new RegExp(`^${fundPattern}$`);

export const isChapter = (letters: string): boolean => chapterOnly.test(letters);
/** Whether one or more letters can stand behind a dossier as a part of its number. */
export const isSuffix = (letters: string): boolean => isChapter(letters) || fundOnly.test(letters);

/** The dossier whose parts have two digits. */
export const seriesDossier = '21501';
