import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Named } from '../graph/fragments.ts';
import { paidSteps } from '../graph/path-examples.ts';
import { addedIn, fundedIn, type StartAnswer, shownPair } from '../graph/start.ts';
import { pathAddress } from '../path/address.ts';
import { ChainPicture } from '../path/chain.tsx';
import { pagePaths, viewPath } from '../texts/addresses.ts';
import { amount, date } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { EntityLink } from './entity-link.tsx';
import { Amounts, Pairs, Ticks } from './miniatures.tsx';
import { Section } from './page.tsx';

interface Asked {
  readonly to: string;
  readonly question: string;
  readonly answer: ReactNode;
  readonly picture: ReactNode;
}
const Ask = ({ to, question, answer, picture }: Asked) => (
  <li>
    <Link href={to}>{question}</Link>
    <div>{answer}</div>
    {picture}
  </li>
);

const shown = 3;

/** Who gives to what, and how much; after the first few the number of the others. */
function Gifts({
  of,
}: {
  of: readonly {
    from: Named & { readonly shortName?: string | null };
    to: Named;
    amount: number | null;
    perYear?: boolean | null;
  }[];
}) {
  const { t, language } = useTexts();
  return (
    <ul className="gifts">
      {of.slice(0, shown).map(({ from, to, amount: cents, perYear }) => (
        <li className="s" key={`${from.id} ${to.id}`}>
          <EntityLink of={from.shortName ? { ...from, name: from.shortName } : from} /> → <EntityLink of={to} />{' '}
          {cents === null ? (
            <span className="none">{t.start.noAmount}</span>
          ) : (
            <span className="nb firm">
              {amount(cents, language)}
              {perYear ? ` ${t.start.perYear}` : ''}
            </span>
          )}
        </li>
      ))}
      {of.length > shown ? <li className="s dim">{t.start.more(of.length - shown)}</li> : null}
    </ul>
  );
}

function Funds({ data }: { data: StartAnswer }) {
  const { t, language } = useTexts();
  const funded = fundedIn(data);
  const [most] = funded;
  return (
    <Ask
      to={most ? `${viewPath('network', most.to.id, language)}&link=FUNDS` : pagePaths.network[language]}
      question={t.start.funds}
      picture={<Pairs pairs={funded.map(({ from, to }) => [from, to])} />}
      answer={
        <>
          <p>{t.start.fundsAnswer(new Set(funded.map(({ to }) => to.id)).size, data.alliances?.totalCount ?? 0)}</p>
          <Gifts of={funded} />
        </>
      }
    />
  );
}

function Amendments({ data }: { data: StartAnswer }) {
  const { t, language } = useTexts();
  const added = addedIn(data);
  const plan = added.find(({ node }) => node.__typename === 'Plan')?.node;
  return (
    <Ask
      to={plan ? viewPath('money', plan.id, language) : pagePaths.money[language]}
      question={t.start.amendments}
      picture={<Amounts amounts={added.flatMap((each) => (each.amount === null ? [] : [each.amount]))} />}
      answer={
        <>
          <p>
            {t.start.amendmentsAnswer(new Set(added.map(({ from }) => from.id)).size, data.amendments?.totalCount ?? 0)}
          </p>
          <Gifts
            of={added.map(({ from, node, amount: cents, perYear }) => ({ from, to: node, amount: cents, perYear }))}
          />
        </>
      }
    />
  );
}

function Connected({ data }: { data: StartAnswer }) {
  const { t, language } = useTexts();
  const path = data.connected?.paths[0];
  const [from, to] = [path?.entities?.[0], path?.entities?.at(-1)];
  if (!path || !from || !to)
    return (
      <Ask
        to={pagePaths.path[language]}
        question={t.start.connect}
        answer={<p>{t.start.connectAnswer}</p>}
        picture={null}
      />
    );
  const paid = paidSteps(path);
  return (
    <Ask
      to={pathAddress(shownPair, language)}
      question={t.start.connected(nameOf(from, language), nameOf(to, language))}
      picture={<ChainPicture entities={path.entities ?? []} paid={paid} width={208} height={28} />}
      answer={<p>{t.start.connectedAnswer(paid.length, paid.filter(Boolean).length)}</p>}
    />
  );
}

function Promises({ data }: { data: StartAnswer }) {
  const { t, language } = useTexts();
  const terms = data.commitments?.edges ?? [];
  const next = terms.find(({ state, due }) => state === 'OPEN' && due);
  return (
    <Ask
      to={pagePaths.commitments[language]}
      question={t.start.promises}
      picture={<Ticks on={terms.map(({ state }) => state === 'OVERDUE')} />}
      answer={
        <>
          <p>{t.start.promisesAnswer(terms.length, terms.filter(({ state }) => state === 'OVERDUE').length)}</p>
          {next ? (
            <p className="s">
              <span className="dim">
                {t.start.next}, {date(next.due ?? '', language)}:
              </span>{' '}
              <EntityLink of={next.node} />
            </p>
          ) : null}
        </>
      }
    />
  );
}

/** The four questions of the graph, each with the answer of this moment and a small picture of it. */
export function StartAsks({ data }: { data: StartAnswer }) {
  const { t } = useTexts();
  return (
    <Section id="asks" title={t.start.asks}>
      <ul className="asks">
        <Funds data={data} />
        <Amendments data={data} />
        <Connected data={data} />
        <Promises data={data} />
      </ul>
    </Section>
  );
}
