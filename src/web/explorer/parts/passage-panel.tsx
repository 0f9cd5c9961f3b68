import { Link } from 'wouter';
import { type PassageDetail, passageQuery } from '../graph/passage.ts';
import { entityPath } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { CopyButton } from './copy-button.tsx';
import { Fault, Waiting } from './states.tsx';
import { useAnswer } from './use-answer.ts';

type Passage = NonNullable<PassageDetail['passage']>;

function Detail({ passage }: { passage: Passage }) {
  const { t, language } = useTexts();
  const { part, phrase, text } = passage;
  if (!part) return null;
  const document = part.partOfDocument?.nodes?.[0];
  const path = entityPath(part.id);
  const address = new URL(path, window.location.origin).href;
  const cite = [`“${phrase}”`, nameOf(part, language), document ? nameOf(document, language) : '', address];
  return (
    <>
      <dl className="kv">
        {(part.answers?.nodes ?? []).map(({ id, number, summary }) => (
          <div key={id}>
            <dt>
              {t.place.asked} ({number})
            </dt>
            <dd>{summary?.[language]}</dd>
          </div>
        ))}
        {part.summary ? (
          <div>
            <dt>{part.answers ? t.place.answered : nameOf(part, language)}</dt>
            <dd>{part.summary[language]}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t.place.sentence}</dt>
          <dd lang={text ? 'nl' : undefined}>
            {text ? <q className="src">{text}</q> : <span className="none">{t.place.noSentence}</span>}
          </dd>
        </div>
        {document ? (
          <div>
            <dt>{t.place.document}</dt>
            <dd lang={language === 'en' ? 'nl' : undefined}>{document.name}</dd>
          </div>
        ) : null}
      </dl>
      <p className="inl">
        <Link href={path}>{t.place.read}</Link>
        <CopyButton text={cite.filter(Boolean).join(', ')} label={t.place.copy} />
      </p>
    </>
  );
}

/** A passage opened: what was asked, what was answered, the sentence and the document. */
export function PassagePanel({
  id,
  label,
  panelId,
  close,
}: {
  id: string;
  label: string;
  panelId: string;
  close: () => void;
}) {
  const { t } = useTexts();
  const { data, error, waiting, retry } = useAnswer<PassageDetail>(passageQuery, { id });
  return (
    <section className="opened" id={panelId} aria-label={label}>
      {waiting ? <Waiting lines={4} /> : null}
      {error ? <Fault error={error} retry={retry} /> : null}
      {data?.passage ? <Detail passage={data.passage} /> : null}
      <button className="shut" type="button" onClick={close}>
        {t.place.close}
      </button>
    </section>
  );
}
