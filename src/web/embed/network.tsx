import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { type NetworkAnswer, networkQuery } from '../explorer/graph/network.ts';
import { askedIn, networkAddress, variablesOf } from '../explorer/network/address.ts';
import { Legend } from '../explorer/network/legend.tsx';
import { NetworkPicture } from '../explorer/network/picture.tsx';
import { RelationTable } from '../explorer/network/relation-table.tsx';
import { pictureOf, surroundingsIn, withoutFamilies } from '../explorer/network/relations.ts';
import { titleOf } from '../explorer/network/title.ts';
import { toMiddle } from '../explorer/network/to-middle.ts';
import { useNetworkTexts } from '../explorer/network/use-network-texts.ts';
import { EntityLink } from '../explorer/parts/entity-link.tsx';
import { Fault, Waiting } from '../explorer/parts/states.tsx';
import { useAnswer } from '../explorer/parts/use-answer.ts';
import { nameOf } from '../explorer/texts/names.ts';
import { EmbedFrame, type Told, withTold } from './frame.tsx';
import { Missing } from './missing.tsx';
import type { Asked } from './read-address.ts';

type Asking = ReturnType<typeof askedIn>;
type Answer = NetworkAnswer & Partial<Told>;

function Shown({ asked, answer, network }: { asked: Asking; answer: Answer; network: NonNullable<Answer['network']> }) {
  const { language, n } = useNetworkTexts();
  const all = useMemo(() => withoutFamilies(surroundingsIn(network), asked.hide), [network, asked.hide]);
  const data = useMemo(() => pictureOf(all, language, n.more), [all, language, n]);
  const middle = all.entities[0]?.entity;
  if (!middle) return <Missing id={asked.id} />;
  const name = nameOf(middle, language);
  const addressOf = (pick: string) =>
    `${language === 'en' ? '/en' : ''}${networkAddress({ ...asked, pick }, language)}`;
  return (
    <EmbedFrame
      title={n.picture(name)}
      heading={
        <div className="embed-h down">
          <p className="s">
            <b>{n.kind}</b> {n.of} <EntityLink of={middle} />
          </p>
          <h1>{titleOf(all, language, n)}</h1>
        </div>
      }
      page={networkAddress(asked, language)}
      places={(network.facts ?? []).flatMap(({ evidence }) => evidence ?? [])}
      told={answer}
    >
      <figure aria-label={n.kind}>
        <section className="scroll" aria-label={n.region} ref={toMiddle}>
          <NetworkPicture data={data} label={n.picture(name)} chosen={asked.pick} addressOf={addressOf} />
        </section>
        <Legend all={all} />
      </figure>
      {all.relations.length > 0 ? (
        <RelationTable asked={asked} all={all} chosen={asked.pick} />
      ) : (
        <p className="none empty">{n.aloneText}</p>
      )}
    </EmbedFrame>
  );
}

/** What surrounds an entity: the picture, and the same as a table. */
export function NetworkEmbed({ id }: Asked) {
  const search = useSearch();
  const asked = useMemo(() => askedIn(new URLSearchParams(search)), [search]);
  const { data, error, waiting, retry } = useAnswer<Answer>(withTold(networkQuery), variablesOf(asked));
  if (waiting && id) return <Waiting lines={12} />;
  if (data?.network) return <Shown asked={asked} answer={data} network={data.network} />;
  return error && id ? <Fault error={error} retry={retry} /> : <Missing id={id} />;
}
