import type { Example } from './parse-example.ts';

/** What one tab holds before anyone edits it. */
interface StartTab {
  query: string;
  variables?: string;
}

/** What the page opens with. */
export interface StartState {
  endpoint: string;
  /** Tabs for a visitor without stored tabs. */
  tabs: StartTab[];
  /** The operation the address asks for; it is opened beside tabs that were stored earlier. */
  asked: StartTab | undefined;
}

const TAB_COUNT = 6;
const WELCOME: StartTab = {
  query: '# Type a question here, or open one of the examples.\nquery Welcome {\n  __typename\n}\n',
};

/** Reads `?endpoint=`, `?query=` and `?variables=` from the address; the first examples fill the other tabs. */
export function readStartState(address: URL, examples: readonly Example[]): StartState {
  const { searchParams } = address;
  const query = searchParams.get('query');
  const asked = query ? tabOf(query, searchParams.get('variables')) : undefined;
  const tabs = examples.slice(0, TAB_COUNT).map((example) => tabOf(example.query, example.variables));
  if (asked) tabs.unshift(asked);
  return {
    endpoint: new URL(searchParams.get('endpoint') || '/graphql', address.origin).href,
    tabs: tabs.length > 0 ? tabs : [WELCOME],
    asked,
  };
}

function tabOf(query: string, variables: string | null | undefined): StartTab {
  return variables ? { query, variables } : { query };
}
