import { storedEntity, storedFact } from '../../src/model/columns.ts';
import { entityId, factId } from '../../src/model/ids.ts';
import type { Kind } from '../../src/model/kind.ts';
import { type AnyLink, kinds, kindsAt, links } from '../../src/model/model.ts';
import { catalogue, farthest, ordersOf, statementsFor, statementsOf } from '../../src/store/catalogue.ts';
import type { Params, Value, Write } from '../../src/store/engine.ts';
import type { Statement } from '../../src/store/statements.ts';

// What statements are run with, for tests that run all of them.

/** The header of a statement: its purpose, its parameters with their types, and its columns. */
export function headerOf({ text }: Statement) {
  const lines = text.split('\n').filter((line) => line.startsWith('//'));
  const after = (label: string) => lines.find((line) => line.startsWith(label))?.slice(label.length) ?? '';
  const columns = after('// Columns: ').replace(/ \([^)]*\)/g, '');
  return {
    lines,
    parameters: new Map([...after('// Parameters: ').matchAll(/\$(\w+) \((.+?)\)/g)].map((m) => [m[1] ?? '', m[2]])),
    columns: columns === '' ? [] : columns.split(', '),
  };
}

/** The cursor before the first entity, for pages; those of facts all begin beyond the largest key. */
const starts = new Map(
  kinds.flatMap((kind) =>
    ordersOf(kind).map((order) => [statementsOf(kind).pages.get(order.name), order.start] as const),
  ),
);
const first: Readonly<Record<string, Value>> = { text: '', texts: [], list: [], integer: 3, number: farthest };
const special: Params = { since: '0000-01-01', until: '9999-12-31', id: 'ministry/one' };

/** Parameters for a reading statement as its header declares them: the first page of everything, no filter. */
export const plausible = (statement: Statement, given: Params = {}): Params =>
  Object.fromEntries(
    [...headerOf(statement).parameters].map(([name, type]) => {
      const start = name === 'afterKey' ? starts.get(statement) : undefined;
      const value = given[name] ?? start ?? special[name] ?? first[type?.split(',')[0] ?? ''];
      if (value === undefined) throw new Error(`${statement.name}: no plausible ${name} (${type}).`);
      return [name, value];
    }),
  );

/** Whether a statement only reads; the others begin with the name of what they do. */
export const reads = ({ name }: Statement): boolean => !/^(put-|remove-|write\/)/.test(name);
export const readStatements: readonly Statement[] = catalogue()
  .map(({ statement }) => statement)
  .filter(reads);

const shown = { evidence: ['passage/one'], sources: ['source/one'] };
export const idOf = (kind: Kind): string => entityId(kind, 'one');
/** An id of a kind that may stand at each end. */
export const endsOf = (link: AnyLink): readonly [string, string] => {
  const [from, to] = [kindsAt(link.from)[0], kindsAt(link.to)[0]];
  if (!from || !to) throw new Error(`${link.type} has an end where no kind may stand.`);
  return [idOf(from), idOf(to)];
};

/** One entity of each kind, and one fact of each link between them. */
export const oneOfEach: readonly Write[] = [
  ...kinds.map((kind) => {
    const id = idOf(kind);
    const props = storedEntity(kind, id, { name: kind.name, ...shown }) as Value;
    return { statement: statementsOf(kind).put, params: { rows: [{ id, props }] }, expect: 1 };
  }),
  ...links.map((link) => {
    const [subject, object] = endsOf(link);
    const id = factId(link, subject, object, '');
    const props = storedFact(link, id, shown) as Value;
    return { statement: statementsFor(link).put, params: { rows: [{ id, subject, object, props }] }, expect: 1 };
  }),
];
