import { useMemo } from 'react';
import { type MoneyAnswer, type MoneyFlows, moneyQuery } from '../explorer/graph/money.ts';
import { MoneyPicture } from '../explorer/money/money-picture.tsx';
import { picturedOf } from '../explorer/money/stops.ts';
import { EntityLink } from '../explorer/parts/entity-link.tsx';
import { FamilyMark } from '../explorer/parts/mark.tsx';
import { type MoneyChoice, useMoneyChoice } from '../explorer/parts/money-options.tsx';
import { MoneyTable } from '../explorer/parts/money-table.tsx';
import { Fault, Waiting } from '../explorer/parts/states.tsx';
import { useAnswer } from '../explorer/parts/use-answer.ts';
import { useMoneyTold } from '../explorer/parts/use-money-told.ts';
import '../explorer/styles/money.css';
import { moneyPath } from '../explorer/texts/addresses.ts';
import { kindNameOf } from '../explorer/texts/labels.ts';
import { useMoneyTexts } from '../explorer/texts/money.ts';
import { EmbedFrame, type Told, withTold } from './frame.tsx';
import { Missing } from './missing.tsx';
import type { Asked } from './read-address.ts';

type Answer = MoneyAnswer & Partial<Told>;

function Shown({ answer, money, id, choice }: { answer: Answer; money: MoneyFlows; id: string; choice: MoneyChoice }) {
  const { m, language } = useMoneyTexts();
  const { flows, table, drawn, title, lead } = useMoneyTold(answer, money, id, choice);
  const pictured = useMemo(() => picturedOf(flows, m, language), [flows, m, language]);
  const facts = (money.links ?? []).flatMap((link) => link.facts ?? []);
  return (
    <EmbedFrame
      title={title}
      heading={
        <div className="embed-h down">
          <p className="s">
            <FamilyMark family="money" />
            <b className="money">{m.title}</b>{' '}
            {answer.node ? (
              <>
                {m.of} <EntityLink of={answer.node} />
              </>
            ) : null}
            {choice.year === null ? '' : `, ${choice.year}`}
          </p>
          <h1>{title}</h1>
        </div>
      }
      page={moneyPath(id, language)}
      places={facts.flatMap(({ evidence }) => evidence ?? [])}
      told={answer}
    >
      {flows.flows.length > 0 ? (
        <MoneyPicture flows={pictured} title={title} about={lead} />
      ) : (
        <p className="none">{m.noPicture}</p>
      )}
      {table.groups.length > 0 ? <MoneyTable table={table} flows={money} stops={drawn.stops} /> : null}
    </EmbedFrame>
  );
}

function OfKind({ id, kind }: { id: string; kind: string }) {
  const choice = { ...useMoneyChoice(), id };
  const { year, phase, level } = choice;
  const variables = { id, year, phase: phase === null ? null : [phase], level };
  const { data, error, waiting, retry } = useAnswer<Answer>(withTold(moneyQuery(kind)), variables);
  if (waiting) return <Waiting lines={12} />;
  if (data?.moneyFlows && data.node) return <Shown answer={data} money={data.moneyFlows} id={id} choice={choice} />;
  return error ? <Fault error={error} retry={retry} /> : <Missing id={id} />;
}

/** The money that flows through an entity: the picture, and the same as a table. */
export function MoneyEmbed({ id }: Asked) {
  const kind = kindNameOf(id ?? '');
  return id && kind ? <OfKind id={id} kind={kind} /> : <Missing id={id} />;
}
