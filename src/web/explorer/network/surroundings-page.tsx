import { useMemo, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { type NetworkAnswer, networkQuery } from '../graph/network.ts';
import { NotFoundPage } from '../pages/not-found.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { useTitle } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { SavePicture } from '../parts/save-picture.tsx';
import { Share } from '../parts/share.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { pagePaths } from '../texts/addresses.ts';
import { nameOf } from '../texts/names.ts';
import { type Asked, networkAddress, variablesOf } from './address.ts';
import { Legend } from './legend.tsx';
import { Options } from './options.tsx';
import { Panel } from './panel.tsx';
import { NetworkPicture } from './picture.tsx';
import { RelationTable } from './relation-table.tsx';
import { isRelation, pickedIn, pictureOf, type Surroundings, surroundingsIn, withoutFamilies } from './relations.ts';
import { SaveGraphml } from './save-graphml.tsx';
import { titleOf } from './title.ts';
import { toMiddle } from './to-middle.ts';
import { useNetworkTexts } from './use-network-texts.ts';

interface Shown {
  readonly asked: Asked;
  readonly all: Surroundings;
  readonly title: string;
}

function Figure({ asked, all, title, chosen }: Shown & { chosen: string | null }) {
  const { language, n } = useNetworkTexts();
  const [, go] = useLocation();
  const picture = useRef<SVGSVGElement>(null);
  const data = useMemo(() => pictureOf(all, language, n.more), [all, language, n]);
  const name = nameOf(all.entities[0]?.entity ?? { __typename: '', id: '', name: '' }, language);
  const file = `${language === 'nl' ? 'netwerk' : 'network'}-${asked.id?.replaceAll('/', '-')}`;
  const address = (pick: string) => networkAddress({ ...asked, pick }, language);
  return (
    <>
      <section className="scroll" aria-label={n.region} ref={toMiddle}>
        <NetworkPicture
          data={data}
          label={`${n.picture(name)}; ${n.samePlace}`}
          describedBy="toetsen"
          chosen={chosen}
          ref={picture}
          addressOf={(id) => `${language === 'en' ? '/en' : ''}${address(id)}`}
          choose={(id) => go(address(id), { replace: true })}
        />
      </section>
      <Legend all={all} />
      <p className="fig-f">
        {n.note} {all.complete ? '' : n.cut}
      </p>
      <p className="fig-f" id="toetsen">
        {n.keys}
      </p>
      <SavePicture picture={() => picture.current} name={file} title={`${name}: ${title}`}>
        <SaveGraphml all={all} name={file} />
      </SavePicture>
    </>
  );
}

function Answered({ asked, found }: { asked: Asked; found: Surroundings }) {
  const { language, n } = useNetworkTexts();
  const all = useMemo(() => withoutFamilies(found, asked.hide), [found, asked.hide]);
  const title = titleOf(all, language, n);
  const picked = pickedIn(all, asked.pick);
  const chosen = picked && (isRelation(picked) ? picked.id : picked.entity.id);
  return (
    <>
      <div className="netgrid sec flush">
        <figure aria-label={n.kind}>
          <Options asked={asked} all={found} />
          <Figure asked={asked} all={all} title={title} chosen={chosen} />
        </figure>
        {picked ? <Panel asked={asked} all={all} picked={picked} /> : null}
      </div>
      {all.relations.length > 0 ? (
        <RelationTable asked={asked} all={all} chosen={chosen} />
      ) : (
        <p className="none empty">{n.aloneText}</p>
      )}
    </>
  );
}

/** What surrounds an entity, as a picture, the chosen relation with its proof, and a table. */
export function SurroundingsPage({ asked }: { asked: Asked }) {
  const { language, n } = useNetworkTexts();
  const variables = variablesOf(asked);
  const { data, error, waiting, retry } = useAnswer<NetworkAnswer>(networkQuery, variables);
  const found = useMemo(() => (data?.network ? surroundingsIn(data.network) : null), [data]);
  const middle = found?.entities[0]?.entity;
  const shown = found && withoutFamilies(found, asked.hide);
  const title = shown ? titleOf(shown, language, n) : n.kind;
  useTitle(middle ? `${n.picture(nameOf(middle, language))}` : n.kind);
  if (data && !data.network) return <NotFoundPage id={asked.id ?? ''} />;
  return (
    <>
      <div className="head solo">
        <p className="kind">
          <b>{n.kind}</b>
          {middle ? (
            <span>
              {n.of} <EntityLink of={middle} />
            </span>
          ) : null}
        </p>
        <h1>{title}</h1>
        {middle ? <p className="lead">{n.lead(nameOf(middle, language), asked.steps)}</p> : null}
        <p className="links">
          <Link href={pagePaths.network[language]}>{n.wholeLink}</Link>
        </p>
      </div>
      {waiting ? <Waiting lines={24} /> : null}
      {error ? <Fault error={error} retry={retry} kept={data !== undefined} /> : null}
      {found ? <Answered asked={asked} found={found} /> : null}
      {middle ? (
        <Share
          view="network"
          id={middle.id}
          title={n.picture(nameOf(middle, language))}
          state={['steps', 'hide', 'link', 'on', 'open', 'pick']}
          height={620}
        />
      ) : null}
      {found ? <RawQuestion query={networkQuery} variables={variables} /> : null}
    </>
  );
}
