import { type DocumentsAnswer, documentsQuery, type Paper } from '../graph/documents.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { PageHead, Section } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { date } from '../texts/format.ts';
import { valueLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';

function PaperRow({ of }: { of: Paper }) {
  const { t, language } = useTexts();
  const parts = of.documentParts.totalCount;
  return (
    <div className="row wide">
      <dt>
        {of.sort ? valueLabel('DocumentSort', of.sort, language) : ''}
        {of.date ? <span className="xs block">{date(of.date, language)}</span> : null}
      </dt>
      <dd className="val">
        <p>
          <EntityLink of={of} />
          {parts > 0 ? <span className="role"> {t.documents.parts(parts)}</span> : null}
        </p>
        {of.summary ? <p className="s under">{of.summary[language]}</p> : null}
      </dd>
    </div>
  );
}

/** The documents that were read, and those that they name. */
export function DocumentsPage() {
  const { t } = useTexts();
  const { data, error, waiting, retry } = useAnswer<DocumentsAnswer>(documentsQuery);
  const papers = data?.documents?.nodes ?? [];
  const isRead = ({ documentParts }: Paper) => documentParts.totalCount > 0;
  const groups = [
    { id: 'read', title: t.documents.read, papers: papers.filter(isRead) },
    { id: 'named', title: t.documents.named, papers: papers.filter((paper) => !isRead(paper)) },
  ];
  return (
    <>
      <PageHead title={t.nav.documents} lead={t.documents.lead} />
      {waiting ? <Waiting lines={14} /> : null}
      {error ? <Fault error={error} retry={retry} kept={data !== undefined} /> : null}
      {groups
        .filter((group) => group.papers.length > 0)
        .map((group) => (
          <Section key={group.id} id={group.id} title={group.title} note={t.documents.count(group.papers.length)}>
            <dl>
              {group.papers.map((paper) => (
                <PaperRow key={paper.id} of={paper} />
              ))}
            </dl>
          </Section>
        ))}
      {data ? <RawQuestion query={documentsQuery} variables={{}} /> : null}
    </>
  );
}
