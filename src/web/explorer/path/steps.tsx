import { Link } from 'wouter';
import type { Named } from '../graph/fragments.ts';
import type { Hop, HopFact } from '../graph/path.ts';
import { Disputes } from '../parts/dispute.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { Section } from '../parts/page.tsx';
import { Passages } from '../parts/passages.tsx';
import { useDetails } from '../parts/use-details.ts';
import { entityPath } from '../texts/addresses.ts';
import { number } from '../texts/format.ts';
import { kindLabel } from '../texts/labels.ts';
import { nameLanguage, nameOf } from '../texts/names.ts';
import { type Asked, pathAddress } from './address.ts';
import { amountsOf, isMoney, namesAmount, placesOf, walksOf } from './tell.ts';
import { usePathTexts } from './use-path-texts.ts';

/** A stop of the path; one between the ends can be left out of the search. */
function Stop({ of, asked, between }: { of: Named; asked: Asked; between: boolean }) {
  const { language, p } = usePathTexts();
  return (
    <li className="step">
      <p className="stop">
        <Mark kind={of.__typename} />
        <span>
          <Link className="e" href={entityPath(of.id)} lang={nameLanguage(of, language)}>
            {nameOf(of, language)}
          </Link>{' '}
          <span className="dim">{kindLabel(of.__typename, language).toLowerCase()}</span>{' '}
          {between ? (
            <Link
              className="quiet"
              href={pathAddress({ ...asked, without: [...asked.without, of.id], path: 1 }, language)}
              aria-label={p.leaveOutLabel(nameOf(of, language))}
            >
              <Icon name="no" /> {p.leaveOut}
            </Link>
          ) : null}
        </span>
      </p>
    </li>
  );
}

function FactLine({ fact }: { fact: HopFact }) {
  const { language } = usePathTexts();
  const { line, sentences } = useDetails(fact);
  return (
    <>
      <p>
        {fact.side.label[language]}
        {line ? <span className="role">{line}</span> : null}
      </p>
      {sentences.map((sentence) => (
        <p className="s dim" key={sentence}>
          {sentence}
        </p>
      ))}
      {fact.contradictions.length > 0 ? (
        <p className="s">
          <Disputes of={fact.contradictions} />
        </p>
      ) : null}
    </>
  );
}

/** The amounts of a step, with bars on the scale of the path; a step of money without an amount says so. */
function Sum({ hop, largest }: { hop: Hop; largest: number }) {
  const { language, p } = usePathTexts();
  const amounts = amountsOf(hop);
  if (amounts.length === 0) return isMoney(hop) ? <span className="none s">{p.noAmount}</span> : null;
  return amounts.map(({ cents, perYear }) => (
    <div key={`${cents} ${perYear}`}>
      <b>{number(cents / 100, language)}</b>
      {perYear ? <span className="xs dim block">{p.perYear}</span> : null}
      <span
        className="inbar pale"
        style={{ '--w': `${((100 * cents) / largest).toFixed(1)}%` } as React.CSSProperties}
      />
    </div>
  ));
}

function Step({ hop, largest }: { hop: Hop; largest: number }) {
  const { p } = usePathTexts();
  return (
    <li className={namesAmount(hop) ? 'step paid' : 'step'}>
      <p className="what">{p.step(hop.step)}</p>
      <div className="hop">
        {hop.facts.map((fact) => (
          <FactLine key={fact.proof.id} fact={fact} />
        ))}
      </div>
      <div className="sum">
        <Sum hop={hop} largest={largest} />
      </div>
      <div className="proof">
        <Passages places={placesOf(hop)} most={1} />
      </div>
    </li>
  );
}

/** The chosen path: every stop, and between two stops the relation, the amount and the proof. */
export function Steps({ asked, hops }: { asked: Asked; hops: readonly Hop[] }) {
  const { p } = usePathTexts();
  const largest = Math.max(1, ...hops.flatMap(amountsOf).map(({ cents }) => cents));
  const [relation, euro, place] = p.head;
  const title = p.chosen(walksOf(hops).map((walk) => p.walkWords[walk]));
  return (
    <Section id="stappen" title={title} note={p.chosenNote}>
      <div className="steps-h" aria-hidden="true">
        <span />
        <span>{relation}</span>
        <span className="num">{euro}</span>
        <span>{place}</span>
      </div>
      <ol>
        {hops.flatMap((hop, index) => [
          <Stop key={hop.from.id} of={hop.from} asked={asked} between={index > 0} />,
          <Step key={`${hop.from.id} ${hop.to.id}`} hop={hop} largest={largest} />,
          ...(index === hops.length - 1 ? [<Stop key={hop.to.id} of={hop.to} asked={asked} between={false} />] : []),
        ])}
      </ol>
    </Section>
  );
}
