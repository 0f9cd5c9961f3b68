import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What a page is wide at most, and what it keeps free at both sides of a window, in pixels. */
const widest = 1216;
const edges = (window: number) => (window < 720 ? 32 : 64);

/** The width that an element has; before it is there, what it will have on a page. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, set] = useState(() => Math.min(widest, window.innerWidth - edges(window.innerWidth)));
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => set(Math.max(280, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
