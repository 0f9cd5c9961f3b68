import { type FormEvent, useEffect, useId, useState } from 'react';
import { useClient } from 'urql';
import { useLocation } from 'wouter';
import type { Named } from '../graph/fragments.ts';
import { type Suggestions, suggestQuery } from '../graph/search.ts';
import { Icon } from '../parts/icon.tsx';
import { SuggestField } from '../parts/suggest-field.tsx';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';
import { type Asked, pathAddress } from './address.ts';
import { usePathTexts } from './use-path-texts.ts';

interface End {
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly choose: (chosen: Named) => void;
}
function EndField({ label, name, text, type, choose }: End) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div className="seek">
      <label htmlFor={id}>{label}</label>
      <SuggestField
        id={id}
        name={name}
        label={label}
        placeholder={t.search.hint}
        text={text}
        type={type}
        choose={({ node }) => choose(node)}
      />
    </div>
  );
}

/** What stands in the field of an end: its name, until one types. */
function useEndText(of: Named | null) {
  const { language } = useTexts();
  const name = of ? nameOf(of, language) : '';
  const [text, type] = useState(name);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entity may have the same name
  useEffect(() => type(name), [of?.id, name]);
  return [text, type] as const;
}

/** Both ends, a button that swaps them and one that searches; what was typed and not chosen is looked up. */
export function Ask({ asked, from, to }: { asked: Asked; from: Named | null; to: Named | null }) {
  const { t } = useTexts();
  const { language, p } = usePathTexts();
  const client = useClient();
  const [, go] = useLocation();
  const [first, typeFirst] = useEndText(from);
  const [second, typeSecond] = useEndText(to);
  const [missing, setMissing] = useState<string | null>(null);
  const open = (ends: Partial<Asked>) => go(pathAddress({ ...asked, ...ends, path: 1 }, language));

  const choose = (end: 'from' | 'to', type: (text: string) => void) => (chosen: Named) => {
    type(nameOf(chosen, language));
    open({ [end]: chosen.id });
  };

  async function lookUp(text: string, known: Named | null): Promise<string | null> {
    const wanted = text.trim();
    if (!wanted || (known && wanted === nameOf(known, language))) return wanted ? (known?.id ?? null) : null;
    const { data } = await client.query<Suggestions>(suggestQuery, { text: wanted });
    const found = data?.suggest?.[0]?.node.id ?? null;
    if (!found) setMissing(wanted);
    return found;
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(null);
    const [start, end] = await Promise.all([lookUp(first, from), lookUp(second, to)]);
    open({ from: start, to: end });
  }
  return (
    <search>
      <form className="ask" onSubmit={(event) => void submit(event)}>
        <EndField label={p.from} name="from" text={first} type={typeFirst} choose={choose('from', typeFirst)} />
        <button
          className="btn"
          type="button"
          aria-label={p.swap}
          onClick={() => open({ from: asked.to, to: asked.from })}
        >
          <Icon name="swap" />
        </button>
        <EndField label={p.to} name="to" text={second} type={typeSecond} choose={choose('to', typeSecond)} />
        <button className="btn go" type="submit">
          {p.find}
        </button>
      </form>
      <p className="s dim" role="status">
        {missing ? `${t.search.none(missing)} ${t.search.noneHelp}` : ''}
      </p>
    </search>
  );
}
