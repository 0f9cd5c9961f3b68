import { type ConflictsAnswer, conflictsQuery } from '../graph/conflicts.ts';
import { ConflictBlock } from '../parts/conflict-block.tsx';
import { PageHead } from '../parts/page.tsx';
import { RawQuestion } from '../parts/raw-question.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { useTexts } from '../texts/language.tsx';

/** Every contradiction, both sides side by side. */
export function ConflictsPage() {
  const { t } = useTexts();
  const { data, error, waiting, retry } = useAnswer<ConflictsAnswer>(conflictsQuery);
  const list = data?.conflicts?.nodes ?? [];
  return (
    <>
      <PageHead
        title={t.conflicts.title}
        lead={t.conflicts.lead}
        note={data ? <span className="dim">{t.start.conflicts(list.length)}</span> : <span>&nbsp;</span>}
      />
      {waiting ? <Waiting lines={14} /> : null}
      {error ? <Fault error={error} retry={retry} kept={data !== undefined} /> : null}
      {data && list.length === 0 ? <p className="none empty">{t.conflicts.none}</p> : null}
      <div className="conflicts">
        {list.map((conflict) => (
          <ConflictBlock key={conflict.id} of={conflict} />
        ))}
      </div>
      {data ? <RawQuestion query={conflictsQuery} variables={{}} /> : null}
    </>
  );
}
