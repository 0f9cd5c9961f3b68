import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ActiveTab } from './active-tab.tsx';
import { EditorColours } from './editor-colours.tsx';
import { examples } from './examples.ts';
import { EXAMPLES_PLUGIN, PLUGINS } from './plugins.ts';
import { readStartState } from './start-state.ts';

const { endpoint, tabs, asked } = readStartState(new URL(window.location.href), examples);
const fetcher = createGraphiQLFetcher({ url: endpoint });
const firstVisit = localStorage.getItem('graphiql:tabState') === null;
// A default tab brings its query into the editor, but not its variables: those of the first tab are given apart.
const active = asked ?? (firstVisit ? tabs[0] : undefined);

function App() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={PLUGINS}
      defaultTabs={tabs}
      defaultEditorToolsVisibility={tabs.some((tab) => tab.variables)}
      {...(asked && { initialQuery: asked.query })}
      {...(active?.variables && { initialVariables: active.variables })}
      {...(firstVisit && { visiblePlugin: EXAMPLES_PLUGIN })}
    >
      <GraphiQL.Logo>
        <a className="home" href="/">
          beleidsgraaf
        </a>
      </GraphiQL.Logo>
      <EditorColours />
      <ActiveTab />
    </GraphiQL>
  );
}

const place = document.getElementById('graphiql');
if (!place) throw new Error('the page has no element with id graphiql');
createRoot(place).render(<App />);
