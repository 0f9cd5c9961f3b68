import { firstOfAll, lastOfAll } from '../model/columns.ts';
import { firstDay, lastDay } from '../model/values/date.ts';
import type { During } from './reads.ts';

/** What holds in a day, month or year: an overlap of periods. Without one, all of time. */
export const during = (asOf: string | null | undefined): During =>
  asOf ? { since: firstDay(asOf), until: lastDay(asOf) } : { since: firstOfAll, until: lastOfAll };

export const asOfText = {
  en: 'Only what holds on this day, or some time in this month or year.',
  nl: 'Alleen wat geldt op deze dag, of ergens in deze maand of dit jaar.',
};
