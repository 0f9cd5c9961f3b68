import { useTexts } from '../texts/language.tsx';

/** Summary or full text; where the text was not read in, that choice is off with the reason beside it. */
export function ReaderMode({
  hasText,
  full,
  choose,
  openAll,
}: {
  hasText: boolean;
  full: boolean;
  choose: (full: boolean) => void;
  /** Opens every entry, or closes them where all are open. */
  openAll: { readonly done: boolean; readonly toggle: () => void };
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
      <button className="btn all-open" type="button" onClick={openAll.toggle}>
        {openAll.done ? t.reader.closeAll : t.reader.openAll}
      </button>
      {hasText ? null : (
        <p className="s dim note">
          {t.reader.note} <code>DOCUMENTS={t.reader.folder} npm start</code> {t.reader.noteEnd}
        </p>
      )}
    </div>
  );
}
