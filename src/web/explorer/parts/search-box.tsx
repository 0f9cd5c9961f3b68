import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import type { Suggestion } from '../graph/search.ts';
import { entityPath, pagePaths } from '../texts/addresses.ts';
import { kindLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import { useSuggestions } from './use-suggestions.ts';

function Option({ of, id, active, choose }: { of: Suggestion; id: string; active: boolean; choose: () => void }) {
  const { language } = useTexts();
  const { node, alias } = of;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={active ? 'on' : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      <Mark kind={node.__typename} />
      <span>
        {nameOf(node, language)} {alias ? <span className="dim">({alias})</span> : null}
      </span>
      <small>{kindLabel(node.__typename, language).toLowerCase()}</small>
    </div>
  );
}

/** A field that suggests while one types: arrows choose, Enter opens, Escape closes. */
export function SearchBox({ compact = false, start = '' }: { compact?: boolean; start?: string }) {
  const { t, language } = useTexts();
  const [, go] = useLocation();
  const [text, type] = useState(start);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(open ? text : '');
  const id = useId();
  const shown = open && suggestions !== null && suggestions.length > 0;

  function visit(suggestion: Suggestion) {
    setOpen(false);
    setActive(-1);
    type('');
    go(entityPath(suggestion.node.id));
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const chosen = shown ? suggestions[active] : undefined;
    if (chosen) return visit(chosen);
    setOpen(false);
    if (text.trim()) go(`${pagePaths.search[language]}?q=${encodeURIComponent(text.trim())}`);
  }
  function press(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') setOpen(false);
    if (!step || !shown) return;
    event.preventDefault();
    const count = suggestions.length + 1;
    setActive((at) => ((at + 1 + step + count) % count) - 1);
  }

  return (
    <search className={compact ? 'seek' : 'seek big-seek'}>
      <form className={compact ? undefined : 'big'} onSubmit={submit}>
        <label className="vh" htmlFor={id}>
          {t.search.label}
        </label>
        {compact ? <Icon name="search" /> : null}
        <input
          className="field"
          id={id}
          type="search"
          name="q"
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          placeholder={t.search.hint}
          value={text}
          onChange={({ target }) => {
            type(target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
        {compact ? null : (
          <button className="btn go" type="submit">
            {t.search.button}
          </button>
        )}
      </form>
      <div className="options" id={`${id}-list`} role="listbox" aria-label={t.search.label} hidden={!shown}>
        {(shown ? suggestions : []).map((suggestion, index) => (
          <Option
            key={suggestion.node.id}
            of={suggestion}
            id={`${id}-${index}`}
            active={index === active}
            choose={() => visit(suggestion)}
          />
        ))}
      </div>
      <p className="vh" role="status">
        {shown ? t.search.found(suggestions.length) : ''}
      </p>
    </search>
  );
}
