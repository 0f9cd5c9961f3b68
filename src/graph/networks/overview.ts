import { kindOfStem, readFactId } from '../../model/ids.ts';
import type { KindName, LinkType } from '../../model/model.ts';
import type { Rows } from '../../store/engine.ts';

/** An entity of the whole graph, as far as a picture of thousands needs it. */
export interface OverviewEntityRow {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly degree: number;
}
/** The facts of one sort between two entities, which are named by their places in the list of entities. */
export interface OverviewLinkRow {
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
  readonly count: number;
}

/** Entities from their rows: id, name, degree. */
export const entitiesOf = (rows: Rows): readonly OverviewEntityRow[] =>
  rows.flatMap(([id, name, degree]) => {
    const kind = kindOfStem(String(id).split('/', 1)[0] ?? '');
    return kind ? [{ id: String(id), kind: kind.name, name: String(name), degree: Number(degree) }] : [];
  });

/** Links between entities from the ids of facts; facts of one sort between the same two are one link. */
export function linksOf(entities: readonly OverviewEntityRow[], facts: readonly string[]): readonly OverviewLinkRow[] {
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  const found = new Map<string, OverviewLinkRow>();
  for (const fact of facts) {
    const ends = readFactId(fact);
    const from = places.get(ends?.subject ?? '');
    const to = places.get(ends?.object ?? '');
    if (!ends || from === undefined || to === undefined) continue;
    const key = `${from} ${ends.link.type} ${to}`;
    const known = found.get(key);
    found.set(key, { from, to, type: ends.link.type, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
