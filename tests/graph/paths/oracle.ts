import type { Question, Reader } from '../../../src/graph/paths/search.ts';
import { factId } from '../../../src/model/ids.ts';
import { Consults } from '../../../src/model/links/consults.ts';
import { random } from '../../harness/random.ts';

// Random networks, and the slow and plain answer to what the search finds by its clever way.

export const entity = (number: number): string => `organisation/n${number}`;

/** So many facts between so many entities; cycles and several facts between the same ends are among them. */
export function randomFacts(seed: number, entities: number, facts: number): readonly string[] {
  const next = random(seed);
  const any = () => Math.floor(next() * entities);
  return Array.from({ length: facts }, (_, i) => {
    const [subject, object] = [any(), any()];
    const other = object === subject ? (object + 1) % entities : object;
    return factId(Consults, entity(subject), entity(other), `HELD,${i}`);
  });
}

const endsOf = (fact: string) => {
  const [subject = '', , object = ''] = fact.split('|');
  return [subject, object] as const;
};

/** Reads from a list of facts, and counts how often. */
export function readerOf(facts: readonly string[]): Reader & { readonly calls: () => number } {
  const byEntity = new Map<string, string[]>();
  for (const fact of facts) for (const id of endsOf(fact)) byEntity.set(id, [...(byEntity.get(id) ?? []), fact].sort());
  let calls = 0;
  const of = (id: string) => byEntity.get(id) ?? [];
  return {
    calls: () => calls,
    facts(ids, most, rows) {
      calls += 1;
      const found = ids.flatMap((id) =>
        of(id)
          .slice(0, most)
          .map((fact) => [id, fact] as const),
      );
      return Promise.resolve(found.slice(0, rows));
    },
    degrees(ids, most) {
      calls += 1;
      return Promise.resolve(ids.map((id) => [id, Math.min(most, of(id).length)] as const));
    },
  };
}

/** Every path there is, by plain depth-first search; then put in order and cut off. */
export function plainPaths(facts: readonly string[], question: Question): readonly (readonly string[])[] {
  const { from, to, maxHops, first, exclude, excludeHubs } = question;
  const near = new Map<string, string[]>();
  for (const fact of facts) {
    const [a, b] = endsOf(fact);
    near.set(a, [...(near.get(a) ?? []), b]);
    near.set(b, [...(near.get(b) ?? []), a]);
  }
  const hub = (id: string) => excludeHubs !== null && (near.get(id) ?? []).length > excludeHubs;
  const found: string[][] = [];
  const walk = (path: readonly string[]) => {
    const at = path.at(-1) ?? '';
    if (at === to) return void found.push([...path]);
    if (path.length > maxHops || (at !== from && hub(at))) return;
    for (const next of new Set(near.get(at))) if (!exclude.has(next) && !path.includes(next)) walk([...path, next]);
  };
  walk([from]);
  const compare = (a: readonly string[], b: readonly string[]) => {
    if (a.length !== b.length) return a.length - b.length;
    const at = a.findIndex((id, i) => id !== b[i]);
    return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
  };
  return found.sort(compare).slice(0, first);
}
