import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
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

/** Writes each script and sheet a second and third time, compressed, for the server to send as it is. */
const compressed = {
  name: 'compressed',
  // From the files as they were written: Vite fills in the last names after every other hook.
  writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle).filter((each) => /\.(js|css|svg)$/.test(each))) {
      const file = join(dir, name);
      const source = readFileSync(file);
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: source.length > 500_000 ? 4 : 9 } };
      writeFileSync(`${file}.br`, brotliCompressSync(source, quality));
      writeFileSync(`${file}.gz`, gzipSync(source));
    }
  },
};

const root = join(import.meta.dirname, 'src/web');

// One build of three pages: the explorer, which the server gives at every address of its own, the embeds and GraphiQL.
export default defineConfig({
  root,
  base: '/',
  plugins: [react(), leanStyles, compressed],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    // Fonts and icons stay files: the explorer's policy allows no data in its sheets.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(
        ['explorer', 'embed', 'graphiql'].map((page) => [page, join(root, page, 'index.html')]),
      ),
      onLog: (level, log, report) => {
        // Marks for the React compiler, in packages that are compiled already.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
