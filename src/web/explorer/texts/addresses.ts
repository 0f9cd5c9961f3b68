import { isPart } from './families.ts';
import { kindNameOf } from './labels.ts';
import type { Language } from './languages.ts';

/** Addresses of the pages that are not about one entity. */
export const pagePaths = {
  money: { nl: '/geld', en: '/money' },
  network: { nl: '/netwerk', en: '/network' },
  path: { nl: '/pad', en: '/path' },
  figures: { nl: '/cijfers', en: '/figures' },
  documents: { nl: '/document', en: '/document' },
  commitments: { nl: '/toezeggingen', en: '/promises' },
  conflicts: { nl: '/tegenspraak', en: '/contradictions' },
  coverage: { nl: '/dekking', en: '/coverage' },
  search: { nl: '/zoeken', en: '/search' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Pages that show an entity in another way, with the name by which they ask for it. */
const askedBy = { money: 'id', network: 'id', path: 'to', figures: 'id' } as const satisfies Partial<
  Record<PageName, string>
>;
export type View = keyof typeof askedBy;

/** Where an entity is shown in another way. */
export const viewPath = (view: View, id: string, language: Language): string =>
  `${pagePaths[view][language]}?${askedBy[view]}=${encodeURIComponent(id).replaceAll('%2F', '/')}`;

export type PageName = keyof typeof pagePaths;

/** The page about the money that flows through an entity. */
export const moneyPath = (id: string, language: Language): string =>
  `${pagePaths.money[language]}?id=${id.split('/').map(encodeURIComponent).join('/')}`;

/** Where an element of a page about a part stands: `answer/doc/16` -> `answer-16`. */
export const anchorOf = (id: string): string => `${id.split('/', 1)[0]}-${id.slice(id.lastIndexOf('/') + 1)}`;

/** The page of an entity: its id; parts of a document stand in the reader. */
export function entityPath(id: string): string {
  const [, document, own] = id.split('/');
  const kind = kindNameOf(id);
  if (kind && own && isPart(kind)) return `/document/${document}#${anchorOf(id)}`;
  return `/${id.split('/').map(encodeURIComponent).join('/')}`;
}

const bare = (path: string) => path.replace(/^\/en(?=\/|$)/, '') || '/';

/** The same page in the other language. */
export function inLanguage(path: string, language: Language): string {
  const own = bare(path);
  const page = Object.values(pagePaths).find((each) => each.nl === own || each.en === own);
  const to = page ? page[language] : own;
  return language === 'en' ? `/en${to === '/' ? '' : to}` || '/en' : to;
}

/** The key of an id, for an anchor: `conflict/totaal` -> `totaal`. */
export const keyOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** GraphiQL with a question and its variables ready. */
export const graphiqlPath = (query: string, variables: object): string =>
  `/graphiql/?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
