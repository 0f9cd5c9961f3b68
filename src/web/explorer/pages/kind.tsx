import { useState } from 'react';
import { type Named, named } from '../graph/fragments.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Mark } from '../parts/mark.tsx';
import { PageHead } from '../parts/page.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { familyOf } from '../texts/families.ts';
import { kindLabel, kinds } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';

interface Page {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: readonly Named[];
  } | null;
}
export const kindQuery = (kind: string): string => `query ${kind}List($after: String) {
  list: ${kinds[kind]?.plural}(first: 100, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { ...Named }
  }
}

${named}
`;

/** One page of a hundred names; the button puts the next one under it. */
function Names({ kind, after, head }: { kind: string; after: string | null; head: (count: number) => string }) {
  const { t, language } = useTexts();
  const [further, goFurther] = useState(false);
  const { data, error, waiting, retry } = useAnswer<Page>(kindQuery(kind), { after });
  const list = data?.list;
  return (
    <>
      {after ? null : (
        <PageHead
          title={kindLabel(kind, language)}
          lead={kinds[kind]?.about[language] ?? ''}
          note={
            <>
              <span className="nb">
                <Mark kind={kind} />
                <b className={familyOf(kind)}>{t.families[familyOf(kind)]}</b>
              </span>
              <span className="dim">{list ? head(list.totalCount) : ''}</span>
            </>
          }
        />
      )}
      {error ? <Fault error={error} retry={retry} /> : null}
      {waiting ? <Waiting lines={12} /> : null}
      <ul className={after ? 'all' : 'all first'}>
        {(list?.nodes ?? []).map((node) => (
          <li key={node.id}>
            <EntityLink of={node} />
          </li>
        ))}
      </ul>
      {list?.pageInfo.hasNextPage && !further ? (
        <button className="btn" type="button" onClick={() => goFurther(true)}>
          {t.entity.more(list.totalCount - list.nodes.length)}
        </button>
      ) : null}
      {further ? <Names kind={kind} after={list?.pageInfo.endCursor ?? null} head={head} /> : null}
    </>
  );
}

/** Every entity of a kind, by name. */
export function KindPage({ kind }: { kind: string }) {
  const { t } = useTexts();
  return <Names kind={kind} after={null} head={t.entity.list} />;
}
