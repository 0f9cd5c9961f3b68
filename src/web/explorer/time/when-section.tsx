import type { Entity } from '../graph/entity.ts';
import { isIncoming } from '../graph/nested-query.ts';
import { moneyWord } from '../parts/money-word.ts';
import { Section } from '../parts/page.tsx';
import { Passages } from '../parts/passages.tsx';
import { capital, date } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { momentsOf, type Short, shortOf } from './moments.ts';
import { TimeLine } from './time-line.tsx';

/** That money ends before what it pays for: worked out from two facts. */
function Remark({ of: { fact, paid, ends, years } }: { of: Short }) {
  const { t, language } = useTexts();
  const name = nameOf(paid, language);
  return (
    <div className="row">
      <dt>{t.entity.standsOut}</dt>
      <dd className="val">
        <p>
          {t.entity.endsBefore(
            capital(moneyWord(fact, language)),
            fact.node.shortName ?? nameOf(fact.node, language),
            !isIncoming(fact.side),
            date(ends, language),
          )}{' '}
          {t.entity.lastsLonger(name, years)}
        </p>
        <p>
          <span className="calc">{t.entity.computedFrom}</span>
        </p>
      </dd>
      <dd className="proof">
        <Passages places={fact.proof.evidence ?? []} />
      </dd>
    </div>
  );
}

/** When it was and is, beside what is around it; there only where two things have a time. */
export function WhenSection({ entity }: { entity: Entity }) {
  const { t } = useTexts();
  const { moments, left } = momentsOf(entity);
  const short = shortOf(entity);
  if (moments.length < 2) return null;
  return (
    <Section id="when" title={t.entity.when} {...(left > 0 ? { note: t.entity.moreMoments(left) } : {})}>
      <dl>
        <div className="row wide">
          <dt>{t.entity.course}</dt>
          <dd className="val">
            <TimeLine moments={moments} />
          </dd>
        </div>
        {short.map((each) => (
          <Remark key={each.fact.proof.id} of={each} />
        ))}
      </dl>
    </Section>
  );
}
