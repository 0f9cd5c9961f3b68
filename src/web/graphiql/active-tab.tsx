import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Follows the active tab. The strip scrolls to it, else a new tab among many would open out of sight; and the name of
 * the operation goes along at once, else a quick press on play would ask the new query for the old operation.
 */
export function ActiveTab() {
  const { setOperationName } = useGraphiQLActions();
  const id = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id);
  const operation = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.operationName);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of tab counts, not an edit within it.
  useEffect(() => {
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    if (operation) setOperationName(operation);
  }, [id]);
  return null;
}
