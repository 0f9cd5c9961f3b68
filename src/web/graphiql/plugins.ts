import { explorerPlugin } from '@graphiql/plugin-explorer';
import type { GraphiQLPlugin } from '@graphiql/react';
import { HISTORY_PLUGIN } from 'graphiql';
import { ExamplesIcon, ExamplesPanel } from './examples-panel.tsx';
import { SchemaIcon, SchemaPanel } from './schema-panel.tsx';

/** The panel with the example operations. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Voorbeelden / Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};

/** The schema as pictures and lists. */
const SCHEMA_PLUGIN: GraphiQLPlugin = { title: 'Schema', icon: SchemaIcon, content: SchemaPanel };

/** Every panel beside the documentation, in the order of the side bar. */
export const PLUGINS: GraphiQLPlugin[] = [
  EXAMPLES_PLUGIN,
  SCHEMA_PLUGIN,
  explorerPlugin({ showAttribution: false }),
  HISTORY_PLUGIN,
];
