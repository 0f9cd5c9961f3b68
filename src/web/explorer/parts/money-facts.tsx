import type { MoneyFact } from '../graph/money.ts';
import type { Chosen } from '../money/stops.ts';
import { amount, period } from '../texts/format.ts';
import { links, valueLabel } from '../texts/labels.ts';
import { useMoneyTexts } from '../texts/money.ts';
import { Disputes } from './dispute.tsx';
import { EntityLink } from './entity-link.tsx';
import { Row } from './row.tsx';

/** A fact of money with both its ends, its amount and its places. */
export function MoneyFactRow({ fact, label, note }: { fact: MoneyFact; label?: string; note?: string }) {
  const { m, language } = useMoneyTexts();
  const time = period(fact.from ?? null, fact.to ?? null, language);
  const phase = fact.phase ? valueLabel('MoneyPhase', fact.phase, language) : null;
  const more = [phase, time].filter(Boolean).join(', ');
  return (
    <Row what={label ?? links[fact.type]?.out.label[language] ?? ''} places={fact.evidence ?? []}>
      <p>
        {fact.subject ? <EntityLink of={fact.subject} /> : null}{' '}
        <span className="pred">{links[fact.type]?.out.label[language]}</span>{' '}
        {fact.object ? <EntityLink of={fact.object} /> : null}
      </p>
      <p className="under">
        {typeof fact.amount === 'number' ? (
          <span className="amount">
            {amount(fact.amount, language)}
            {fact.perYear ? ` ${m.perYear}` : ''}
          </span>
        ) : (
          <span className="none">{m.noAmount}</span>
        )}{' '}
        <span className="s dim">{more}</span>
      </p>
      {note ? <p className="s under">{note}</p> : null}
      {fact.disputedBy?.length ? (
        <p className="under">
          <Disputes of={fact.disputedBy} />
        </p>
      ) : null}
    </Row>
  );
}

/** The facts and passages behind what was chosen in the picture. */
export function MoneyFacts({ of, close }: { of: Chosen; close: () => void }) {
  const { m } = useMoneyTexts();
  return (
    <section className="picked" aria-live="polite" aria-label={m.chosen}>
      <div className="picked-h">
        <h2>{of.title}</h2>
        <p className="s dim">{m.factsOf(of.facts.length, of.count)}</p>
        <button className="shut" type="button" onClick={close}>
          {m.close}
        </button>
      </div>
      <dl>
        {of.facts.map((fact) => (
          <MoneyFactRow key={fact.id} fact={fact} />
        ))}
      </dl>
    </section>
  );
}
