import type { Claim, Conflict } from '../graph/conflicts.ts';
import { keyOf } from '../texts/addresses.ts';
import { amount, number, period } from '../texts/format.ts';
import { links } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { Icon } from './icon.tsx';
import { Passages } from './passages.tsx';

/** What one side says: an amount where it names one, else the fact or entity itself. */
export function ClaimHead({ of }: { of: Claim }) {
  const { language } = useTexts();
  const time = period(of.from ?? null, of.to ?? null, language);
  if (typeof of.amount === 'number')
    return (
      <p>
        <b>{amount(of.amount, language)}</b>
        <span className="xs dim">{time}</span>
      </p>
    );
  const link = of.type ? links[of.type] : undefined;
  if (link && of.subject && of.object)
    return (
      <p>
        <EntityLink of={of.subject} /> <span className="pred">{link.out.label[language]}</span>{' '}
        <EntityLink of={of.object} />
      </p>
    );
  return (
    <p>
      <EntityLink
        of={{
          __typename: of.__typename,
          id: of.id,
          name: of.name ?? '',
          ...(of.sentence ? { sentence: of.sentence } : {}),
        }}
      />
    </p>
  );
}

function Difference({ claims }: { claims: readonly Claim[] }) {
  const { t, language } = useTexts();
  const amounts = claims.flatMap((claim) => (typeof claim.amount === 'number' ? [claim.amount] : []));
  return amounts.length === claims.length && amounts.length > 1 ? (
    <p>
      {t.conflicts.difference} {number((Math.max(...amounts) - Math.min(...amounts)) / 100, language)} {'euro'}{' '}
      <span className="calc">{t.conflicts.computed}</span>
    </p>
  ) : null;
}

/** The money a contradiction is about, where both sides are facts with the same ends. */
function About({ claims }: { claims: readonly Claim[] }) {
  const { language } = useTexts();
  const [first] = claims;
  const same = claims.every(
    ({ subject, object }) => subject?.id === first?.subject?.id && object?.id === first?.object?.id,
  );
  return same && first?.subject && first.object && first.type ? (
    <p className="s">
      <EntityLink of={first.subject} /> <span className="pred">{links[first.type]?.out.label[language]}</span>{' '}
      <EntityLink of={first.object} />
    </p>
  ) : null;
}

/** Both sides in the same size and weight, each with its places; no side is chosen. */
export function ConflictBlock({ of }: { of: Conflict }) {
  const { language } = useTexts();
  const claims = of.claims ?? [];
  const [left, right] = claims;
  const pair = claims.length === 2 && left && right;
  return (
    <article className="conflict" id={keyOf(of.id)} aria-labelledby={`${keyOf(of.id)}-h`}>
      <h2 id={`${keyOf(of.id)}-h`}>
        <Icon name="neq" />
        {of.subject[language]}
      </h2>
      <About claims={claims} />
      {pair ? (
        <div className="versus sides">
          <div>
            <ClaimHead of={left} />
            <Passages places={left.evidence ?? []} />
          </div>
          <Icon name="neq" />
          <div>
            <ClaimHead of={right} />
            <Passages places={right.evidence ?? []} />
          </div>
        </div>
      ) : (
        <ul className="claims">
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimHead of={claim} />
              <Passages places={claim.evidence ?? []} />
            </li>
          ))}
        </ul>
      )}
      <Difference claims={claims} />
      <p className="explain">{of.explanation[language]}</p>
    </article>
  );
}
