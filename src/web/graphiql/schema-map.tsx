import { useEffect, useRef, useState } from 'react';

const files = import.meta.glob<string>('../../../docs/reference/schema-*.svg', { query: '?raw', import: 'default' });

/** The names of the pictures, as `npm run print` writes them. */
export const mapNames = ['actor', 'policy', 'parliament', 'money', 'knowledge', 'fields'] as const;
export type MapName = (typeof mapNames)[number];

/** The picture as an element. */
function useMap(name: MapName): Element | undefined {
  const [map, setMap] = useState<Element>();
  useEffect(() => {
    let wanted = true;
    const file = files[`../../../docs/reference/schema-${name}.svg`];
    file?.().then((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (wanted) setMap(documentElement);
    });
    return () => {
      wanted = false;
    };
  }, [name]);
  return map;
}

/** One picture of the schema; its boxes and words are links where there is something to open, else it is a picture alone. */
export function SchemaMap({ name, label, open }: { name: MapName; label: string; open?: (name: string) => void }) {
  const place = useRef<HTMLElement>(null);
  const map = useMap(name);
  const still = open === undefined;
  useEffect(() => {
    if (!map) return;
    map.setAttribute('role', still ? 'img' : 'group');
    map.setAttribute('aria-label', label);
    if (still) for (const link of map.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    place.current?.replaceChildren(map);
  }, [map, label, still]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links within take the keys
    <figure
      className="schema-map"
      ref={place}
      onClick={(event) => {
        const link = (event.target as Element).closest('a');
        if (!link) return;
        event.preventDefault();
        open?.((link.getAttribute('href') ?? '').slice(1));
      }}
    />
  );
}
