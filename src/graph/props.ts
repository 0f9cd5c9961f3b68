import type { Props, Word } from '../model/values/word.ts';
import { type Builder, type Context, describe } from './builder.ts';

type Fields<Row extends object> = PothosSchemaTypes.RootFieldBuilder<Builder, Row, 'Object' | 'Interface'>;

/** An id or a list of ids is served as what it names. */
async function referred(value: unknown, word: Word, { reads }: Context): Promise<unknown> {
  if (typeof value === 'string') return await reads.node(value);
  const found = await Promise.all(((value ?? []) as readonly string[]).map((id) => reads.node(id)));
  return word.list ? found.filter((node) => node !== null) : null;
}

/**
 * One field for each prop. The only place where a row is read by a name that TypeScript does not know; a loop over
 * props loses each word's type, for which 'String' stands here.
 */
export const propFields = <Row extends object>(t: Fields<Row>, props: Props) =>
  Object.fromEntries(
    Object.entries(props).map(([name, { word, required, term }]) => {
      const type = word.name as 'String';
      const options = {
        description: describe(term.about),
        // Referring fields may be null whatever the model says: one failed statement must not blank what refers.
        nullable: word.refersTo ? true : !required && !word.list,
        resolve: (row: Row, _: object, context: Context) => {
          const value = row[name as keyof Row];
          return (word.refersTo ? referred(value, word, context) : value) as string;
        },
      };
      return [
        name,
        word.list
          ? t.field({ ...options, type: [type], resolve: options.resolve as never })
          : t.field({ ...options, type }),
      ];
    }),
  );
