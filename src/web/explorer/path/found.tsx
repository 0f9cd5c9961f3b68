import { Fragment } from 'react';
import { Link } from 'wouter';
import type { FoundPath, Hop } from '../graph/path.ts';
import { Icon } from '../parts/icon.tsx';
import { Section } from '../parts/page.tsx';
import { capital } from '../texts/format.ts';
import { nameLanguage, nameOf } from '../texts/names.ts';
import { type Asked, mostPaths, pathAddress } from './address.ts';
import { ChainPicture } from './chain.tsx';
import { namesAmount, ownStops, walksOf } from './tell.ts';
import { usePathTexts } from './use-path-texts.ts';

/** A path as it is listed: what was found, and its steps. */
export interface Told {
  readonly path: FoundPath;
  readonly hops: readonly Hop[];
}

function PathLine({
  told,
  all,
  address,
  current,
}: {
  told: Told;
  all: readonly Told[];
  address: string;
  current: boolean;
}) {
  const { language, p } = usePathTexts();
  const { hops } = told;
  const own = ownStops(
    hops,
    all.map((each) => each.hops),
  );
  const paid = hops.map(namesAmount);
  const amounts = paid.filter(Boolean).length;
  const along = p.along(walksOf(hops).map((walk) => p.walkWords[walk]));
  const disputed = hops.some(({ facts }) => facts.some(({ contradictions }) => contradictions.length > 0));
  return (
    <li>
      <Link href={`${address}#stappen`} aria-current={current ? 'true' : undefined}>
        <b>{p.steps(hops.length)}</b>
        <ChainPicture entities={told.path.entities ?? []} paid={paid} width={240} height={16} />
        <span>
          {own.length === 0 ? p.direct : p.via}
          {own.map((stop, index) => (
            <Fragment key={stop.id}>
              {index > 0 ? p.and : ' '}
              <span lang={nameLanguage(stop, language)}>{nameOf(stop, language)}</span>
            </Fragment>
          ))}
          , {along}
        </span>
        <span className="s dim">
          {amounts > 0 ? p.amounts(amounts) : ''}{' '}
          {disputed ? (
            <span className="neq">
              <Icon name="neq" /> {p.disputed}
            </span>
          ) : null}
        </span>
      </Link>
    </li>
  );
}

/** The paths, shortest first, each as a chain of marks with one sentence. */
export function FoundPaths({ asked, all, complete }: { asked: Asked; all: readonly Told[]; complete: boolean }) {
  const { language, p } = usePathTexts();
  const more = asked.first < mostPaths && all.length >= asked.first;
  return (
    <Section id="paden" title={capital(p.paths(all.length))} note={p.pathsNote(asked.steps)}>
      <ol className="paths">
        {all.map((told, index) => (
          <PathLine
            key={(told.path.entities ?? []).map(({ id }) => id).join(' ')}
            told={told}
            all={all}
            address={pathAddress({ ...asked, path: index + 1 }, language)}
            current={index + 1 === asked.path}
          />
        ))}
      </ol>
      {complete ? null : <p className="fig-f">{p.incomplete}</p>}
      {more ? (
        <p className="links">
          <Link href={pathAddress({ ...asked, first: mostPaths }, language)}>{p.more}</Link>
        </p>
      ) : null}
    </Section>
  );
}
