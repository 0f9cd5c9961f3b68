import { useState } from 'react';
import { Link } from 'wouter';
import { pagePaths } from '../texts/addresses.ts';
import { families } from '../texts/families.ts';
import { useTexts } from '../texts/language.tsx';
import { FamilyMark } from './mark.tsx';
import { applyTheme, storedTheme, themes } from './theme.ts';

function ThemeChoice() {
  const { t } = useTexts();
  const [chosen, choose] = useState(storedTheme);
  return (
    <fieldset className="opts">
      <legend>{t.foot.colours}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={theme === chosen}
            onChange={() => {
              choose(theme);
              applyTheme(theme);
            }}
          />{' '}
          {t.foot[theme]}
        </label>
      ))}
    </fieldset>
  );
}

export function Footer() {
  const { t, language } = useTexts();
  return (
    <footer className="foot">
      <div className="wrap">
        <div>
          <h2>{t.foot.marks}</h2>
          <ul className="keys">
            {families.map((family) => (
              <li key={family}>
                <FamilyMark family={family} />
                {t.families[family]}
              </li>
            ))}
          </ul>
          <p className="dim">{t.foot.voice}</p>
        </div>
        <div>
          <h2>beleidsgraaf</h2>
          <p>{t.foot.about}</p>
        </div>
        <div>
          <h2>{t.foot.data}</h2>
          <ul>
            <li>
              <Link href={pagePaths.figures[language]}>{t.foot.figures}</Link>
            </li>
            <li>
              <Link href={pagePaths.coverage[language]}>{t.foot.coverage}</Link>
            </li>
            <li>
              <a href="/graphiql/">{t.foot.graphiql}</a>
            </li>
          </ul>
          <ThemeChoice />
        </div>
      </div>
    </footer>
  );
}
