import { Link, useLocation, useSearch } from 'wouter';
import { inLanguage, pagePaths } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { Icon } from './icon.tsx';
import { SearchBox } from './search-box.tsx';

function Logo() {
  return (
    <svg viewBox="0 0 32 14" aria-hidden="true">
      <path d="M6 7h20" stroke="currentColor" strokeWidth="1.5" />
      <g className="actor" fill="currentColor">
        <circle cx="6" cy="7" r="5.5" />
      </g>
      <g className="policy" fill="currentColor">
        <path d="M21 2h10v10H21z" />
      </g>
    </svg>
  );
}

/** The same page in the other language; a plain link, so that it can be shared. */
function OtherLanguage() {
  const { t, language } = useTexts();
  const other = language === 'nl' ? 'en' : 'nl';
  // What a page keeps in its address goes along.
  useSearch();
  const { pathname, search, hash } = window.location;
  return (
    <Link
      className="lang"
      href={`~${inLanguage(pathname, other)}${search}${hash}`}
      lang={t.otherCode}
      hrefLang={t.otherCode}
    >
      {t.other}
    </Link>
  );
}

export function Header() {
  const { t, language } = useTexts();
  const [path] = useLocation();
  const onStart = path === '/';
  const entries = [
    [pagePaths.money[language], t.nav.money],
    [pagePaths.network[language], t.nav.network],
    [pagePaths.path[language], t.nav.path],
    [pagePaths.commitments[language], t.nav.commitments],
    [pagePaths.conflicts[language], t.nav.conflicts],
    [pagePaths.documents[language], t.nav.documents],
  ] as const;
  return (
    <header className="top">
      <div className="wrap">
        <Link className="word" href="/" aria-label={t.home}>
          <Logo />
          beleidsgraaf
        </Link>
        <nav className="nav" aria-label={t.menu}>
          {entries.map(([to, label]) => (
            <Link key={to} href={to} aria-current={path === to || path.startsWith(`${to}/`) ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        {onStart ? null : <SearchBox compact />}
        {onStart ? null : (
          <Link className="find" href={pagePaths.search[language]}>
            <Icon name="search" /> {t.search.short}
          </Link>
        )}
        <OtherLanguage />
      </div>
    </header>
  );
}
