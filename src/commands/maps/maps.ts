import { schema } from '../../graph/schema.ts';
import { drawnFamilies } from '../../model/print/drawn.ts';
import { kindsMap } from '../../model/print/kinds-map.ts';
import { fieldsMap } from './fields-map.ts';
import { layOut } from './lay-out.ts';

const titles: Readonly<Record<string, string>> = {
  actor: 'Who: actors',
  policy: 'Policy',
  parliament: 'Parliament and documents',
  money: 'Money',
  knowledge: 'Knowledge',
  fields: 'What a query begins with',
};

const page = (note: string) => `# The schema as pictures

${note}

A box is a kind, with a double edge an interface; a word on a line is the field that leads along the arrow. Its name the other way round, and what each fact
says, stand in [links](links.md). In GraphiQL, at \`/graphiql/\`, the pictures are the panel "Schema", and each box opens its documentation.

${Object.entries(titles)
  .map(([name, title]) => `## ${title}\n\n![${title}](schema-${name}.svg)\n`)
  .join('\n')}`;

/** The schema as pictures, with the page that shows them: paths in the project, and texts. */
export async function mapFiles(note: string): Promise<readonly (readonly [string, string])[]> {
  const graphs = [
    ...drawnFamilies.map((family) => [family, kindsMap(family)] as const),
    ['fields', fieldsMap(schema)] as const,
  ];
  const pictures: [string, string][] = [];
  for (const [name, dot] of graphs) pictures.push([`docs/reference/schema-${name}.svg`, await layOut(dot)]);
  return [...pictures, ['docs/reference/schema.md', page(note)]];
}
