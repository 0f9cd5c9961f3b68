import type { MoneyFact, MoneyType } from '../../../src/graph/money/fact.ts';
import type { Question } from '../../../src/graph/money/settled.ts';

/** A fact of money as a test needs it: `ministry/a FUNDS project/b`, an amount in euros, and whatever else matters. */
export function money(line: string, amount: number | null, more: Partial<MoneyFact> & { as?: string } = {}): MoneyFact {
  const [subject = '', type = '', object = ''] = line.split(' ');
  const { as = '', ...rest } = more;
  return {
    id: [subject, type, object, ...(as ? [as] : [])].join('|'),
    type: type as MoneyType,
    subject,
    object,
    amount: amount === null ? null : amount * 100,
    perYear: false,
    from: '2022',
    to: '2025',
    phase: type === 'FINANCES' ? 'BUDGETED' : null,
    form: type === 'FUNDS' ? 'SUBSIDY' : null,
    disputedBy: [],
    payer: subject === 'budget-article/a13' || subject === 'budget-article/a14' ? 'ministry/szw' : subject,
    ...rest,
  };
}

export const plainly: Question = {
  asked: null,
  level: 'FINEST',
  addPhases: false,
  eachPhase: false,
  preferAdded: false,
};
