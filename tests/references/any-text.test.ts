import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findReferences } from '../../src/references/find-references.ts';
import { pagesOf } from '../../src/references/pages.ts';
import { printedOf } from '../../src/references/printed.ts';
import { resolveReference } from '../../src/references/resolve-reference.ts';

// What holds for any text: nothing throws, nothing takes long, and what is printed is read back.

/** The shortest of a few runs: a busy machine is no fault of the text. */
function milliseconds(run: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4 && shortest > 5; i += 1) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

const pieces = fc.constantFrom(
  ...['35341', '35 341', 'nr.', 'nrs. ', '17', ',', ' ', '-', '/', '(', ')', 'II', 'I', 'XV', 'A', 'AI', '21501-02'],
  ...['Kamerstukken', 'Kamerstuk ', 'vergaderjaar ', '2021-2022', '2021/22', 'Tweede Kamer', 'Handelingen ', 'item 5'],
  ...['Aanhangsel ', 'kst-', 'ah-tk-', 'h-tk-20222023-', 'blg-', 'stb-', 'Stb. ', 'Stcrt. 2020', 'ECLI:NL:', 'BWBR'],
  ...['jci1.3:c:', '&artikel=6', '2024D14184', 'https://', 'www.', 'tweedekamer.nl/', '?id=', 'p. 7', 'en', '\n', '²'],
  ...['Verordening (EU) ', 'CELEX', 'mnre1010', '–', '\u00a0', '’', '€', 'é', '\ud83d', '%E0', 'dossier ', 'e.a.'],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is resolved or refused within 5 ms, and never throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(milliseconds(() => resolveReference(text))).toBeLessThan(5);
      }),
      { numRuns: 3_000 },
    );
  });
  it('gives references that lie in it, in order, each of which resolves to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findReferences(text);
        for (const [i, { start, end, reference }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.start ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          expect(resolveReference(printedOf(reference))).toMatchObject({ reference: { id: reference.id } });
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a long text made to be slow', () => {
  const seeds = [
    ...['1', '11111 ', '35341, nr. 1 ', '35 341, ', '26 855 26 855 ', '35341, nrs. 1, 2 en 3-', '21501-02-', '35.341.'],
    ...['Kamerstukken II, ', 'vergaderjaar 2021-2022, ', 'II, ', 'I ', 'nr. ', 'XXVIII ', 'hoofdstuk XV ', 'p. 1-'],
    ...['kst-', 'kst-35341-', 'a-', 'https://', 'https://a.nl/', 'www.', 'ECLI:NL:', 'ECLI:NL:RVS:2018:', '&a=1'],
    ...['Handelingen II ', 'Aanhangsel van de Handelingen ', 'Stb. 2020, ', '2020-2021/', 'Verordening (EU) ', '('],
    ...['- - - ', ' ', '\n', '....', '²', '😀', '\ud83d', 'é', "'", 'Tweede Kamer der Staten-Generaal '],
  ];
  it.each(seeds)('of %j costs no more than one of its length', (seed) => {
    const long = (length: number) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    expect(milliseconds(() => resolveReference(long(1_000)))).toBeLessThan(50);
    expect(milliseconds(() => resolveReference(long(1_000_000)))).toBeLessThan(50);
    // Linear: thirty times the longest real document, in half a second at most.
    expect(milliseconds(() => findReferences(long(100_000)))).toBeLessThan(5_000);
  });
});

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((each) => String(each).padStart(length, '0'));
const number = (max: number) => fc.integer({ min: 1, max }).map(String);
const dossier = fc
  .integer({ min: 10_000, max: 39_999 })
  .filter((each) => each !== 21_501)
  .map(String);
const years = (min: number, max: number) => fc.integer({ min, max }).map((year) => `${year}${year + 1}`);
const chapter = fc.constantFrom('I', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IXB', 'X', 'XII', 'XV', 'XVI', 'XXIII');
const fund = fc.constantFrom('A', 'B', 'C', 'F', 'H', 'J', 'K', 'L', 'M');
const letters = fc.constantFrom('A', 'D', 'N', 'Z', 'AI', 'BC', 'EX');
const joined = (...parts: readonly (string | fc.Arbitrary<string>)[]) =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join('-'));

const ids: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'a paper': joined('kst', dossier, number(9_999)),
  'a paper of a chapter or fund': joined('kst', dossier, fc.oneof(chapter, fund), number(9_999)),
  'a paper of the Senate': joined('kst', dossier, letters),
  'a paper of the Senate on a chapter': joined('kst', dossier, chapter, letters),
  'a paper of the Senate before 2003': joined(
    'kst',
    dossier,
    fc.tuple(number(999), fc.constantFrom('a', 'b', 'e')).map((p) => p.join('')),
  ),
  'a paper of a series': joined('kst', '21501', digits(2), number(9_999)),
  'a reprint': joined('kst', dossier, number(999), fc.constantFrom('h1', 'n1', 'b2')),
  'a paper without a dossier': joined(
    'kst',
    number(9_999_999).filter((each) => each.length >= 6),
  ),
  'a dossier': fc
    .tuple(dossier, fc.option(fc.oneof(chapter, fund)))
    .map(([each, part]) => `dossier/${each}${part ? `-${part}` : ''}`),
  questions: joined('ah', fc.constantFrom('tk', 'ek'), years(1995, 2040), number(9_999)),
  proceedings: joined('h', fc.constantFrom('tk', 'ek'), years(2011, 2040), number(120), number(60)),
  'older proceedings': joined('h', fc.constantFrom('tk', 'ek'), years(1995, 2009), number(120), number(9_000)),
  'proceedings of two pages': joined('h', 'tk', years(1995, 2009), number(120), number(9_000), number(9_000)),
  gazettes: joined(
    fc.constantFrom('stb', 'stcrt', 'trb', 'gmb', 'prb', 'wsb', 'bgr'),
    fc.integer({ min: 1814, max: 2099 }).map(String),
    number(99_999),
  ),
  annexes: joined('blg', number(9_999_999)),
  legislation: fc.tuple(fc.constantFrom('R', 'V', 'W'), digits(7)).map((parts) => `BWB${parts.join('')}`),
  articles: fc.tuple(digits(7), number(999)).map(([law, article]) => `jci1.3:c:BWBR${law}&artikel=${article}`),
  'local legislation': number(999_999)
    .filter((each) => each.length > 3)
    .map((each) => `CVDR${each}`),
  decisions: fc
    .tuple(fc.constantFrom('HR', 'RVS', 'CRVB', 'RBDHA'), fc.integer({ min: 1950, max: 2040 }), number(99_999))
    .map((parts) => `ECLI:NL:${parts.join(':')}`),
  'numbers of the House': fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.constantFrom('Z', 'D', 'A'), digits(5))
    .map((parts) => parts.join('')),
  'European acts': fc
    .tuple(fc.integer({ min: 1950, max: 2099 }), fc.constantFrom('R', 'L', 'D'), digits(4))
    .map((parts) => `3${parts.join('')}`),
  'public bodies': fc.oneof(
    digits(4).map((each) => `mnre${each}`),
    digits(4).map((each) => `gm${each}`),
    digits(2).map((each) => `pv${each}`),
  ),
};

describe.each(Object.entries(ids))('the id of %s', (_, arbitrary) => {
  it('resolves to itself, and so do its printed form and its pages', () => {
    fc.assert(
      fc.property(arbitrary, (id) => {
        const outcome = resolveReference(id);
        if (!('reference' in outcome)) throw new Error(`${id} is refused: ${outcome.refusal.explanation.en}`);
        const { reference } = outcome;
        const own = [printedOf(reference), ...pagesOf(reference).slice(0, 1)];
        expect([reference.id, ...own.map((each) => idOf(each))]).toEqual([id, ...own.map(() => id)]);
      }),
      { numRuns: 150 },
    );
  });
});
function idOf(written: string): string {
  const outcome = resolveReference(written);
  return 'reference' in outcome ? outcome.reference.id : `${written}: ${outcome.refusal.reason}`;
}
