import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Provider } from 'urql';
import { type BaseLocationHook, Router } from 'wouter';
import { client } from '../explorer/graph/client.ts';
import { Waiting } from '../explorer/parts/states.tsx';
import { LanguageProvider } from '../explorer/texts/language.tsx';
import type { Asked, View } from './read-address.ts';

/** Each view loads its script when it is asked for. */
const shown: Readonly<Record<View, ComponentType<Asked>>> = {
  facts: lazy(() => import('./facts.tsx').then((view) => ({ default: view.FactsEmbed }))),
  network: lazy(() => import('./network.tsx').then((view) => ({ default: view.NetworkEmbed }))),
  money: lazy(() => import('./money.tsx').then((view) => ({ default: view.MoneyEmbed }))),
};

/** What is opened from a frame is opened beside the page around it, by links of the pages as by those of a picture. */
const openBeside = (to: string) => {
  window.open(to, '_blank', 'noopener');
};
const useNewWindow: BaseLocationHook = () => [window.location.pathname, openBeside];
const onClick = (event: MouseEvent) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  openBeside(link.getAttribute('href') ?? '');
};

/** One view of the graph, for a frame in the page of somebody else. */
export function Embed(asked: Asked) {
  const Shown = shown[asked.view];
  useEffect(() => {
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
  return (
    <Provider value={client}>
      <LanguageProvider language={asked.language}>
        <Router base={asked.language === 'en' ? '/en' : ''} hook={useNewWindow}>
          <Suspense fallback={<Waiting lines={6} />}>
            <Shown {...asked} />
          </Suspense>
        </Router>
      </LanguageProvider>
    </Provider>
  );
}
