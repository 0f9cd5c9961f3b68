import { xml } from '../../lib/xml.ts';
import { type Export, licenceText } from '../export.ts';
import {
  type Cells,
  type CellType,
  type Columns,
  joined,
  originCells,
  originColumns,
  propCells,
  propColumns,
} from '../flat.ts';

// https://gexf.net/ 1.3 - nodes are entities, edges are facts; the kind of an edge is its link.

const types: Readonly<Record<CellType, string>> = {
  string: 'string',
  int: 'integer',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
};
const nodeColumns = ({ kinds }: Export): Columns =>
  new Map([['entity_kind', 'string'], ['aliases', 'string'], ...propColumns(kinds), ...originColumns]);
const edgeColumns = ({ links }: Export): Columns => new Map([...propColumns(links), ...originColumns]);

const attributes = (domain: 'node' | 'edge', columns: Columns) =>
  `<attributes class="${domain}">\n${[...columns]
    .map(([name, type]) => `<attribute id="${xml(name)}" title="${xml(name)}" type="${types[type]}"/>\n`)
    .join('')}</attributes>\n`;
const values = (cells: Cells) =>
  `<attvalues>${Object.entries(cells)
    .filter(([, cell]) => cell !== null)
    .map(([name, cell]) => `<attvalue for="${xml(name)}" value="${xml(cell)}"/>`)
    .join('')}</attvalues>`;

const head = (exported: Export) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta>
<creator>beleidsgraaf</creator>
<description>${xml(`${exported.title.en}, version ${exported.version}. ${licenceText(exported.sources)}`)}</description>
</meta>
<graph defaultedgetype="directed">
${attributes('node', nodeColumns(exported))}${attributes('edge', edgeColumns(exported))}<nodes>
`;

export async function* gexf(exported: Export): AsyncGenerator<string> {
  yield head(exported);
  for await (const lines of exported.entities())
    yield lines
      .map((line) => {
        const own = { entity_kind: line.kind.name, aliases: joined(line.aliases) };
        const cells = { ...own, ...propCells(line), ...originCells(line) };
        return `<node id="${xml(line.id)}" label="${xml(line.name)}">${values(cells)}</node>\n`;
      })
      .join('');
  yield '</nodes>\n<edges>\n';
  for await (const lines of exported.facts())
    yield lines
      .map(
        (line) =>
          `<edge id="${xml(line.id)}" kind="${line.link.type}" label="${xml(line.link.term.label.en)}" source="${xml(line.subject.id)}" target="${xml(line.object.id)}">${values({ ...propCells(line), ...originCells(line) })}</edge>\n`,
      )
      .join('');
  const { facts, entities } = exported.tally;
  yield `</edges>\n</graph>\n<!-- ${facts + entities} lines: ${entities} nodes and ${facts} edges. -->\n</gexf>\n`;
}
