import { describe, expect, it } from '@jest/globals';
import { kindOf } from '../../src/model/ids.ts';
import { kinds } from '../../src/model/model.ts';
import type { Props } from '../../src/model/values/word.ts';
import { entityColumns } from '../../src/search/read-texts.ts';
import { lineOf, nameAt, propsOfText, propsOfTime, textsOf, yearsOf } from '../../src/search/texts.ts';
import { statement } from '../../src/store/statements.ts';
import { headerOf } from '../store/plausible.ts';

const of = (id: string) => {
  const kind = kindOf(id);
  if (!kind) throw new Error(id);
  return kind;
};
/** Kinds that read/search-entities reads; a prop that it leaves out is here with the reason. */
const read = kinds.filter(({ name }) => !['Passage', 'Suggestion', 'Redirect'].includes(name));
const unread: Readonly<Record<string, string>> = {
  retrievedAt: 'tells of the reading, not of the source',
  verified: 'tells of the checking, not of the source',
};

describe('the texts of an entity', () => {
  it('are read from the columns that the statement has', () => {
    expect(headerOf(statement('read/search-entities')).columns).toEqual(['id', ...entityColumns]);
  });
  it('are all bilingual props and dates that the model has', () => {
    const missing = read.flatMap((kind) =>
      Object.entries<Props[string]>(kind.props)
        .filter(([, { word }]) => ['Bilingual', 'Date', 'Period'].includes(word.name))
        .filter(([name]) => !(entityColumns as readonly string[]).includes(name) && !(name in unread))
        .map(([name]) => `${kind.name}.${name}`),
    );
    expect(missing).toEqual([]);
  });
  it('are from props that the model has', () => {
    const props = new Set(kinds.flatMap((kind) => ['name', 'aliases', ...Object.keys(kind.props)]));
    expect([...propsOfText, ...propsOfTime].filter((prop) => !props.has(prop))).toEqual([]);
  });
  it('come in the order of their weight, a name once', () => {
    const values = {
      name: 'KIS',
      aliases: ['Kennisplatform', 'KIS'],
      abbreviation: 'KIS',
      summary: { nl: 'een platform', en: 'a platform' },
      kvk: '123',
    };
    expect(textsOf(of('organisation/kis'), values).map(({ prop, text }) => `${prop} ${text}`)).toEqual([
      'name KIS',
      'aliases Kennisplatform',
      'kvk 123',
      'summary.nl een platform',
      'summary.en a platform',
    ]);
    expect(nameAt(of('organisation/kis'), values, 1)).toBe('Kennisplatform');
  });
  it('have no name where the name is the summary once more', () => {
    const values = { name: 'VGV mag niet.', aliases: [], summary: { nl: 'VGV mag niet.', en: 'Not allowed.' } };
    expect(textsOf(of('statement/x'), values).map(({ prop }) => prop)).toEqual(['summary.nl', 'summary.en']);
  });
});

describe('the years of an entity', () => {
  it.each([
    [{ from: '2022', to: '2025-06' }, [2022, 2023, 2024, 2025]],
    [{ from: '2023-01' }, [2023]],
    [{ to: '2010-10-14' }, [2010]],
    [{ period: '2011/2012' }, [2011, 2012]],
    [{ period: '2022-01/2022-06' }, [2022]],
    [{ year: 2019 }, [2019]],
    [{ budgetYear: 2023, submitted: '2022-12-01' }, [2022, 2023]],
    [{ due: null, from: null }, []],
  ])('are those of its dates and periods: %j', (values, years) => {
    expect(yearsOf(values)).toEqual(years);
  });
  it('are not without end', () => {
    expect(yearsOf({ from: '1000', to: '9999' }).length).toBeLessThan(100);
  });
});

describe('an entity in one line', () => {
  it('is the first thing that is said of it, or its kind', () => {
    const values = {
      summary: { en: 'A fund for ideas of citizens; it begins in 2023.', nl: `${'woord '.repeat(40)}einde` },
    };
    expect(lineOf(of('project/x'), values)).toEqual({
      en: 'A fund for ideas of citizens',
      nl: expect.stringMatching(/^(woord )+…$/),
    });
    expect(lineOf(of('topic/x'), { summary: null })).toEqual({ en: 'topic', nl: 'thema' });
  });
});
