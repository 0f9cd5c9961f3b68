import { badInput, builder, describe } from './builder.ts';

const defaultPage = 20;
export const largestPage = 100;

/** @param list names the list and its order where a cursor of another would be taken for one of its own */
export const cursorOf = (key: string | number, id: string, list?: string): string =>
  Buffer.from(JSON.stringify(list === undefined ? [key, id] : [key, id, list])).toString('base64url');

type Cursor = readonly [key: string | number, id: string, list: string | undefined];

function readCursor(cursor: string): Cursor {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(value) &&
      (value.length === 2 || (value.length === 3 && typeof value[2] === 'string')) &&
      ['string', 'number'].includes(typeof value[0]) &&
      typeof value[1] === 'string'
    )
      return [value[0], value[1], value[2]];
  } catch {
    // Not one of ours: refused below.
  }
  throw badInput(`after must be the endCursor of an earlier page, found ${JSON.stringify(cursor.slice(0, 80))}.`);
}

/** @throws GraphQLError when a list of ids is longer than a page may be */
export function atMost(ids: readonly string[]): readonly string[] {
  if (ids.length > largestPage)
    throw badInput(`ids must hold at most ${largestPage} ids, found ${ids.length}. Ask in parts.`);
  return ids;
}

/** Forward paging only: `last` and `before` would double the statements for a thing that nobody asks for. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    defaultValue: defaultPage,
    description: describe({
      en: `Size of the page, 0 to ${largestPage}.`,
      nl: `Grootte van de pagina, 0 tot ${largestPage}.`,
    }),
  }),
  after: t.string({
    description: describe({ en: 'The endCursor of the page before.', nl: 'De endCursor van de vorige pagina.' }),
  }),
}));

export interface Asked {
  readonly size: number;
  readonly after: readonly [key: string | number, id: string] | null;
}
/** @throws GraphQLError when first is out of bounds or after is no cursor whose key is of the sort that is expected */
export function asked(
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  key: 'string' | 'number',
  list?: string,
): Asked {
  const size = args.first ?? defaultPage;
  if (size < 0 || size > largestPage) throw badInput(`first must be 0 to ${largestPage}, found ${size}.`);
  if (!args.after) return { size, after: null };
  const [found, id, of] = readCursor(args.after);
  if (typeof found !== key || of !== list)
    throw badInput('after must be a cursor of this list in this order. Start without it.');
  return { size, after: [found, id] };
}

/** What a page is made of: one row more than its size tells that there is another. */
export interface Page<Row> {
  readonly size: number;
  readonly after: Asked['after'];
  readonly rows: () => Promise<readonly Row[]>;
  readonly cursor: (row: Row) => string;
  readonly total: () => Promise<number>;
}
export const shownRows = async <Row>({ rows, size }: Page<Row>): Promise<Row[]> => (await rows()).slice(0, size);

export async function pageInfo<Row>({ rows, size, after, cursor }: Page<Row>) {
  const found = await rows();
  const [first] = found;
  const last = found[Math.min(size, found.length) - 1];
  return {
    hasNextPage: found.length > size,
    hasPreviousPage: after !== null,
    startCursor: first && size > 0 ? cursor(first) : null,
    endCursor: last ? cursor(last) : null,
  };
}
type Info = Awaited<ReturnType<typeof pageInfo>>;

export const PageInfo = builder.objectRef<Info>('PageInfo').implement({
  description: describe({ en: 'Where a page stands among the others.', nl: 'Waar een pagina staat tussen de andere.' }),
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      description: describe({ en: 'Whether there are more after it.', nl: 'Of er meer na komen.' }),
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: describe({ en: 'Whether a page came before it.', nl: 'Of er een pagina voor kwam.' }),
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: describe({ en: 'Cursor of its first entry.', nl: 'Cursor van de eerste.' }),
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: describe({
        en: 'Cursor of its last entry; pass it as after.',
        nl: 'Cursor van de laatste; geef die mee als after.',
      }),
    }),
  }),
});
