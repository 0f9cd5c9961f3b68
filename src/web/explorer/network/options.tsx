import { useId } from 'react';
import { useLocation } from 'wouter';
import { FamilyMark } from '../parts/mark.tsx';
import { type Family, families, familyOf } from '../texts/families.ts';
import { links } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { type Asked, networkAddress } from './address.ts';
import type { Surroundings } from './relations.ts';
import { useNetworkTexts } from './use-network-texts.ts';

/** What the picture shows: families, steps, one sort of relation, a day; each choice stands in the address. */
export function Options({ asked, all }: { asked: Asked; all: Surroundings | null }) {
  const { t } = useTexts();
  const { language, n } = useNetworkTexts();
  const [, go] = useLocation();
  const id = useId();
  // The address is replaced, so that the page stays where it is while one ticks.
  const change = (part: Partial<Asked>) =>
    go(networkAddress({ ...asked, pick: null, ...part }, language), { replace: true });
  const toggle = (family: Family) => families.filter((each) => asked.hide.includes(each) !== (each === family));
  const count = (family: Family) =>
    (all?.entities ?? []).filter(({ entity }) => familyOf(entity.__typename) === family).length;
  const sorts = Object.entries(links)
    .map(([type, { out }]) => ({ type, label: out.label[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      <div className="bar">
        <fieldset className="opts">
          <legend>{n.show}</legend>
          {families.map((family) => (
            <label key={family}>
              <input
                type="checkbox"
                checked={!asked.hide.includes(family)}
                onChange={() => change({ hide: toggle(family) })}
              />
              <FamilyMark family={family} />
              {t.families[family]} <span className="dim">{count(family)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="opts">
          <legend>{n.steps}</legend>
          {[1, 2].map((steps) => (
            <label key={steps}>
              <input
                type="radio"
                name={`${id}-steps`}
                checked={asked.steps === steps}
                onChange={() => change({ steps })}
              />{' '}
              {steps}
            </label>
          ))}
        </fieldset>
      </div>
      <div className="opts more-opts">
        <span className="nb">
          <label htmlFor={`${id}-link`}>{n.relation}</label>
          <select
            className="field"
            id={`${id}-link`}
            value={asked.link ?? ''}
            onChange={({ target }) => change({ link: target.value || null })}
          >
            <option value="">{n.allRelations}</option>
            {sorts.map(({ type, label }) => (
              <option key={type} value={type}>
                {label}
              </option>
            ))}
          </select>
        </span>
        <span className="nb">
          <label htmlFor={`${id}-on`}>{n.on}</label>
          <input
            className="field"
            id={`${id}-on`}
            type="date"
            key={asked.on}
            defaultValue={asked.on ?? ''}
            onChange={({ target }) => {
              if (target.value === '' || /^[12]\d{3}-/.test(target.value)) change({ on: target.value || null });
            }}
          />
        </span>
      </div>
    </>
  );
}
