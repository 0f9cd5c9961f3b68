import type { Values } from './columns.ts';
import type { Props } from './values/word.ts';

/** What is wrong with one prop of a row. */
export interface PropFault {
  readonly prop: string;
  readonly expected: string;
  readonly found: unknown;
}

/** Every fault of a row, none where it may be written. The stores of this program check nothing themselves. */
export function rowFaults(props: Props, values: Values): readonly PropFault[] {
  const faults: PropFault[] = [];
  for (const [prop, { word, required }] of Object.entries(props)) {
    const found = values[prop] ?? null;
    if (found === null) {
      if (required) faults.push({ prop, expected: `${word.expected}; it is required`, found });
    } else if (!word.holds(found)) faults.push({ prop, expected: word.expected, found });
  }
  for (const prop of Object.keys(values))
    if (!Object.hasOwn(props, prop))
      faults.push({ prop, expected: `one of ${Object.keys(props).join(', ')}`, found: values[prop] });
  return faults;
}
