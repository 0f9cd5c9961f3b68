import { xml } from '../../lib/xml.ts';
import { type Export, licenceText } from '../export.ts';
import { type Cells, type Columns, joined, originCells, originColumns, propCells, propColumns } from '../flat.ts';

// http://graphml.graphdrawing.org/ - nodes are entities, edges are facts.

const nodeColumns = ({ kinds }: Export): Columns =>
  new Map([['kind', 'string'], ['name', 'string'], ['aliases', 'string'], ...propColumns(kinds), ...originColumns]);
const edgeColumns = ({ links }: Export): Columns =>
  new Map([['link', 'string'], ...propColumns(links), ...originColumns]);

const keys = (domain: 'node' | 'edge', columns: Columns) =>
  [...columns].map(
    ([name, type]) =>
      `<key id="${domain}-${xml(name)}" for="${domain}" attr.name="${xml(name)}" attr.type="${type}"/>\n`,
  );
const data = (domain: string, cells: Cells) =>
  Object.entries(cells)
    .filter(([, cell]) => cell !== null)
    .map(([name, cell]) => `<data key="${domain}-${xml(name)}">${xml(cell)}</data>`)
    .join('');

function head(exported: Export): string {
  const about = { title: exported.title.en, version: exported.version, licence: licenceText(exported.sources) };
  const declared = Object.keys(about).map(
    (name) => `<key id="graph-${name}" for="graph" attr.name="${name}" attr.type="string"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${[...declared, ...keys('node', nodeColumns(exported)), ...keys('edge', edgeColumns(exported))].join('')}<graph id="${xml(exported.name)}" edgedefault="directed">
${data('graph', about)}
`;
}

export async function* graphml(exported: Export): AsyncGenerator<string> {
  yield head(exported);
  for await (const lines of exported.entities())
    yield lines
      .map((line) => {
        const own = { kind: line.kind.name, name: line.name, aliases: joined(line.aliases) };
        const cells = { ...own, ...propCells(line), ...originCells(line) };
        return `<node id="${xml(line.id)}">${data('node', cells)}</node>\n`;
      })
      .join('');
  for await (const lines of exported.facts())
    yield lines
      .map((line) => {
        const cells = { link: line.link.type, ...propCells(line), ...originCells(line) };
        return `<edge id="${xml(line.id)}" source="${xml(line.subject.id)}" target="${xml(line.object.id)}">${data('edge', cells)}</edge>\n`;
      })
      .join('');
  const { facts, entities } = exported.tally;
  yield `</graph>\n<!-- ${facts + entities} lines: ${entities} nodes and ${facts} edges. -->\n</graphml>\n`;
}
