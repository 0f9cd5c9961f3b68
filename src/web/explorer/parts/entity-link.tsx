import { Link } from 'wouter';
import type { Named } from '../graph/fragments.ts';
import { entityPath } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { nameLanguage, nameOf } from '../texts/names.ts';
import { remember } from './known-names.ts';
import { Mark } from './mark.tsx';

/** The name of an entity with the mark of its family; mark and first word never part. */
export function EntityLink({ of, firm }: { of: Named; firm?: boolean }) {
  const { language } = useTexts();
  const name = nameOf(of, language);
  const end = name.search(/\s/);
  const first = end < 0 || end > 24 ? '' : name.slice(0, end);
  return (
    <Link
      className={firm ? 'e firm' : 'e'}
      href={entityPath(of.id)}
      lang={nameLanguage(of, language)}
      onClick={() => remember(of)}
    >
      <span className="nb">
        <Mark kind={of.__typename} />
        {first}
      </span>
      {name.slice(first.length)}
    </Link>
  );
}
