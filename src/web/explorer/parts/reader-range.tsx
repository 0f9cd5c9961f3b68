import type { Stretch } from '../graph/reader-ranges.ts';
import { numbers } from '../texts/format.ts';
import { useTexts } from '../texts/language.tsx';

/** Entries that are closed, as one grey line: how many, where something is contradicted, and the way to open them. */
export function ReaderRange({ of, open }: { of: Stretch & { readonly open: false }; open: () => void }) {
  const { t } = useTexts();
  const [first, last] = [of.numbers[0], of.numbers.at(-1)];
  const range = first === last ? `${first}` : `${first}\u2060–\u2060${last}`;
  return (
    <div className="gap-row closed">
      <b>{range}</b>
      <p>
        {t.reader.closed(of.numbers.length)}
        {of.disputed.length > 0 ? `; ${t.reader.conflictIn(numbers(of.disputed))}` : ''}.{' '}
        <button className="shut" type="button" onClick={open} aria-label={`${t.reader.open} ${range}`}>
          {t.reader.open}
        </button>
      </p>
    </div>
  );
}
