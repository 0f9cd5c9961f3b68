import { firstOfAll, lastOfAll } from '../../model/columns.ts';
import { kindOf } from '../../model/ids.ts';
import type { KindName } from '../../model/model.ts';
import { firstDay, lastDay } from '../../model/values/date.ts';
import { badInput, builder, describe } from '../builder.ts';
import type { Span } from '../money/fact.ts';
import type { Sieve } from '../money/read-money.ts';
import { atMost } from '../paging.ts';
import { FundingForm, MoneyLinkType, MoneyPhase } from './money-words.ts';

const policies = ['Plan', 'ActionLine', 'Project'] as const;
const projects: readonly KindName[] = ['Project', 'Alliance', 'Event', 'Study'];

export const MoneyFilter = builder.inputType('MoneyFilter', {
  description: describe({
    en: 'All that is given must hold; of a list, one of its values.',
    nl: 'Alles wat gegeven is moet gelden; van een lijst een van de waarden.',
  }),
  fields: (t) => ({
    funder: t.idList({
      description: describe({
        en: 'Given by one of these; a ministry gives what its budget articles give.',
        nl: 'Gegeven door een van deze; een ministerie geeft wat zijn begrotingsartikelen geven.',
      }),
    }),
    recipient: t.idList({
      description: describe({ en: 'Given to one of these itself.', nl: 'Gegeven aan een van deze zelf.' }),
    }),
    through: t.idList({
      description: describe({
        en: 'Given by one of these, whatever they are, or to one of them or a part of it; takes no other filter by id.',
        nl: 'Gegeven door een van deze, wat het ook zijn, of aan een van deze of een deel ervan; gaat niet samen met een ander filter op id.',
      }),
    }),
    plan: t.idList({
      description: describe({
        en: 'For one of these plans or a part of it.',
        nl: 'Voor een van deze plannen of een deel ervan.',
      }),
    }),
    actionLine: t.idList({
      description: describe({
        en: 'For one of these action lines or a part of it.',
        nl: 'Voor een van deze actielijnen of een deel ervan.',
      }),
    }),
    project: t.idList({
      description: describe({
        en: 'For one of these projects, alliances, events or studies, or a part of it.',
        nl: 'Voor een van deze projecten, allianties, bijeenkomsten of onderzoeken, of een deel ervan.',
      }),
    }),
    article: t.idList({
      description: describe({
        en: 'Paid from one of these budget articles.',
        nl: 'Betaald uit een van deze begrotingsartikelen.',
      }),
    }),
    amendment: t.idList({
      description: describe({
        en: 'Added by one of these amendments.',
        nl: 'Toegevoegd door een van deze amendementen.',
      }),
    }),
    year: t.int({ description: describe({ en: 'In this year.', nl: 'In dit jaar.' }) }),
    from: t.field({ type: 'Date', description: describe({ en: 'From then on.', nl: 'Vanaf dan.' }) }),
    to: t.field({ type: 'Date', description: describe({ en: 'Until then.', nl: 'Tot en met dan.' }) }),
    phase: t.field({
      type: [MoneyPhase],
      description: describe({ en: 'In one of these phases.', nl: 'In een van deze fasen.' }),
    }),
    form: t.field({
      type: [FundingForm],
      description: describe({ en: 'Given in one of these forms.', nl: 'Gegeven in een van deze vormen.' }),
    }),
    linkTypes: t.field({
      type: [MoneyLinkType],
      description: describe({ en: 'Told by facts of these sorts.', nl: 'Verteld door feiten van deze soorten.' }),
    }),
  }),
});
export type Asked = typeof MoneyFilter.$inferInput;

/** @throws GraphQLError when an id is not of one of these kinds */
function idsOf(
  field: string,
  ids: readonly string[] | null | undefined,
  kinds?: readonly KindName[],
): readonly string[] {
  const given = atMost(ids ?? []);
  const wrong = kinds && given.find((id) => !kinds.some((kind) => kind === kindOf(id)?.name));
  if (wrong === undefined) return given;
  throw badInput(
    `filter.${field} must be the id of ${kinds?.join(' or ')}, found ${JSON.stringify(wrong).slice(0, 80)}.`,
  );
}

export function sieveOf(filter: Asked): Sieve {
  const articles = idsOf('article', filter.article, ['BudgetArticle']);
  const amendments = idsOf('amendment', filter.amendment, ['Amendment']);
  if (articles.length > 0 && amendments.length > 0)
    throw badInput('filter takes article or amendment, found both: no fact has both. Ask twice.');
  return {
    types: filter.linkTypes ?? [],
    funders: idsOf('funder', filter.funder),
    subjects: [...articles, ...amendments],
    recipients: idsOf('recipient', filter.recipient),
    phases: filter.phase ?? [],
    forms: filter.form ?? [],
  };
}

const byIds = ['funder', 'recipient', 'plan', 'actionLine', 'project', 'article', 'amendment'] as const;

/**
 * The entities that money must come from or go to.
 * @throws GraphQLError when other ids are asked for beside them
 */
export function throughOf(filter: Asked): readonly string[] {
  const ids = idsOf('through', filter.through);
  const beside = byIds.find((field) => filter[field]);
  if (ids.length === 0 || beside === undefined) return ids;
  throw badInput(`filter takes through or ${beside}, found both. Give one of them.`);
}

/** The policies that money must be for: one of each list; without any list no policy is asked for. */
export function rootsOf(filter: Asked): readonly (readonly string[])[] {
  const [plan, line] = policies;
  return [
    idsOf('plan', filter.plan, [plan]),
    idsOf('actionLine', filter.actionLine, [line]),
    idsOf('project', filter.project, projects),
  ].filter((ids) => ids.length > 0);
}

/** The days that are asked about, or null for all of time. */
export function timeOf({ year, from, to }: Asked): Span | null {
  const period = from ?? to;
  if (typeof year === 'number') {
    if (period) throw badInput('filter takes year, or from and to, found both. Give one of them.');
    if (year < 1 || year > 9999) throw badInput(`filter.year must be 1 to 9999, found ${year}.`);
    const text = String(year).padStart(4, '0');
    return { start: firstDay(text), end: lastDay(text) };
  }
  if (!period) return null;
  const span = { start: from ? firstDay(from) : firstOfAll, end: to ? lastDay(to) : lastOfAll };
  if (span.start > span.end) throw badInput(`filter.to must not be before filter.from, found ${from} and ${to}.`);
  return span;
}
