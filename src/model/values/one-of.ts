import type { Bilingual, Term } from '../term.ts';
import { defineWord, type Maker } from './word.ts';

/** An enum word. The keys are written, stored and served as they stand. */
export const oneOf = <const Name extends string, const Values extends Readonly<Record<string, Term>>>(
  name: Name,
  about: Bilingual,
  values: Values,
): Maker<keyof Values & string, Name> => {
  const holds = (value: unknown): value is keyof Values & string =>
    typeof value === 'string' && Object.hasOwn(values, value);
  return defineWord<keyof Values & string, Name>({
    name,
    about,
    values,
    expected: `one of ${Object.keys(values).join(', ')}`,
    parse: (written) => (holds(written) ? written : undefined),
    holds,
  });
};
