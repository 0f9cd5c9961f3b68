import { Link } from 'wouter';
import {
  type MoneyAnswer,
  type MoneyFlows,
  moneyQuery,
  type PlansAnswer,
  plansQuery,
  plansWithMoney,
} from '../graph/money.ts';
import { disputesOf } from '../graph/money-disputes.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { FamilyMark } from '../parts/mark.tsx';
import { MoneyChecks } from '../parts/money-checks.tsx';
import { MoneyFigure } from '../parts/money-figure.tsx';
import { MoneyLedgers } from '../parts/money-ledgers.tsx';
import { MoneyMissing } from '../parts/money-missing.tsx';
import { type MoneyChoice, useMoneyChoice } from '../parts/money-options.tsx';
import { MoneyTable } from '../parts/money-table.tsx';
import { PageHead } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Share } from '../parts/share.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useMoneyTold } from '../parts/use-money-told.ts';
import { moneyPath } from '../texts/addresses.ts';
import { kindNameOf } from '../texts/labels.ts';
import { useMoneyTexts } from '../texts/money.ts';
import { nameOf } from '../texts/names.ts';
import { NotFoundPage } from './not-found.tsx';

function Answered({
  answer,
  flows: money,
  id,
  choice,
  variables,
}: {
  answer: MoneyAnswer;
  flows: MoneyFlows;
  id: string;
  choice: MoneyChoice;
  variables: object;
}) {
  const { m, language } = useMoneyTexts();
  const { whole, drawn, flows, table, circles, checks, title, lead } = useMoneyTold(answer, money, id, choice);
  const others = plansWithMoney(answer).filter((plan) => plan.id !== id);
  const phase = money.phases[0] ?? null;
  const disputes = whole ? disputesOf(checks.filter((check) => check.phase === phase || check.phase === null)) : [];
  const conflicts = money.disputed.flatMap(({ conflict }) => (conflict ? [conflict] : []));
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        note={
          <>
            <span className="nb">
              <FamilyMark family="money" />
              <b className="money">{m.title}</b>
            </span>
            {answer.node ? (
              <span>
                {m.of} <EntityLink of={answer.node} />
              </span>
            ) : null}
            {others.map((plan) => (
              <Link key={plan.id} href={moneyPath(plan.id, language)}>
                {answer.node?.__typename === plan.__typename ? m.other : m.plan}: {nameOf(plan, language)}
              </Link>
            ))}
          </>
        }
      />
      <MoneyFigure answer={answer} drawn={drawn} flows={flows} choice={choice} title={title} variables={variables} />
      {disputes.map((dispute, index) => (
        <MoneyLedgers
          key={`${dispute.check.entity?.id} ${dispute.check.phase}`}
          of={dispute}
          conflicts={conflicts}
          id={index === 0 ? 'tegenspraak' : `tegenspraak-${index + 1}`}
        />
      ))}
      {table.groups.length > 0 ? <MoneyTable table={table} flows={money} stops={drawn.stops} /> : null}
      {whole ? <MoneyChecks checks={checks} /> : null}
      <MoneyMissing flows={money} circles={circles} absences={answer.node?.concernedBy?.nodes ?? []} />
      <Share view="money" id={id} title={title} state={['year', 'phase', 'level']} height={560} />
    </>
  );
}

function MoneyOf({ id, kind }: { id: string; kind: string }) {
  const { m } = useMoneyTexts();
  const choice = { ...useMoneyChoice(), id };
  const { year, phase, level } = choice;
  const query = moneyQuery(kind);
  const variables = { id, year, phase: phase === null ? null : [phase], level };
  const { data, error, waiting, retry } = useAnswer<MoneyAnswer>(query, variables);
  if (waiting) return <Waiting lines={18} />;
  if (data && !data.node && !error) return <NotFoundPage id={id} />;
  return (
    <>
      {error ? (
        <div className="head solo">
          {data?.moneyFlows ? null : <h1>{m.title}</h1>}
          <Fault error={error} retry={retry} kept={Boolean(data?.moneyFlows)} />
        </div>
      ) : null}
      {data?.moneyFlows ? (
        <Answered answer={data} flows={data.moneyFlows} id={id} choice={choice} variables={variables} />
      ) : null}
      {data ? <RawQuestion query={query} variables={variables} /> : null}
    </>
  );
}

/** The page without an entity: the plan that most is told of. */
function FirstPlan() {
  const { m } = useMoneyTexts();
  const { data, error, waiting, retry } = useAnswer<PlansAnswer>(plansQuery);
  const [first] = plansWithMoney(data);
  if (waiting) return <Waiting lines={18} />;
  if (first) return <MoneyOf id={first.id} kind={first.__typename} />;
  return (
    <>
      <PageHead title={m.title} lead={m.noPlans} />
      {error ? <Fault error={error} retry={retry} /> : null}
    </>
  );
}

/** The money that flows through a plan, or through any other entity: a picture, what does not add up, and every amount. */
export function MoneyPage() {
  const { id } = useMoneyChoice();
  const kind = id === null ? undefined : kindNameOf(id);
  if (id === null) return <FirstPlan />;
  return kind ? <MoneyOf key={id} id={id} kind={kind} /> : <NotFoundPage id={id} />;
}
