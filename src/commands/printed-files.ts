import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../graph/schema.ts';
import { kebab } from '../lib/kebab.ts';
import { kinds, links } from '../model/model.ts';
import { labelsFile } from '../model/print/labels.ts';
import { kindsPage, linksPage } from '../model/print/reference.ts';
import { settingTable } from '../settings.ts';
import { catalogue } from '../store/catalogue.ts';
import { embeddedSchema, neo4jSchema } from '../store/schema-lines.ts';
import { mapFiles } from './maps/maps.ts';

const note = 'Printed from src/model by npm run print. Do not edit.';

function statementPage(of: string): string {
  const own = catalogue().filter((each) => each.of === of);
  return `// ${note}\n\n${own.map(({ statement: { name, text } }) => `// == ${name}\n${text.trim()}\n`).join('\n')}`;
}

function settingsPage(): string {
  const rows = Object.values(settingTable).map(
    ({ name, standard, expected, help }) =>
      `| \`${name}\` | ${String(standard ?? 'none')
        .replace(/embedded:.*/, 'embedded:.store')
        .replace(/^\/.*/, 'data')} | ${expected} | ${help} |`,
  );
  return `# Settings\n\n${note.replace('src/model', 'src/settings.ts')}\n\nAll are optional and come from the environment.\n\n| name | when not set | must be | what it does |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** Every printed file: its path in the project, and its text. */
export async function printedFiles(): Promise<ReadonlyMap<string, string>> {
  const ddl = (lines: readonly string[]) => `// ${note}\n${lines.map((line) => `${line};\n`).join('')}`;
  return new Map([
    ['schema/schema.graphql', `# ${note}\n\n${printSchema(lexicographicSortSchema(schema))}\n`],
    ['cypher/schema/neo4j.cypher', ddl(neo4jSchema())],
    ['cypher/schema/embedded.cypher', ddl(embeddedSchema())],
    ...kinds.map(({ name }): [string, string] => [`cypher/printed/kind-${kebab(name)}.cypher`, statementPage(name)]),
    ...links.map(({ type }): [string, string] => [`cypher/printed/link-${kebab(type)}.cypher`, statementPage(type)]),
    ['docs/reference/kinds.md', kindsPage(note)],
    ['docs/reference/links.md', linksPage(note)],
    ['docs/reference/settings.md', settingsPage()],
    ...(await mapFiles(note)),
    ['src/web/explorer/texts/printed-labels.ts', labelsFile(note)],
  ]);
}
