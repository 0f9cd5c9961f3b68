import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer } from './explorer.ts';

/** One page of each sort, by its Dutch address. */
const pages: Readonly<Record<string, string>> = {
  start: '/',
  alliance: '/alliance/verandering-van-binnenuit-2.0',
  plan: '/plan/meerjarenplan-zelfbeschikking',
  conflict: '/conflict/totaal-meerjarenplan',
  letter: '/document/kst-35341-17',
  reader: '/document/lijst-van-vragen-35341-17',
  documents: '/document',
  kind: '/organisation',
  promises: '/toezeggingen',
  contradictions: '/tegenspraak',
  coverage: '/dekking',
  network: '/netwerk?id=alliance/verandering-van-binnenuit-2.0',
  whole: '/netwerk',
  search: '/zoeken?q=fonds',
  missing: '/alliance/bestaat-niet',
};
const english: Readonly<Record<string, string>> = {
  '/': '/en',
  '/netwerk?id=alliance/verandering-van-binnenuit-2.0': '/en/network?id=alliance/verandering-van-binnenuit-2.0',
  '/netwerk': '/en/network',
  '/toezeggingen': '/en/promises',
  '/tegenspraak': '/en/contradictions',
  '/dekking': '/en/coverage',
  '/zoeken?q=fonds': '/en/search?q=fonds',
};
/** Each language in both themes and both widths; the pairs that one language leaves out the other has. */
const looks = {
  nl: [
    { width: 1280, theme: 'light' },
    { width: 390, theme: 'dark' },
  ],
  en: [
    { width: 390, theme: 'light' },
    { width: 1280, theme: 'dark' },
  ],
} as const;

describe('every page', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await Explorer.open();
  }, 60_000);
  afterAll(() => explorer?.close());
  afterEach(async () => {
    expect(await explorer.leave()).toEqual({ complaints: [], elsewhere: [] });
  });

  const cases = Object.entries(pages).flatMap(([name, path]) =>
    (['nl', 'en'] as const).map((language) => ({
      name,
      language,
      path: language === 'nl' ? path : (english[path] ?? `/en${path}`),
    })),
  );
  it.each(cases)(
    '$name in $language has no fault that axe finds, in both themes and widths',
    async (each) => {
      for (const look of looks[each.language]) {
        const page = await explorer.visit(each.path, look);
        expect({ look, faults: await explorer.faults(page) }).toEqual({ look, faults: [] });
        const { scroll, width } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          width: window.innerWidth,
        }));
        expect({ look, scroll }).toEqual({ look, scroll: width });
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(each.language);
        // The reader is long: its first screen tells enough.
        await explorer.shoot(page, `${each.name}-${each.language}-${look.width}-${look.theme}`, each.name !== 'reader');
        await page.context().close();
      }
    },
    90_000,
  );
});
