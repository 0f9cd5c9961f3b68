/** Whole euro cents as an amount; null where the document names none. */
export const euro = (cents: number | null): string =>
  cents === null
    ? 'not named'
    : (cents / 100).toLocaleString('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** SAME_EURO_OTHER_LEVEL as words. */
export const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ');
