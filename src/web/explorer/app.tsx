import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { Provider } from 'urql';
import { Route, Router, Switch, useLocation } from 'wouter';
import { client } from './graph/client.ts';
import { NotFoundPage } from './pages/not-found.tsx';
import { StartPage } from './pages/start.tsx';
import { Footer } from './parts/footer.tsx';
import { Header } from './parts/header.tsx';
import { useScroll } from './parts/scroll.ts';
import { Waiting } from './parts/states.tsx';
import { type PageName, pagePaths } from './texts/addresses.ts';
import { kindNameOf } from './texts/labels.ts';
import { LanguageProvider, useTexts } from './texts/language.tsx';
import type { Language } from './texts/languages.ts';

/** Every page but the first loads its script when it is opened. */
const EntityPage = lazy(() => import('./pages/entity.tsx').then((page) => ({ default: page.EntityPage })));
const KindPage = lazy(() => import('./pages/kind.tsx').then((page) => ({ default: page.KindPage })));
const DocumentPage = lazy(() => import('./pages/document.tsx').then((page) => ({ default: page.DocumentPage })));
const ownPages: Readonly<Record<PageName, ComponentType>> = {
  money: lazy(() => import('./pages/money.tsx').then((page) => ({ default: page.MoneyPage }))),
  network: lazy(() => import('./pages/network.tsx').then((page) => ({ default: page.NetworkPage }))),
  path: lazy(() => import('./pages/path.tsx').then((page) => ({ default: page.PathPage }))),
  figures: lazy(() => import('./pages/figures.tsx').then((page) => ({ default: page.FiguresPage }))),
  documents: lazy(() => import('./pages/documents.tsx').then((page) => ({ default: page.DocumentsPage }))),
  commitments: lazy(() => import('./pages/commitments.tsx').then((page) => ({ default: page.CommitmentsPage }))),
  conflicts: lazy(() => import('./pages/conflicts.tsx').then((page) => ({ default: page.ConflictsPage }))),
  coverage: lazy(() => import('./pages/coverage.tsx').then((page) => ({ default: page.CoveragePage }))),
  search: lazy(() => import('./pages/search.tsx').then((page) => ({ default: page.SearchPage }))),
};
const pageNames = Object.keys(ownPages) as PageName[];

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
    <Suspense fallback={<Waiting lines={14} />}>
      <Switch>
        <Route path="/">
          <StartPage />
        </Route>
        {pageNames.map((name) => (
          <Route key={name} path={pagePaths[name][language]} component={ownPages[name]} />
        ))}
        <Route>
          <ByKind path={path} />
        </Route>
      </Switch>
    </Suspense>
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
