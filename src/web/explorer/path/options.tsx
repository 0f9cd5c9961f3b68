import { useEffect, useId, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Named } from '../graph/fragments.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { FamilyMark } from '../parts/mark.tsx';
import { nameOf } from '../texts/names.ts';
import { type Walk, walks } from '../texts/walks.ts';
import { type Asked, hubSize, pathAddress, stepChoices } from './address.ts';
import { usePathTexts } from './use-path-texts.ts';

/** What the path may walk along, how long it may be, and the day that it must hold on; each stands in the address. */
export function Options({ asked }: { asked: Asked }) {
  const { language, p } = usePathTexts();
  const [, go] = useLocation();
  const id = useId();
  const [day, setDay] = useState(asked.on ?? '');
  useEffect(() => setDay(asked.on ?? ''), [asked.on]);
  // The address is replaced, so that the page stays where it is while one ticks.
  const change = (part: Partial<Asked>) => go(pathAddress({ ...asked, ...part, path: 1 }, language), { replace: true });
  const toggle = (walk: Walk) => walks.filter((each) => asked.over.includes(each) !== (each === walk));
  return (
    <>
      <fieldset className="opts">
        <legend>{p.over}</legend>
        {walks.map((walk) => (
          <label key={walk}>
            <input
              type="checkbox"
              checked={asked.over.includes(walk)}
              disabled={asked.over.length === 1 && asked.over.includes(walk)}
              onChange={() => change({ over: toggle(walk) })}
            />
            {walk === 'shared' ? null : <FamilyMark family={walk} />}
            {p.walks[walk]}
          </label>
        ))}
        <label className="off">
          <input type="checkbox" disabled aria-describedby={`${id}-why`} />
          {p.suggestions}{' '}
          <span className="xs dim" id={`${id}-why`}>
            {p.suggestionsOff}
          </span>
        </label>
      </fieldset>
      <div className="opts more-opts">
        <span className="nb">
          <label htmlFor={`${id}-steps`}>{p.most}</label>
          <select
            className="field"
            id={`${id}-steps`}
            value={asked.steps}
            onChange={({ target }) => change({ steps: Number(target.value) })}
          >
            {[...new Set([...stepChoices, asked.steps])]
              .sort((a, b) => a - b)
              .map((steps) => (
                <option key={steps} value={steps}>
                  {p.steps(steps)}
                </option>
              ))}
          </select>
        </span>
        <span className="nb">
          <label htmlFor={`${id}-on`}>{p.on}</label>
          <input
            className="field"
            id={`${id}-on`}
            type="date"
            value={day}
            onChange={({ target }) => {
              setDay(target.value);
              if (target.value === '' || /^[12]\d{3}-/.test(target.value)) change({ on: target.value || null });
            }}
          />
        </span>
      </div>
    </>
  );
}

function Names({ of, asked, back }: { of: readonly Named[]; asked: Asked; back?: boolean }) {
  const { language, p } = usePathTexts();
  return (
    <ul className="inl">
      {of.map((entity) => (
        <li key={entity.id}>
          <EntityLink of={entity} />{' '}
          {back ? (
            <Link
              className="quiet"
              href={pathAddress(
                { ...asked, without: asked.without.filter((id) => id !== entity.id), path: 1 },
                language,
              )}
              aria-label={p.bringBackLabel(nameOf(entity, language))}
            >
              {p.bringBack}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What the search went around: entities that the reader left out, and hubs; each with the way back. */
export function Around({ asked, left, hubs }: { asked: Asked; left: readonly Named[]; hubs: readonly Named[] }) {
  const { language, p } = usePathTexts();
  if (left.length === 0 && hubs.length === 0 && !asked.hubs) return null;
  const other = pathAddress({ ...asked, hubs: !asked.hubs, path: 1 }, language);
  return (
    <dl className="around">
      {left.length > 0 ? (
        <div className="row wide">
          <dt>{p.left}</dt>
          <dd className="val">
            <Names of={left} asked={asked} back />
          </dd>
        </div>
      ) : null}
      {hubs.length > 0 || asked.hubs ? (
        <div className="row wide">
          <dt>{p.hubs}</dt>
          <dd className="val">
            {asked.hubs ? null : <Names of={hubs} asked={asked} />}
            <p className="s dim">
              {asked.hubs ? p.hubsPassed : p.hubsWhy(hubSize)}{' '}
              <Link href={other}>{asked.hubs ? p.skipHubs : p.passHubs}</Link>
            </p>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
