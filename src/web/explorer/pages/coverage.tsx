import { Link } from 'wouter';
import { type CoverageAnswer, coverageQuery } from '../graph/coverage.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Mark } from '../parts/mark.tsx';
import { PageHead, Section, Strip } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { date, number, percent } from '../texts/format.ts';
import { kinds, links, pluralLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import type { Language } from '../texts/languages.ts';

type Coverage = NonNullable<CoverageAnswer['coverage']>;

function Sources({ sources }: Pick<Coverage, 'sources'>) {
  const { t, language } = useTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus
    // biome-ignore lint/a11y/useSemanticElements: a group of nothing but a table that scrolls
    <div className="scroll" role="group" tabIndex={0} aria-label={t.coverage.sources}>
      <table className="cover">
        <caption className="vh">{t.coverage.sources}</caption>
        <thead>
          <tr>
            <th scope="col">{t.coverage.source}</th>
            <th scope="col">{t.coverage.publisher}</th>
            <th scope="col" className="num">
              {t.coverage.entities}
            </th>
            <th scope="col" className="num">
              {t.coverage.facts}
            </th>
            <th scope="col" className="num">
              {t.coverage.share}
            </th>
            <th scope="col">{t.coverage.verified}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ source, entities, facts, share }) => (
            <tr key={source.id}>
              <th scope="row">
                <EntityLink of={{ __typename: 'Source', id: source.id, name: source.title }} />
              </th>
              <td lang="nl">{source.publisher}</td>
              <td className="num">{number(entities, language)}</td>
              <td className="num">{number(facts, language)}</td>
              <td className="num">
                {share ? percent(share, language) : <span className="none">{t.coverage.notVerified}</span>}
              </td>
              <td className="nb">{source.verified ? date(source.verified, language) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Names with a number behind them, in columns. */
function Counts({ rows }: { rows: readonly { key: string; label: React.ReactNode; count: number }[] }) {
  const { language } = useTexts();
  return (
    <ul className="counts">
      {rows.map(({ key, label, count }) => (
        <li key={key}>
          {label}
          <span>{number(count, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Links of the same words are told apart by where they begin. */
function linkName(type: string, language: Language): string {
  const label = links[type]?.out.label[language] ?? type;
  const alike = Object.values(links).filter(({ out }) => out.label[language] === label).length > 1;
  const at = links[type]?.out.at ?? 'all';
  if (!alike || at === 'all') return label;
  const names = at.slice(0, 2).map((kind) => kinds[kind]?.label[language]);
  return `${names.join(', ')}${at.length > 2 ? ' …' : ''} ${label}`;
}

const sum = (list: readonly { readonly count: number }[]) => list.reduce((all, { count }) => all + count, 0);
const largestFirst = <Each extends { readonly count: number }>(list: readonly Each[]) =>
  [...list].sort((a, b) => b.count - a.count);

function Parts({ coverage }: { coverage: Coverage }) {
  const { t, language } = useTexts();
  const { sources, unresolved } = coverage;
  return (
    <>
      <Strip
        items={[
          { label: t.coverage.sources, value: number(sources.length, language) },
          { label: t.coverage.entities, value: number(sum(coverage.kinds), language) },
          { label: t.coverage.facts, value: number(sum(coverage.links), language) },
          {
            label: t.coverage.verified,
            value: date(
              sources
                .map(({ source }) => source.verified ?? '')
                .sort()
                .at(-1) ?? '',
              language,
            ),
          },
        ]}
      />
      <Section id="sources" title={t.coverage.sources}>
        <Sources sources={sources} />
      </Section>
      <Section id="kinds" title={t.coverage.kinds} note={t.coverage.kindsTotal(sum(coverage.kinds))}>
        <Counts
          rows={largestFirst(coverage.kinds).map(({ kind, count }) => ({
            key: kind,
            count,
            label: (
              <Link className="e" href={`/${kinds[kind]?.stem}`}>
                <Mark kind={kind} />
                {pluralLabel(kind, language).toLowerCase()}
              </Link>
            ),
          }))}
        />
      </Section>
      <Section id="links" title={t.coverage.links} note={t.coverage.linksTotal(sum(coverage.links))}>
        <Counts
          rows={largestFirst(coverage.links).map(({ type, count }) => ({
            key: type,
            count,
            label: <span>{linkName(type, language)}</span>,
          }))}
        />
      </Section>
      <Section id="unresolved" title={t.coverage.unresolved} note={t.coverage.unresolvedNote}>
        <ul className="all">
          {unresolved.map((entity) => (
            <li key={entity.id}>
              <EntityLink of={entity} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** Which sources were read, what came of them, and what could not be tied to a paper. */
export function CoveragePage() {
  const { t } = useTexts();
  const { data, error, waiting, retry } = useAnswer<CoverageAnswer>(coverageQuery);
  return (
    <>
      <PageHead title={t.coverage.title} lead={t.coverage.lead} />
      {waiting ? <Waiting lines={14} /> : null}
      {error ? <Fault error={error} retry={retry} kept={data !== undefined} /> : null}
      {data?.coverage ? <Parts coverage={data.coverage} /> : null}
      {data ? <RawQuestion query={coverageQuery} variables={{}} /> : null}
    </>
  );
}
