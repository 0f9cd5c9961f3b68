import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Named } from '../graph/fragments.ts';
import type { StartAnswer } from '../graph/start.ts';
import { pagePaths } from '../texts/addresses.ts';
import { amount, date } from '../texts/format.ts';
import { kinds } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { Amounts, Pairs, Ticks } from './miniatures.tsx';
import { Section } from './page.tsx';

function Ask({
  to,
  question,
  answer,
  picture,
}: {
  to: string;
  question: string;
  answer: ReactNode;
  picture: ReactNode;
}) {
  return (
    <li>
      <Link href={to}>{question}</Link>
      <div>{answer}</div>
      {picture}
    </li>
  );
}

const pathOf = (kind: string) => `/${kinds[kind]?.stem}`;

function Arrow({ from, to, note }: { from: Named; to: Named; note?: string | undefined }) {
  return (
    <p className="s">
      <EntityLink of={from} /> → <EntityLink of={to} /> {note ? <span className="nb firm">{note}</span> : null}
    </p>
  );
}

/** The four questions of the graph, each with the answer of this moment and a small picture of it. */
export function StartAsks({ data }: { data: StartAnswer }) {
  const { t, language } = useTexts();
  const alliances = data.alliances?.nodes ?? [];
  const amendments = data.amendments?.nodes ?? [];
  const studies = data.studies?.nodes ?? [];
  const terms = data.commitments?.edges ?? [];
  const funded = alliances.filter(({ funders }) => funders.edges.length > 0);
  const paid = funded.flatMap((to) => to.funders.edges.map((edge) => ({ ...edge, to })));
  const [most] = [...paid].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  const added = amendments.flatMap((from) => from.addsMoneyTo.edges.map((edge) => ({ ...edge, from })));
  const backing = studies.filter(({ backs }) => backs.nodes.length > 0);
  const next = terms.find(({ state, due }) => state === 'OPEN' && due);
  const [study] = backing;
  const [backed] = study?.backs.nodes ?? [];
  return (
    <Section id="asks" title={t.start.asks}>
      <ul className="asks">
        <Ask
          to={pathOf('Alliance')}
          question={t.start.funds}
          picture={<Pairs pairs={paid.map(({ node, to }) => [node, to])} />}
          answer={
            <>
              <p>{t.start.fundsAnswer(funded.length, data.alliances?.totalCount ?? 0)}</p>
              {most ? (
                <Arrow
                  from={most.node}
                  to={most.to}
                  note={most.amount === null ? undefined : amount(most.amount, language)}
                />
              ) : null}
            </>
          }
        />
        <Ask
          to={pathOf('Amendment')}
          question={t.start.amendments}
          picture={<Amounts amounts={added.flatMap((each) => (each.amount === null ? [] : [each.amount]))} />}
          answer={
            <>
              <p>
                {t.start.amendmentsAnswer(
                  new Set(added.map(({ from }) => from.id)).size,
                  data.amendments?.totalCount ?? 0,
                )}
              </p>
              {added.slice(0, 1).map((each) => (
                <Arrow
                  key={each.from.id}
                  from={each.from}
                  to={each.node}
                  note={
                    each.amount === null
                      ? undefined
                      : `${amount(each.amount, language)}${each.perYear ? ` ${t.start.perYear}` : ''}`
                  }
                />
              ))}
            </>
          }
        />
        <Ask
          to={pagePaths.commitments[language]}
          question={t.start.promises}
          picture={<Ticks on={terms.map(({ state }) => state === 'OVERDUE')} />}
          answer={
            <>
              <p>{t.start.promisesAnswer(terms.length, terms.filter(({ state }) => state === 'OVERDUE').length)}</p>
              {next ? (
                <p className="s">
                  {date(next.due ?? '', language)}: <EntityLink of={next.node} />
                </p>
              ) : null}
            </>
          }
        />
        <Ask
          to={pathOf('Study')}
          question={t.start.studies}
          picture={
            <Pairs pairs={backing.flatMap((from) => from.backs.nodes.map((to): [Named, Named] => [from, to]))} />
          }
          answer={
            <>
              <p>{t.start.studiesAnswer(backing.length, data.studies?.totalCount ?? 0)}</p>
              {study && backed ? <Arrow from={study} to={backed} /> : null}
            </>
          }
        />
      </ul>
    </Section>
  );
}
