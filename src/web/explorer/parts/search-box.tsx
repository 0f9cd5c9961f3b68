import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { entityPath, pagePaths } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { Icon } from './icon.tsx';
import { SuggestField } from './suggest-field.tsx';

/** Where one searches: a chosen suggestion opens its page, other words the list of what is found. */
export function SearchBox({ compact = false, start = '' }: { compact?: boolean; start?: string }) {
  const { t, language } = useTexts();
  const [, go] = useLocation();
  const [text, type] = useState(start);
  const id = useId();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim()) go(`${pagePaths.search[language]}?q=${encodeURIComponent(text.trim())}`);
  }
  return (
    <search className={compact ? 'seek' : 'seek big-seek'}>
      <form className={compact ? undefined : 'big'} onSubmit={submit}>
        <label className="vh" htmlFor={id}>
          {t.search.label}
        </label>
        {compact ? <Icon name="search" /> : null}
        <SuggestField
          id={id}
          name="q"
          label={t.search.label}
          placeholder={t.search.hint}
          text={text}
          type={type}
          choose={({ node }) => {
            type('');
            go(entityPath(node.id));
          }}
        />
        {compact ? null : (
          <button className="btn go" type="submit">
            {t.search.button}
          </button>
        )}
      </form>
    </search>
  );
}
