import { type KeyboardEvent, useId, useState } from 'react';
import type { Suggestion } from '../graph/search.ts';
import { kindLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
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

interface Field {
  readonly id: string;
  readonly name: string;
  /** What the list of suggestions is of. */
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly choose: (suggestion: Suggestion) => void;
}

/** A field that suggests names while one types: arrows go through them, Enter chooses, Escape closes. */
export function SuggestField({ id, name, label, placeholder, text, type, choose }: Field) {
  const { t } = useTexts();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(open ? text : '');
  const shown = open && suggestions !== null && suggestions.length > 0;

  function take(suggestion: Suggestion) {
    setOpen(false);
    setActive(-1);
    choose(suggestion);
  }
  function press(event: KeyboardEvent) {
    const chosen = shown ? suggestions[active] : undefined;
    if (event.key === 'Escape' || event.key === 'Enter') setOpen(false);
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      take(chosen);
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step || !shown) return;
    event.preventDefault();
    const count = suggestions.length + 1;
    setActive((at) => ((at + 1 + step + count) % count) - 1);
  }

  return (
    <>
      <input
        className="field"
        id={id}
        type="search"
        name={name}
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={({ target }) => {
          type(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <div className="options" id={list} role="listbox" aria-label={label} hidden={!shown}>
        {(shown ? suggestions : []).map((suggestion, index) => (
          <Option
            key={suggestion.node.id}
            of={suggestion}
            id={`${list}-${index}`}
            active={index === active}
            choose={() => take(suggestion)}
          />
        ))}
      </div>
      <p className="vh" role="status">
        {shown ? t.search.found(suggestions.length) : ''}
      </p>
    </>
  );
}
