import type { ReactNode } from 'react';
import { familyOf } from '../texts/families.ts';
import { kindLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { nameLanguage, nameOf } from '../texts/names.ts';
import { remembered } from './known-names.ts';
import { Mark } from './mark.tsx';

/** What is known of an entity before its answer is here: its kind, and its name where one came from. */
export function EntityComing({ kind, id, children }: { kind: string; id: string; children: ReactNode }) {
  const { language } = useTexts();
  const known = remembered(id);
  return (
    <div className="head solo">
      <p className="kind">
        <span className="nb">
          <Mark kind={kind} />
          <b className={familyOf(kind)}>{kindLabel(kind, language)}</b>
        </span>
      </p>
      {known ? <h1 lang={nameLanguage(known, language)}>{nameOf(known, language)}</h1> : null}
      {children}
    </div>
  );
}
