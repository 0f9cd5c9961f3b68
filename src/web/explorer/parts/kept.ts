import { useState } from 'react';

type State = { readonly kept?: Readonly<Record<string, unknown>> } | null;
const stateNow = () => window.history.state as State;

/**
 * A value that belongs to this entry of the history: back and forward, and loading the page again, bring it back.
 * @param name tells it apart from other values of the same page
 */
export function useKept<Value>(name: string, first: () => Value): readonly [Value, (next: Value) => void] {
  const [value, set] = useState<Value>(() => (stateNow()?.kept?.[name] as Value | undefined) ?? first());
  const keep = (next: Value) => {
    set(next);
    const state = stateNow();
    window.history.replaceState({ ...state, kept: { ...state?.kept, [name]: next } }, '');
  };
  return [value, keep];
}
