import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const FONT_FACE = /@font-face\s*\{[^}]*\}/g;
const KEPT_FACE = /font-family:\s*codicon|Fira Code[\s\S]*U\+0000-00FF/;

/**
 * GraphiQL's style sheet holds Monaco's styles a second time and two letter families in seven scripts.
 * Monaco's own sheets are left out here, and of the letters only what the code editors use in Latin script stays.
 */
const leanStyles = {
  name: 'lean-styles',
  enforce: 'pre',
  load: {
    filter: { id: /monaco-editor\/esm\/.*\.css$/ },
    handler: () => '',
  },
  transform: {
    filter: { id: /graphiql\/dist\/style\.css$/ },
    handler: (css) => css.replace(FONT_FACE, (face) => (KEPT_FACE.test(face) ? face : '')),
  },
};

export default defineConfig({
  root: 'src/web/graphiql',
  base: '/graphiql/',
  plugins: [react(), leanStyles],
  build: {
    outDir: '../../../dist/web/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // Marks for the React compiler, in packages that are compiled already.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
