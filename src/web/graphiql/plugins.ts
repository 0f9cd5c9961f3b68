import { explorerPlugin } from '@graphiql/plugin-explorer';
import type { GraphiQLPlugin } from '@graphiql/react';
import { HISTORY_PLUGIN } from 'graphiql';
import { ExamplesIcon, ExamplesPanel } from './examples-panel.tsx';

/** The panel with the example operations. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Voorbeelden / Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};

/** Every panel beside the documentation, in the order of the side bar. */
export const PLUGINS: GraphiQLPlugin[] = [EXAMPLES_PLUGIN, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
