import { Link } from 'wouter';
import type { Dispute } from '../graph/fragments.ts';
import { keyOf, pagePaths } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { Icon } from './icon.tsx';

/** A sign, words and a link to the place where both sides stand. */
export function Disputes({ of }: { of: readonly Dispute[] | null }) {
  const { language } = useTexts();
  return (of ?? []).map(({ id, subject }) => (
    <Link key={id} className="neq" href={`${pagePaths.conflicts[language]}#${keyOf(id)}`}>
      <Icon name="neq" /> {subject[language]}
    </Link>
  ));
}
