import { Link } from 'wouter';
import type { StartAnswer } from '../graph/start.ts';
import { pagePaths } from '../texts/addresses.ts';
import { families, familyOf } from '../texts/families.ts';
import { capital, date, number } from '../texts/format.ts';
import { kinds, links, pluralLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { FamilyMark } from './mark.tsx';
import { Section } from './page.tsx';

const most = 6;

/** What the graph holds by family, largest first, and since when. */
export function StartKinds({ data }: { data: StartAnswer }) {
  const { t, language } = useTexts();
  const counts = [...(data.coverage?.kinds ?? [])].sort((a, b) => b.count - a.count);
  const amounts = (data.coverage?.links ?? [])
    .filter(({ type }) => links[type]?.props.amount)
    .reduce((sum, { count }) => sum + count, 0);
  const sources = data.coverage?.sources ?? [];
  const read = sources.filter(({ source }) => source.verified !== null);
  const last = read
    .map(({ source }) => source.verified ?? '')
    .sort()
    .at(-1);
  const note = last
    ? t.start.since(t.start.documents(read.length), date(last, language))
    : t.start.documents(read.length);
  return (
    <Section id="kinds" title={t.start.inGraph} note={note}>
      <div className="kinds">
        {families.map((family) => (
          <div key={family}>
            <h3>
              <FamilyMark family={family} />
              {capital(t.families[family])}
            </h3>
            <ul>
              {counts
                .filter(({ kind, count }) => familyOf(kind) === family && count > 0)
                .slice(0, most)
                .map(({ kind, count }) => (
                  <li key={kind}>
                    <Link href={`/${kinds[kind]?.stem}`}>{pluralLabel(kind, language).toLowerCase()}</Link>
                    <span>{number(count, language)}</span>
                  </li>
                ))}
              {family === 'money' && amounts > 0 ? (
                <li>
                  <Link href={pagePaths.money[language]}>{t.start.moneyFacts}</Link>
                  <span>{number(amounts, language)}</span>
                </li>
              ) : null}
            </ul>
          </div>
        ))}
      </div>
      <p className="links">
        <span className="dim">{t.start.sources}</span>
        {sources.map(({ source }) => (
          <EntityLink key={source.id} of={{ __typename: 'Source', id: source.id, name: source.title }} />
        ))}
        <Link href={pagePaths.coverage[language]}>{t.start.coverage}</Link>
      </p>
    </Section>
  );
}
