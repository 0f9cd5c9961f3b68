import { useEffect, useSyncExternalStore } from 'react';

// Where each entry of the history was scrolled to, kept for the session. The browser cannot restore it by itself, since
// a page has its height only once the answer is there.

const store = 'beleidsgraaf:scroll';
const patience = 3000;

type State = { readonly key?: string } | null;
const keyNow = () => (window.history.state as State)?.key ?? '';

function positions(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(store) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}
function remember(): void {
  try {
    sessionStorage.setItem(store, JSON.stringify({ ...positions(), [keyNow()]: Math.round(window.scrollY) }));
  } catch {
    // Without storage a page opens at its top.
  }
}

/** Goes on trying until the page is as high as it was, or somebody scrolls, or it takes too long. */
function restore(reach: () => boolean): () => void {
  let stopped = reach();
  const stop = () => {
    stopped = true;
  };
  const observer = new ResizeObserver(() => {
    if (!stopped) stopped = reach();
    if (stopped) observer.disconnect();
  });
  if (!stopped) observer.observe(document.body);
  const timer = setTimeout(stop, patience);
  for (const sign of ['wheel', 'touchmove', 'keydown'])
    window.addEventListener(sign, stop, { once: true, passive: true });
  return () => {
    stop();
    clearTimeout(timer);
    observer.disconnect();
  };
}

function reachHeight(top: number): boolean {
  window.scrollTo(0, top);
  return Math.abs(window.scrollY - top) < 2;
}
function reachAnchor(hash: string): boolean {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  target?.scrollIntoView();
  return target !== null;
}

const moves = ['popstate', 'pushState', 'hashchange'];
function onMove(act: () => void): () => void {
  for (const move of moves) window.addEventListener(move, act);
  return () => {
    for (const move of moves) window.removeEventListener(move, act);
  };
}
const place = () => `${window.location.pathname}${window.location.search}${window.location.hash}`;

/** The address of the page with its anchor, as it changes. */
export const usePlace = (): string => useSyncExternalStore(onMove, place);

function watchScroll(): () => void {
  window.history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, 100);
  };
  window.addEventListener('scroll', later, { passive: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', later);
  };
}

/** Scrolls as a browser does: to the top or anchor of a new page, back to where it was on an old one. */
export function useScroll(): void {
  const at = usePlace();
  useEffect(watchScroll, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says when another page or anchor is shown
  useEffect(() => {
    const { hash } = window.location;
    const known = positions()[keyNow()];
    if ((window.history.state as State)?.key === undefined)
      window.history.replaceState({ ...(window.history.state as object), key: crypto.randomUUID() }, '');
    if (known !== undefined) return restore(() => reachHeight(known));
    if (hash) return restore(() => reachAnchor(hash));
    window.scrollTo(0, 0);
    return undefined;
  }, [at]);
}
