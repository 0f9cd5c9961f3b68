import { useMemo } from 'react';
import type { MoneyAnswer, MoneyFlows } from '../graph/money.ts';
import { drawnOf } from '../graph/money-drawn.ts';
import { findingOf } from '../graph/money-finding.ts';
import { tableOf } from '../graph/money-table.ts';
import { sorted } from '../money/flows.ts';
import { fromHub } from '../money/from-hub.ts';
import { flowsOf } from '../money/stops.ts';
import { useMoneyTexts } from '../texts/money.ts';
import type { MoneyChoice } from './money-options.tsx';
import { findingWords, statedYears } from './money-words.ts';

/** What an answer about the money of an entity says: flows, table, checks, and the finding in words. */
export function useMoneyTold(answer: MoneyAnswer, money: MoneyFlows, id: string, choice: MoneyChoice) {
  const { m, language } = useMoneyTexts();
  // Checks are about all years and one phase: beside a part of the money they would mislead.
  const whole = choice.year === null && choice.phase === null;
  const told = useMemo(() => {
    const all = answer.reconcile ?? [];
    const own = whole ? all : [];
    const found = drawnOf(money, own);
    const pictured = flowsOf(found, m, language);
    const lost = new Set(sorted(pictured).circles.map(({ source, target }) => `${source}\n${target}`));
    const isLost = ({ link }: (typeof found.links)[number]) => lost.has(`${link.source}\n${link.target}`);
    const { hub } = fromHub(pictured);
    return {
      drawn: found,
      flows: pictured,
      table: tableOf(
        found,
        found.links.filter((link) => !isLost(link)),
        hub?.id ?? null,
      ),
      circles: found.links.filter(isLost),
      finding: findingOf(id, money, found, own),
      checks: all,
    };
  }, [answer, money, whole, id, m, language]);
  const years = statedYears(told.checks, id, m);
  return { ...told, whole, ...findingWords(told.finding, { years, year: choice.year }, m, language) };
}
