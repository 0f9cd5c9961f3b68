import { type Family, familyOf } from '../texts/families.ts';

const shapes: Readonly<Record<Family, string>> = {
  actor: 'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  policy: 'M1 1h10v10H1z',
  parliament: 'M6 0l6 6-6 6-6-6z',
  money: 'M0 2h12v3H0zM0 7h12v3H0z',
  knowledge: 'M6 .5l6 11H0z',
};

/** The sign of a family: shape and colour always go together. */
export const FamilyMark = ({ family }: { family: Family }) => (
  <svg className={`m ${family}`} viewBox="0 0 12 12" aria-hidden="true">
    <path d={shapes[family]} />
  </svg>
);

export const Mark = ({ kind }: { kind: string }) => <FamilyMark family={familyOf(kind)} />;

export const shapeOf = (kind: string): string => shapes[familyOf(kind)];
