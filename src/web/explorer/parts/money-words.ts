import type { MoneyCheck } from '../graph/money.ts';
import type { Finding, PartsTold } from '../graph/money-finding.ts';
import { euros } from '../texts/format.ts';
import { kinds } from '../texts/labels.ts';
import type { Language } from '../texts/languages.ts';
import type { MoneyTexts } from '../texts/money.ts';

/** The finding as a title and a sentence or two below it. */
export function findingWords(
  finding: Finding,
  { years, year }: { readonly years: string; readonly year: number | null },
  m: MoneyTexts,
  language: Language,
): { readonly title: string; readonly lead: string } {
  const figure = (cents: number) => euros(cents, language);
  const told = ({ count, kind }: PartsTold): readonly [number, string] => {
    const label = kind === null ? undefined : kinds[kind];
    const [one, more] = label ? [label.label[language], label.pluralLabel[language]] : m.parts;
    return [count, count === 1 ? one : more];
  };
  switch (finding.is) {
    case 'more':
    case 'less':
      return {
        title: m.finding[finding.is](figure(finding.by)),
        lead: m.lead.totals(figure(finding.total), years, figure(finding.sum), ...told(finding.parts)),
      };
    case 'partly':
      return {
        title: m.finding.partly(figure(finding.total - finding.sum)),
        lead: m.lead.totals(figure(finding.total), years, figure(finding.sum), ...told(finding.parts)),
      };
    case 'agrees':
      return { title: m.finding.agrees(figure(finding.total)), lead: m.lead.agrees(...told(finding.parts)) };
    case 'below':
      return { title: m.finding.below(finding.count), lead: m.lead.below };
    case 'sum':
      return {
        title: m.finding.sum(figure(finding.sum), year === null ? '' : m.inYear(year)),
        lead: m.lead.sum(finding.from, finding.to),
      };
    case 'nothing':
      return {
        title: finding.named === 0 ? m.finding.nothing : m.finding.uncounted,
        lead: m.lead.facts(finding.facts, finding.named),
      };
  }
}

/** The time that the stated totals of a plan are for, where they name the same. */
export function statedYears(checks: readonly MoneyCheck[], id: string, m: MoneyTexts): string {
  const times = checks
    .filter(({ entity }) => entity?.id === id)
    .flatMap(({ stated }) => stated ?? [])
    .flatMap(({ from, to }) => (from && to ? [`${from.slice(0, 4)}\u2060–\u2060${to.slice(0, 4)}`] : []));
  return new Set(times).size === 1 ? m.over(times[0] ?? '') : '';
}
