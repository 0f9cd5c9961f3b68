import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Explorer, type Look } from './explorer.ts';

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
/** In which widths and themes the pages of each language are looked at. */
export type Looks = Readonly<Record<'nl' | 'en', readonly Look[]>>;

/** Opens one page of each sort in both languages: without a fault that axe finds, no wider than the window, and kept as a picture. */
export const everyPage = (looks: Looks) =>
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
      '$name in $language has no fault that axe finds',
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
          await explorer.shoot(
            page,
            `${each.name}-${each.language}-${look.width}-${look.theme}`,
            each.name !== 'reader',
          );
          await page.context().close();
        }
      },
      90_000,
    );
  });
