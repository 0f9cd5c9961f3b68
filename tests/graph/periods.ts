/** Days, months and years to ask for, each with its first and last day. */
export const days = [
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-01-01', '2022-01-01', '2022-01-01'],
  ['2022-06', '2022-06-01', '2022-06-30'],
  ['2027-12-31', '2027-12-31', '2027-12-31'],
  ['2028', '2028-01-01', '2028-12-31'],
] as const;

interface Period {
  readonly from?: unknown;
  readonly to?: unknown;
}
/** Whether a period has a day in common with these; said anew here, without the code that is tested. */
export function holds({ from, to }: Period, first: string, last: string): boolean {
  const begin = from ? String(from) : '0000';
  const end = to ? `${to}-99-99`.slice(0, 10) : '9999';
  return begin <= last && end >= first;
}
