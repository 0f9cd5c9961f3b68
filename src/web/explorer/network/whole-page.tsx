import { lazy, Suspense, useId, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { joinedKinds, type OverviewAnswer, type OverviewEntity, overviewQuery } from '../graph/overview.ts';
import { FamilyMark, Mark } from '../parts/mark.tsx';
import { PageHead, Section } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { SuggestField } from '../parts/suggest-field.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { type Family, families, familyOf } from '../texts/families.ts';
import { number } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { type Asked, networkAddress } from './address.ts';
import { useNetworkTexts } from './use-network-texts.ts';
import { type WholeGraph, wholeGraph } from './whole-layout.ts';

const WholePicture = lazy(() => import('./whole-picture.tsx').then((each) => ({ default: each.WholePicture })));
const mostEntities = 3_000;
const mostListed = 8;

/** Whether the browser can draw so many marks at all; the library behind the picture does not ask. */
const canDraw = (): boolean => {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
};

function Find() {
  const { t } = useTexts();
  const { language, n } = useNetworkTexts();
  const [, go] = useLocation();
  const [text, type] = useState('');
  const id = useId();
  return (
    <div className="seek find-in">
      <label htmlFor={id}>{n.findIn}</label>
      <SuggestField
        id={id}
        name="q"
        label={n.findIn}
        placeholder={t.search.hint}
        text={text}
        type={type}
        choose={({ node }) => go(networkAddress({ id: node.id }, language))}
      />
    </div>
  );
}

function Choices({ asked, graph }: { asked: Asked; graph: WholeGraph }) {
  const { t } = useTexts();
  const { language, n } = useNetworkTexts();
  const [, go] = useLocation();
  const change = (part: Partial<Asked>) => go(networkAddress({ ...asked, ...part }, language), { replace: true });
  const toggle = (family: Family) => families.filter((each) => asked.hide.includes(each) !== (each === family));
  const count = (family: Family) =>
    graph.reduceNodes((sum, _, { kind }) => sum + (familyOf(kind) === family ? 1 : 0), 0);
  return (
    <fieldset className="opts">
      <legend>{n.show}</legend>
      {families.map((family) => (
        <label key={family}>
          <input
            type="checkbox"
            checked={!asked.hide.includes(family)}
            onChange={() => change({ hide: toggle(family) })}
          />
          <FamilyMark family={family} />
          {t.families[family]} <span className="dim">{number(count(family), language)}</span>
        </label>
      ))}
      <label>
        <input type="checkbox" checked={asked.parts} onChange={() => change({ parts: !asked.parts })} />
        {n.parts}
      </label>
    </fieldset>
  );
}

function Names({ of }: { of: readonly OverviewEntity[] }) {
  const { language } = useNetworkTexts();
  return (
    <ul>
      {of.map(({ id, kind, name, degree }) => (
        <li key={id}>
          <Link className="e" href={networkAddress({ id }, language)} lang={language === 'en' ? 'nl' : undefined}>
            <Mark kind={kind} />
            {name}
          </Link>
          <span className="dim">{number(degree, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Those that do not fit in a short list; hundreds of links are made when one asks for them. */
function Rest({ of }: { of: readonly OverviewEntity[] }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details className="rest" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.entity.more(of.length)}</summary>
      {open ? <Names of={of} /> : null}
    </details>
  );
}

/** Everybody in the picture by family, the best connected first: what the picture shows, for whoever does not see it. */
function Lists({ entities }: { entities: readonly OverviewEntity[] }) {
  const { t } = useTexts();
  const { n } = useNetworkTexts();
  const joined = entities.filter(({ degree }) => degree > 0);
  return (
    <Section id="lijst" title={n.best} note={n.bestNote}>
      <div className="kinds joined">
        {families.map((family) => {
          const own = joined.filter(({ kind }) => familyOf(kind) === family);
          if (own.length === 0) return null;
          const rest = own.slice(mostListed);
          return (
            <div key={family}>
              <h3>
                <FamilyMark family={family} />
                {t.families[family]}
              </h3>
              <Names of={own.slice(0, mostListed)} />
              {rest.length > 0 ? <Rest of={rest} /> : null}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function Drawn({ asked, graph }: { asked: Asked; graph: WholeGraph }) {
  const { language, n } = useNetworkTexts();
  const [, go] = useLocation();
  const [drawn] = useState(canDraw);
  if (!drawn) return <p className="none empty">{n.noPicture}</p>;
  return (
    <Suspense fallback={<div className="whole" />}>
      <WholePicture
        graph={graph}
        hide={asked.hide}
        label={n.wholeLabel(graph.order, graph.size)}
        open={(id) => go(networkAddress({ id }, language))}
      />
    </Suspense>
  );
}

function Answered({ asked, data }: { asked: Asked; data: NonNullable<OverviewAnswer['overview']> }) {
  const { n } = useNetworkTexts();
  const graph = useMemo(() => wholeGraph(data.entities, data.links), [data]);
  const alone = data.entities.length - graph.order;
  const left = data.entityCount - data.entities.length;
  return (
    <>
      <div className="sec flush">
        <div className="bar">
          <Choices asked={asked} graph={graph} />
          <Find />
        </div>
        <figure aria-label={n.whole}>
          <Drawn asked={asked} graph={graph} />
          <figcaption className="fig-f">
            {n.wholeNote(graph.order, data.factCount)} {asked.parts ? '' : n.partsNote}{' '}
            {alone > 0 ? n.aloneNote(alone) : ''} {left > 0 ? n.leftNote(left) : ''} {n.files}{' '}
            <a href={`/export/graph.graphml${asked.parts ? '' : `?kinds=${kindsIn(data.entities)}`}`} download>
              GraphML
            </a>{' '}
            <a href={`/export/graph.gexf${asked.parts ? '' : `?kinds=${kindsIn(data.entities)}`}`} download>
              GEXF
            </a>
          </figcaption>
        </figure>
      </div>
      <Lists entities={data.entities} />
    </>
  );
}

const kindsIn = (entities: readonly OverviewEntity[]) => [...new Set(entities.map(({ kind }) => kind))].join(',');

/** The whole graph: who and what is joined most, as a picture and as lists. */
export function WholePage({ asked }: { asked: Asked }) {
  const { n } = useNetworkTexts();
  const variables = { kinds: asked.parts ? joinedKinds : null, first: mostEntities };
  const { data, error, waiting, retry } = useAnswer<OverviewAnswer>(overviewQuery, variables);
  const [most] = data?.overview?.entities ?? [];
  const title = most && most.degree > 0 ? n.wholeTitle(most.name, most.degree) : n.whole;
  return (
    <>
      <PageHead title={title} lead={n.wholeLead} note={<b>{n.whole}</b>} />
      {waiting ? <Waiting lines={24} /> : null}
      {error ? <Fault error={error} retry={retry} kept={data !== undefined} /> : null}
      {data?.overview ? <Answered asked={asked} data={data.overview} /> : null}
      {data ? <RawQuestion query={overviewQuery} variables={variables} /> : null}
    </>
  );
}
