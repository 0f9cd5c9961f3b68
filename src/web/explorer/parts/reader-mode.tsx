import { useTexts } from '../texts/language.tsx';

/** Summary or full text; where the text was not read in, that choice is off with the reason beside it. */
export function ReaderMode({
  hasText,
  full,
  choose,
}: {
  hasText: boolean;
  full: boolean;
  choose: (full: boolean) => void;
}) {
  const { t } = useTexts();
  return (
    <div className="mode">
      <fieldset className="opts">
        <legend>{t.reader.mode}</legend>
        <label>
          <input type="radio" name="mode" checked={!full} onChange={() => choose(false)} /> {t.reader.summaryMode}
        </label>
        <label className={hasText ? undefined : 'off'}>
          <input type="radio" name="mode" checked={full} disabled={!hasText} onChange={() => choose(true)} />{' '}
          {t.reader.textMode}
          {hasText ? null : <span className="dim"> ({t.reader.notRead})</span>}
        </label>
      </fieldset>
      {hasText ? null : (
        <p className="s dim note">
          {t.reader.note} <code>DOCUMENTS={t.reader.folder} npm start</code> {t.reader.noteEnd}
        </p>
      )}
    </div>
  );
}
