import { useMemo, useRef, useState } from 'react';
import { type MoneyAnswer, type MoneyFact, moneyFactsQuery } from '../graph/money.ts';
import type { DrawnMoney } from '../graph/money-drawn.ts';
import { moneyFactsOf, shownFacts } from '../graph/money-finding.ts';
import type { Flows } from '../money/flows.ts';
import { MoneyPicture } from '../money/money-picture.tsx';
import { chosenIn, picturedOf } from '../money/stops.ts';
import { euros, numbers } from '../texts/format.ts';
import { valueLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import type { Language } from '../texts/languages.ts';
import { useMoneyTexts } from '../texts/money.ts';
import type { Texts } from '../texts/nl.ts';
import { MoneyFacts } from './money-facts.tsx';
import { type MoneyChoice, MoneyOptions } from './money-options.tsx';
import { shortName } from './place-names.ts';
import { giveFile, SavePicture } from './save-picture.tsx';

/** Gives the facts behind the picture as the server exports them. */
function SaveFacts({ variables, name }: { variables: object; name: string }) {
  const { m } = useMoneyTexts();
  const save = async () => {
    const response = await fetch('/export/query.csv?bom=true', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: moneyFactsQuery, variables }),
    });
    if (response.ok) giveFile(await response.blob(), `${name}.csv`);
  };
  return (
    <button className="shut" type="button" aria-label={m.csvLabel} onClick={() => void save()}>
      {m.csv}
    </button>
  );
}

/** Where facts stand, in words: answers by number, then other parts. */
function placesIn(facts: readonly MoneyFact[], t: Texts, language: Language): string {
  const parts = [
    ...new Map(facts.flatMap(({ evidence }) => evidence ?? []).map((place) => [place.part.id, place])).values(),
  ];
  const answers = [...new Set(parts.flatMap(({ part }) => part.numbers ?? []))].sort((a, b) => a - b);
  const others = [...new Set(parts.filter(({ part }) => !part.numbers).map((place) => shortName(place, language)))];
  return [...(answers.length > 0 ? [`${t.place.answers} ${numbers(answers)}`] : []), ...others].join('; ');
}

const range = (years: readonly number[]): string =>
  years.length === 0 ? '' : years.length === 1 ? `${years[0]}` : `${years[0]}\u2060–\u2060${years.at(-1)}`;

/** The picture with its switches, what was chosen in it, and how it is saved. */
export function MoneyFigure({
  answer,
  drawn,
  flows,
  choice,
  title,
  variables,
}: {
  answer: MoneyAnswer;
  drawn: DrawnMoney;
  flows: Flows;
  choice: MoneyChoice;
  title: string;
  variables: object;
}) {
  const { m, language } = useMoneyTexts();
  const { t } = useTexts();
  const [at, choose] = useState<string | null>(null);
  const pictured = useMemo(() => picturedOf(flows, m, language), [flows, m, language]);
  const svg = useRef<SVGSVGElement>(null);
  const { moneyFlows, told } = answer;
  const years = told?.toldYears ?? [];
  const phase = moneyFlows?.phases[0];
  const facts = moneyFlows ? moneyFactsOf(moneyFlows) : [];
  const chosen = at === null ? null : chosenIn(at, drawn, facts, pictured, language);
  const shown = moneyFlows ? shownFacts(moneyFlows) : [];
  const name = `geld-${(choice.id ?? '').replaceAll('/', '-')}`;
  const ends = (side: 'source' | 'target', other: 'source' | 'target') => {
    const own = new Set(flows.flows.map((flow) => flow[other]));
    return new Set(flows.flows.map((flow) => flow[side]).filter((id) => !own.has(id))).size;
  };
  return (
    <figure className="sec flush" aria-labelledby="beeld">
      <div className="fig-top">
        <div>
          <h2 className="fig-h" id="beeld">
            {m.picture}
          </h2>
          {flows.flows.length > 0 ? (
            <p className="fig-s">
              {m.unit(choice.year === null ? range(years) : String(choice.year))}{' '}
              {phase ? m.phase(valueLabel('MoneyPhase', phase, language)) : ''}
            </p>
          ) : null}
        </div>
        <MoneyOptions
          choice={choice}
          years={years}
          phases={told?.toldPhases ?? []}
          levels={choice.level !== 'FINEST' || drawn.stops.some(({ stop }) => stop.entity?.__typename === 'ActionLine')}
        />
      </div>
      {flows.flows.length > 0 ? (
        <>
          <MoneyPicture
            flows={pictured}
            title={title}
            about={m.about(euros(moneyFlows?.sum ?? 0, language), ends('source', 'target'), ends('target', 'source'))}
            chosen={at}
            choose={(id) => choose(id === at ? null : id)}
            svg={svg}
          />
          <p className="fig-f hint">{m.hint}</p>
        </>
      ) : (
        <p className="none empty">{m.noPicture}</p>
      )}
      {chosen ? <MoneyFacts of={chosen} close={() => choose(null)} /> : null}
      {flows.flows.length > 0 ? (
        <figcaption>
          <SavePicture
            picture={() => svg.current}
            name={name}
            title={title}
            source={m.source(placesIn(shown, t, language))}
          >
            <SaveFacts variables={variables} name={name} />
          </SavePicture>
        </figcaption>
      ) : null}
    </figure>
  );
}
