import { kebab } from '../lib/kebab.ts';
import { mustHold } from '../lib/must-hold.ts';
import { entityColumns, factColumns } from '../model/columns.ts';
import type { Kind } from '../model/kind.ts';
import { type Direction, directions, hasPeriod, type Link, side } from '../model/link.ts';
import { kinds, links } from '../model/model.ts';
import type { Prop } from '../model/values/word.ts';
import { fromTemplate, type Holes, type Statement, writtenStatements } from './statements.ts';

// Every statement that can reach a store. The holes of the templates are filled from the model alone, so the set of
// texts is closed: no label, type or property name ever comes from a request.

/** Beyond every sort key. A start that is a value, not null, keeps one plan and lets an index serve. */
export const farthest = Number.MAX_SAFE_INTEGER;
/** After every text that people write. */
const lastText = '\uffff';

const values = (variable: string, columns: readonly string[]) => columns.map((c) => `${variable}.\`${c}\``).join(', ');

/** By what a page of a kind can be ordered: its name, or a prop that has an order. */
export interface Order {
  readonly name: string;
  readonly prop: string;
  readonly descending: boolean;
  /** The cursor that comes before the first entity. */
  readonly start: string | number;
}
const ordered = ({ word }: Prop) => !word.list && ['Int', 'Float', 'Cents', 'Date', 'Period'].includes(word.name);
const isTime = ({ word }: Prop) => word.name === 'Date' || word.name === 'Period';
const upperSnake = (name: string) => kebab(name).replaceAll('-', '_').toUpperCase();

const orderOf = (prop: string, text: boolean, descending: boolean): Order => ({
  name: `${upperSnake(prop)}${descending ? '_DESC' : ''}`,
  prop,
  descending,
  start: text ? (descending ? lastText : '') : descending ? farthest : -farthest,
});
export const ordersOf = (kind: Kind): readonly Order[] =>
  [false, true].flatMap((descending) => [
    orderOf('name', true, descending),
    ...Object.entries(kind.props)
      .filter(([, prop]) => ordered(prop))
      .map(([name, prop]) => orderOf(name, isTime(prop), descending)),
  ]);

/** Props that a page can be filtered by equality with: enums, flags, and what refers to one entity. */
export const filterProps = (kind: Kind): readonly string[] =>
  Object.entries(kind.props)
    .filter(([, { word }]) => word.values !== undefined || word.name === 'Boolean' || (word.refersTo && !word.list))
    .map(([name]) => name);

/** What a kind's filter has besides the name and the facts, which stand in the templates. */
function filterHoles(kind: Kind): Holes {
  const props = filterProps(kind);
  const period = hasPeriod(kind.props);
  return {
    ofProps: props.map((prop) => `AND (size($${prop}) = 0 OR n.\`${prop}\` IN $${prop})`).join('\n  '),
    ofPeriod: period ? 'AND n._from <= $until AND n._to >= $since' : '',
    ofParameters: [
      ...props.map((prop) => `, $${prop} (list)`),
      ...(period ? [', $since (text), $until (text)'] : []),
    ].join(''),
  };
}

/** An absent value comes last whichever way a page is ordered. */
function keyHoles(kind: Kind, { name, prop, descending, start }: Order): Holes {
  const text = typeof start === 'string';
  const last = text ? (descending ? "''" : `'${lastText}'`) : `${descending ? -farthest : farthest}`;
  return {
    kind: kind.name,
    order: name,
    keyType: text ? 'text' : 'number',
    // A condition on the prop itself lets Neo4j's index on it serve; on an expression it would only cost.
    within: prop === 'name' ? `WHERE n._sort ${descending ? '<=' : '>='} $afterKey` : '',
    key: prop === 'name' ? 'n._sort' : `coalesce(n.\`${prop}\`, ${last})`,
    beyond: descending ? '<' : '>',
    direction: descending ? 'DESC' : 'ASC',
  };
}

interface KindStatements {
  readonly byIds: Statement;
  readonly pages: ReadonlyMap<string, Statement>;
  readonly pageTotal: Statement;
  readonly put: Statement;
}
function kindStatements(kind: Kind): KindStatements {
  const stem = kebab(kind.name);
  const columns = entityColumns(kind);
  const own = { kind: kind.name, columns: columns.join(', '), values: values('n', columns) };
  const filter = filterHoles(kind);
  return {
    byIds: fromTemplate('nodes-by-ids', `${stem}-by-ids`, own),
    pages: new Map(
      ordersOf(kind).map((order) => [
        order.name,
        fromTemplate('page', `${stem}-page-by-${kebab(order.name)}`, { ...own, ...filter, ...keyHoles(kind, order) }),
      ]),
    ),
    pageTotal: fromTemplate('page-total', `${stem}-page-total`, { ...own, ...filter }),
    put: fromTemplate('put-entities', `put-${stem}`, own),
  };
}

interface LinkStatements {
  readonly expand: Readonly<Record<Direction, Statement>>;
  readonly expandTotal: Readonly<Record<Direction, Statement>>;
  readonly total: Readonly<Record<Direction, Statement>>;
  readonly byIds: Statement;
  readonly put: Statement;
  readonly remove: Statement;
}
function linkStatements(link: Link): LinkStatements {
  const stem = kebab(link.type);
  const columns = factColumns(link);
  const own = { type: link.type, columns: columns.join(', '), values: values('r', columns) };
  const period = hasPeriod(link.props);
  const holes = (direction: Direction): Holes => ({
    ...own,
    sentence: `${link.type} ${direction === 'out' ? 'from' : 'to'} ${side(link, direction).at.type.name}.`,
    order: link.order ? `largest ${link.order} first` : 'in no other order',
    arrow: direction === 'out' ? `-[r:${link.type}]->` : `<-[r:${link.type}]-`,
    key: link.order ? `coalesce(r.\`${link.order}\`, ${-farthest})` : '0',
    during: period ? 'WHERE r._from <= $until AND r._to >= $since' : '',
    duringParameters: period ? ', $since (text), $until (text)' : '',
  });
  const both = (template: string, suffix: string) => ({
    out: fromTemplate(template, `${stem}-out${suffix}`, holes('out')),
    in: fromTemplate(template, `${stem}-in${suffix}`, holes('in')),
  });
  return {
    expand: both('expand', ''),
    expandTotal: both('expand-total', '-with-total'),
    total: both('total', '-total'),
    byIds: fromTemplate('facts-by-ids', `${stem}-by-ids`, own),
    put: fromTemplate('put-facts', `put-${stem}`, own),
    remove: fromTemplate('remove-facts', `remove-${stem}`, own),
  };
}

const byKind = new Map<string, KindStatements>(kinds.map((kind) => [kind.name, kindStatements(kind)]));
const byLink = new Map<string, LinkStatements>(links.map((link) => [link.type, linkStatements(link)]));

export function statementsOf(kind: Kind): KindStatements {
  const found = byKind.get(kind.name);
  mustHold(found, 'G0001', `${kind.name} is no kind of the model.`);
  return found;
}
export function statementsFor(link: Link): LinkStatements {
  const found = byLink.get(link.type);
  mustHold(found, 'G0002', `${link.type} is no link of the model.`);
  return found;
}

/** The whole set, each with the kind or link (or cypher/ folder) that it belongs to. */
export function catalogue(): readonly { readonly of: string; readonly statement: Statement }[] {
  return [
    ...kinds.flatMap((kind) => {
      const { byIds, pages, pageTotal, put } = statementsOf(kind);
      return [byIds, ...pages.values(), pageTotal, put].map((statement) => ({ of: kind.name, statement }));
    }),
    ...links.flatMap((link) => {
      const { expand, expandTotal, total, byIds, put, remove } = statementsFor(link);
      const sided = directions.flatMap((d) => [expand[d], expandTotal[d], total[d]]);
      return [...sided, byIds, put, remove].map((statement) => ({ of: link.type, statement }));
    }),
    ...writtenStatements().map((statement) => ({ of: 'written', statement })),
  ];
}
