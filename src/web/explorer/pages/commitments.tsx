import {
  byYear,
  type CommitmentsAnswer,
  commitmentsQuery,
  type Promised,
  promisedIn,
  type Term,
} from '../graph/commitments.ts';
import type { Place } from '../graph/fragments.ts';
import { Disputes } from '../parts/dispute.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageHead, Section, Strip } from '../parts/page.tsx';
import { Passages } from '../parts/passages.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { TermLine } from '../parts/term-line.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { anchorOf } from '../texts/addresses.ts';
import { date, number } from '../texts/format.ts';
import { valueLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';

const states = ['OVERDUE', 'OPEN', 'MET'];

function PromiseRow({ node, dues }: Promised) {
  const { t, language } = useTexts();
  const by = node.promisedBy?.edges ?? [];
  const places = by.flatMap(({ evidence }) => evidence ?? []);
  const unique = [...new Map(places.map((place): [string, Place] => [place.id, place])).values()];
  const dated = dues.flatMap((due) => (due ? [date(due, language)] : []));
  return (
    <div className="row" id={anchorOf(node.id)}>
      <dt>
        {dated.length > 0 ? dated.join(', ') : t.commitments.noDue}
        {node.recurring ? <span className="xs block">{valueLabel('Recurrence', node.recurring, language)}</span> : null}
      </dt>
      <dd className="val">
        <p>
          <EntityLink of={node} />
        </p>
        <p className="s">{node.summary[language]}</p>
        <p className="s dim">
          {node.dueNote ? <>{node.dueNote[language].replace(/[.]$/, '')}; </> : null}
          {t.commitments.by}{' '}
          {by.map(({ node: who, id }, index) => (
            <span key={id}>
              {index > 0 ? ', ' : ''}
              <EntityLink of={who} />
            </span>
          ))}
        </p>
        <Disputes of={by.flatMap(({ disputedBy }) => disputedBy ?? [])} />
      </dd>
      <dd className="proof">
        <Passages places={unique} />
      </dd>
    </div>
  );
}

function Terms({ terms }: { terms: readonly Term[] }) {
  const { t, language } = useTexts();
  if (terms.length === 0) return <p className="none empty">{t.commitments.none}</p>;
  const present = states.filter((state) => terms.some((term) => term.state === state));
  return (
    <>
      <Strip
        items={states.map((state) => ({
          label: t.commitments.sections[state] ?? state,
          value: number(terms.filter((term) => term.state === state).length, language),
          note: t.commitments.stripNote[state],
        }))}
      />
      <TermLine years={byYear(terms)} />
      {present.map((state) => {
        const promised = promisedIn(terms, state);
        const count = promised.reduce((sum, { dues }) => sum + dues.length, 0);
        return (
          <Section
            key={state}
            id={state.toLowerCase()}
            title={t.commitments.sections[state] ?? state}
            note={t.commitments.terms(count)}
          >
            <dl>
              {promised.map((each) => (
                <PromiseRow key={each.node.id} {...each} />
              ))}
            </dl>
          </Section>
        );
      })}
    </>
  );
}

/** What was promised to parliament: passed, open and met, on a line of years and one by one. */
export function CommitmentsPage() {
  const { t, language } = useTexts();
  const { data, error, waiting, retry } = useAnswer<CommitmentsAnswer>(commitmentsQuery);
  const today = date(new Date().toISOString().slice(0, 10), language);
  return (
    <>
      <PageHead
        title={t.commitments.title}
        lead={t.commitments.lead}
        note={
          <>
            <span className="dim">{t.commitments.asOf(today)}</span>{' '}
            <span className="calc">{t.commitments.computed}</span>
          </>
        }
      />
      {waiting ? <Waiting lines={14} /> : null}
      {error ? <Fault error={error} retry={retry} kept={data !== undefined} /> : null}
      {data?.commitments ? <Terms terms={data.commitments.edges} /> : null}
      {data ? <p className="fig-f">{t.commitments.calcNote}</p> : null}
      {data ? <RawQuestion query={commitmentsQuery} variables={{}} /> : null}
    </>
  );
}
