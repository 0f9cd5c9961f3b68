import { GraphQLError } from 'graphql';
import { type Ready, versionOf } from '../../search/search.ts';
import { words } from '../../search/tokens.ts';
import { badInput, type Context } from '../builder.ts';

/** Characters that a search may have. */
export const longestText = 200;

const refusals: Readonly<Record<Exclude<Ready, object>, readonly [code: string, message: string]>> = {
  'being made': ['SEARCH_NOT_READY', 'The search index is being made. Ask again in some seconds.'],
  'too many entities': ['SEARCH_TOO_LARGE', 'The graph has too many entities to be searched. Ask by filter or id.'],
};
const refusal = (why: Exclude<Ready, object>) => {
  const [code, message] = refusals[why];
  return new GraphQLError(message, { extensions: { code } });
};

/** @throws GraphQLError for a text without a word, or a longer one than may be */
export function checkText(text: string): void {
  if (text.length > longestText)
    throw badInput(`text must have at most ${longestText} characters, found ${text.length}. Leave words out.`);
  if (words(text).length === 0)
    throw badInput(`text must hold a word or a number, found ${JSON.stringify(text.slice(0, 80))}.`);
}

/**
 * The index that answers: costs one small statement, which tells whether the store has changed.
 * @throws GraphQLError where there is none yet, or cannot be one
 */
export async function readyIndex({ reads, search }: Context): Promise<Exclude<Ready, string>> {
  const ready = await search.at(versionOf(await reads.query('read/ledger-hashes', {})));
  if (typeof ready === 'string') throw refusal(ready);
  return ready;
}
