import { useId, useRef, useState } from 'react';
import type { Theme as Section } from '../texts/families.ts';
import { date } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';
import { sharing } from '../texts/sharing.ts';
import { CopyButton } from './copy-button.tsx';
import { freeze } from './freeze.ts';
import { giveFile } from './save-picture.tsx';
import type { Shared } from './share.tsx';
import { type Theme, themes } from './theme.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** The address of an embed, for the page of somebody else. */
function addressOf({ view, id, state = [] }: Shared, language: string, theme: Theme, only: Section | ''): string {
  const here = new URLSearchParams(window.location.search);
  const wanted = {
    id: id ?? '',
    ...Object.fromEntries(state.map((name) => [name, here.get(name) ?? ''])),
    lang: language === 'nl' ? '' : language,
    theme: theme === 'system' ? '' : theme,
    only,
  };
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''));
  // A slash, a colon and a comma may stand in a query as they are, and read better so.
  return `${window.location.origin}/embed/${view}?${String(query).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const codeOf = (address: string, { title, height }: Shared) =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;

function Colours({ chosen, choose }: { chosen: Theme; choose: (theme: Theme) => void }) {
  const { t } = useTexts();
  const name = useId();
  return (
    <fieldset className="opts">
      <legend>{t.foot.colours}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input type="radio" name={name} checked={theme === chosen} onChange={() => choose(theme)} /> {t.foot[theme]}
        </label>
      ))}
    </fieldset>
  );
}

function Sections({
  sections,
  chosen,
  choose,
}: {
  sections: readonly Section[];
  chosen: Section | '';
  choose: (section: Section | '') => void;
}) {
  const { t, language } = useTexts();
  const { share } = sharing[language];
  return (
    <label className="opts">
      <span className="opts-l">{share.which}</span>
      <select className="field" value={chosen} onChange={({ target }) => choose(target.value as Section | '')}>
        <option value="">{share.all}</option>
        {sections.map((section) => (
          <option key={section} value={section}>
            {t.themes[section]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Preview, the code of a living frame, and a file of exactly what the preview shows. */
export function SharePanel(shared: Shared) {
  const { language } = useTexts();
  const { share } = sharing[language];
  const [theme, chooseTheme] = useState<Theme>('system');
  const [only, chooseOnly] = useState<Section | ''>('');
  const [failed, setFailed] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const address = addressOf(shared, language, theme, only);
  const code = codeOf(address, shared);
  async function download() {
    try {
      const page = frame.current?.contentDocument;
      if (!page?.querySelector('[data-part="source"]')) throw new Error('the preview is not there yet');
      const name = `${(shared.id ?? shared.view).replaceAll('/', '-')}-${today()}.html`;
      const text = await freeze(page, share.frozenOn(date(today(), language)));
      giveFile(new Blob([text], { type: 'text/html' }), name);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <div className="shared">
      <p>{share.lead}</p>
      <div className="opts">
        {shared.sections ? <Sections sections={shared.sections} chosen={only} choose={chooseOnly} /> : null}
        <Colours chosen={theme} choose={chooseTheme} />
      </div>
      <iframe
        ref={frame}
        key={address}
        src={address}
        title={`${share.preview}: ${shared.title}`}
        height={shared.height}
      />
      <div className="versions">
        <section>
          <h3>{share.live}</h3>
          <p className="s">{share.liveText}</p>
          <textarea className="field code" readOnly rows={4} aria-label={share.code} value={code} />
          <CopyButton text={code} label={share.copy} />
        </section>
        <section>
          <h3>{share.frozen}</h3>
          <p className="s">{share.frozenText}</p>
          <button className="btn" type="button" onClick={() => void download()}>
            {share.download}
          </button>
          <p className="s" role="status">
            {failed ? share.failed : ''}
          </p>
        </section>
      </div>
    </div>
  );
}
