import type { sampleOf } from '../graph/start.ts';
import { amount, period } from '../texts/format.ts';
import { links } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { Passages } from './passages.tsx';

type Sample = NonNullable<ReturnType<typeof sampleOf>>;

/** One fact taken apart: the fact, the words it rests on, and the amount. */
export function SampleFact({ to, paid }: Sample) {
  const { t, language } = useTexts();
  return (
    <figure className="spec" aria-labelledby="spec-h">
      <figcaption className="fig-h" id="spec-h">
        {t.start.sample}
      </figcaption>
      <dl>
        <div>
          <dt>{t.start.fact}</dt>
          <dd>
            <EntityLink of={paid.node} />
            <br />
            <span className="pred">{links.FUNDS?.out.label[language]}</span> <EntityLink of={to} />
          </dd>
        </div>
        <div>
          <dt>{t.start.amount}</dt>
          <dd>
            <span className="amount">{amount(paid.amount ?? 0, language)}</span>{' '}
            <span className="s dim">{period(paid.from, paid.to, language)}</span>
          </dd>
        </div>
        <div>
          <dt>{t.start.place}</dt>
          <dd>
            <Passages places={(paid.evidence ?? []).slice(0, 2)} />
          </dd>
        </div>
      </dl>
    </figure>
  );
}
