import { type Example, parseExample } from './parse-example.ts';

const texts = import.meta.glob<string>('../../../tests/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example operations, in the order of their file names. */
export const examples: readonly Example[] = Object.entries(texts)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => parseExample(path, text));
