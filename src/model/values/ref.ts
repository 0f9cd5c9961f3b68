import { defineWord, type Maker } from './word.ts';

/** `kind/rest` for an entity, `start|TYPE|end` and an optional discriminator for a fact. */
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 500 && /^[a-z][a-z-]*\/[^\s]+$/.test(value);

/** The id of one entity of a kind or family; served as that entity. */
export const ref = <const Name extends string>(refersTo: Name): Maker<string, Name> =>
  defineWord<string, Name>({
    name: refersTo,
    refersTo,
    about: { en: 'A reference.', nl: 'Een verwijzing.' },
    expected: `the id of one ${refersTo}`,
    parse: (written) => (isId(written) ? written : undefined),
    holds: isId,
  });

/** Ids of entities of a kind or family, or of facts where it is `Node`; served as those. */
export const refs = <const Name extends string>(refersTo: Name): Maker<readonly string[], Name> =>
  defineWord<readonly string[], Name>({
    name: refersTo,
    refersTo,
    about: { en: 'References.', nl: 'Verwijzingen.' },
    expected: `a list of ids of ${refersTo}`,
    none: [],
    parse: (written) => (Array.isArray(written) && written.every(isId) ? written : undefined),
    holds: (value) => Array.isArray(value) && value.every(isId),
  });
