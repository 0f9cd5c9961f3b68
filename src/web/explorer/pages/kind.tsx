import type { Neighbour } from '../graph/entity.ts';
import { named } from '../graph/fragments.ts';
import { near } from '../graph/nested-query.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { useKept } from '../parts/kept.ts';
import { Mark } from '../parts/mark.tsx';
import { PageHead } from '../parts/page.tsx';
import { Fault, Waiting } from '../parts/states.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { familyOf } from '../texts/families.ts';
import { period } from '../texts/format.ts';
import { kinds, pluralLabel } from '../texts/labels.ts';
import { useTexts } from '../texts/language.tsx';
import { nameOf } from '../texts/names.ts';

interface Page {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: readonly Neighbour[];
  } | null;
}
export const kindQuery = (kind: string): string => `query ${kind}List($after: String) {
  list: ${kinds[kind]?.plural}(first: 100, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { ...Named ...Near }
  }
}

${named}
${near}
`;

/** A name with what tells it from others of its kind: its short form and its time. */
function Line({ of }: { of: Neighbour }) {
  const { language } = useTexts();
  const name = nameOf(of, language);
  const time = period(of.when?.from ?? null, of.when?.to ?? null, language);
  const told = [of.shortName, time].filter((each) => each && !name.includes(each)).join(', ');
  return (
    <li>
      <EntityLink of={of} />
      {told ? <span className="role">{told}</span> : null}
    </li>
  );
}

/** One page of a hundred names; the button puts the next one under it. */
function Names({
  kind,
  after,
  before,
  head,
}: {
  kind: string;
  after: string | null;
  before: number;
  head: (count: number) => string;
}) {
  const { t, language } = useTexts();
  const [further, goFurther] = useKept(`after ${after ?? ''}`, () => false);
  const { data, error, waiting, retry } = useAnswer<Page>(kindQuery(kind), { after });
  const list = data?.list;
  return (
    <>
      {after ? null : (
        <PageHead
          title={pluralLabel(kind, language)}
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
          <Line key={node.id} of={node} />
        ))}
      </ul>
      {list?.pageInfo.hasNextPage && !further ? (
        <button className="btn" type="button" onClick={() => goFurther(true)}>
          {t.entity.more(list.totalCount - before - list.nodes.length)}
        </button>
      ) : null}
      {further ? (
        <Names
          kind={kind}
          after={list?.pageInfo.endCursor ?? null}
          before={before + (list?.nodes.length ?? 0)}
          head={head}
        />
      ) : null}
    </>
  );
}

/** Every entity of a kind, by name. */
export function KindPage({ kind }: { kind: string }) {
  const { t } = useTexts();
  return <Names kind={kind} after={null} before={0} head={t.entity.list} />;
}
