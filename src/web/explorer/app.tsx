import { useEffect, useRef } from 'react';
import { Provider } from 'urql';
import { Route, Router, Switch, useLocation } from 'wouter';
import { client } from './graph/client.ts';
import { CommitmentsPage } from './pages/commitments.tsx';
import { ConflictsPage } from './pages/conflicts.tsx';
import { CoveragePage } from './pages/coverage.tsx';
import { DocumentPage } from './pages/document.tsx';
import { DocumentsPage } from './pages/documents.tsx';
import { EntityPage } from './pages/entity.tsx';
import { KindPage } from './pages/kind.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { SearchPage } from './pages/search.tsx';
import { StartPage } from './pages/start.tsx';
import { Footer } from './parts/footer.tsx';
import { Header } from './parts/header.tsx';
import { useScroll } from './parts/scroll.ts';
import { pagePaths } from './texts/addresses.ts';
import { kindNameOf } from './texts/labels.ts';
import { LanguageProvider, useTexts } from './texts/language.tsx';
import type { Language } from './texts/languages.ts';

/** The page of an address that begins with the stem of a kind. */
function ByKind({ path }: { path: string }) {
  const id = path.slice(1).split('/').map(decodeURIComponent).join('/');
  const kind = kindNameOf(id);
  if (!kind) return <NotFoundPage />;
  if (!id.includes('/')) return <KindPage key={kind} kind={kind} />;
  return kind === 'Document' ? <DocumentPage key={id} id={id} /> : <EntityPage key={id} kind={kind} id={id} />;
}

function Pages() {
  const { language } = useTexts();
  const [path] = useLocation();
  return (
    <Switch>
      <Route path="/">
        <StartPage />
      </Route>
      <Route path="/document">
        <DocumentsPage />
      </Route>
      <Route path={pagePaths.commitments[language]}>
        <CommitmentsPage />
      </Route>
      <Route path={pagePaths.conflicts[language]}>
        <ConflictsPage />
      </Route>
      <Route path={pagePaths.coverage[language]}>
        <CoveragePage />
      </Route>
      <Route path={pagePaths.search[language]}>
        <SearchPage />
      </Route>
      <Route>
        <ByKind path={path} />
      </Route>
    </Switch>
  );
}

function Frame() {
  const { t, language } = useTexts();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useScroll();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page takes the focus, the first one does not
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);
  return (
    <>
      <a className="skip" href="#inhoud">
        {t.skip}
      </a>
      <Header />
      <main id="inhoud" tabIndex={-1} ref={main}>
        <div className="wrap">
          <Pages />
        </div>
      </main>
      <Footer />
    </>
  );
}

/** Dutch stands at the root, English under /en, so that either can be shared. */
export function App() {
  const [path] = useLocation();
  const language: Language = /^\/en(\/|$)/.test(path) ? 'en' : 'nl';
  return (
    <Provider value={client}>
      <LanguageProvider language={language}>
        <Router base={language === 'en' ? '/en' : ''}>
          <Frame />
        </Router>
      </LanguageProvider>
    </Provider>
  );
}
