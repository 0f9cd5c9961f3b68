import { type KeyboardEvent, type ReactNode, useState } from 'react';

/** What of a picture can be chosen, with the keys that lead from one to the next. */
export interface Keys {
  readonly current: string | undefined;
  readonly move: (event: KeyboardEvent, id: string) => void;
}
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop of the tab key for the whole picture; the arrows lead on from there. */
export function useKeys(ids: readonly string[], choose: ((id: string) => void) | undefined): Keys {
  const [at, setAt] = useState<string>();
  const current = at !== undefined && ids.includes(at) ? at : ids[0];
  const move = (event: KeyboardEvent, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      setAt(id);
      choose?.(id);
      return;
    }
    const index = ids.indexOf(id);
    const last = ids.length - 1;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : index + (steps[event.key] ?? 0);
    if (to === index || to < 0 || to > last) return;
    event.preventDefault();
    setAt(ids[to]);
    const svg = (event.currentTarget as Element).closest('svg');
    svg?.querySelectorAll<SVGGElement>('[data-at]').forEach((each) => {
      if (each.dataset.at === ids[to]) each.focus();
    });
  };
  return { current, move };
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly keys: Keys;
  readonly chosen: boolean;
  readonly choose: ((id: string) => void) | undefined;
  readonly children: ReactNode;
}
/** A bar or band that can be chosen, by pointer and by key. */
export function Choice({ id, label, keys, chosen, choose, children }: ChoiceProps) {
  if (!choose) return <g className="it">{children}</g>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no button stands within a picture
    <g
      className="it"
      data-at={id}
      role="button"
      tabIndex={id === keys.current ? 0 : -1}
      aria-label={label}
      aria-pressed={chosen}
      onClick={() => choose(id)}
      onKeyDown={(event) => keys.move(event, id)}
    >
      {children}
    </g>
  );
}
