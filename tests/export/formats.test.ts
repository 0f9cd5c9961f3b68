import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Parser } from 'n3';
import { type Export, exportOf } from '../../src/export/export.ts';
import { csvColumns } from '../../src/export/formats/csv.ts';
import { formatNamed, formats } from '../../src/export/formats.ts';
import { graphExport } from '../../src/export/graph.ts';
import type { EntityLine, FactLine } from '../../src/export/lines.ts';
import { resultExport } from '../../src/export/result.ts';
import { Organisation } from '../../src/model/kinds/organisation.ts';
import { Funds } from '../../src/model/links/funds.ts';
import { kinds, links } from '../../src/model/model.ts';
import { savedDocument } from '../../src/server/documents/saved-documents.ts';
import type { Engine } from '../../src/store/engine.ts';
import { loadDataset } from '../harness/graph.ts';
import { embedded } from '../harness/stores.ts';
import { askingOn, linesOf, textOf } from './asking.ts';
import { parseCsv, tableOf } from './parse-csv.ts';

const require = createRequire(import.meta.url);
const jsonld = require('jsonld') as {
  toRDF(document: object, options: { format: 'application/n-quads' }): Promise<string>;
};
interface Graph {
  readonly order: number;
  readonly size: number;
  getAttribute(name: string): string;
  getNodeAttributes(id: string): Record<string, unknown>;
  getEdgeAttributes(id: string): Record<string, unknown>;
  extremities(id: string): readonly [string, string];
}
interface GraphParser {
  parse(graph: unknown, text: string): Graph;
}
const { MultiDirectedGraph } = require('graphology') as { MultiDirectedGraph: unknown };
const graphmlParser = require('graphology-graphml') as GraphParser;
const gexfParser = require('graphology-gexf') as GraphParser;

let engine: Engine;
beforeAll(async () => {
  engine = await embedded.open();
  await loadDataset(engine);
}, 60_000);
afterAll(() => engine.close());

const funding = 'ministry/szw|FUNDS|alliance/verandering-van-binnenuit-2.0|CONTRIBUTION,2022';
function saved(id: string): Promise<Export> {
  const found = savedDocument(id);
  if (!found) throw new Error(`There is no ${id}.`);
  const { title, text: query } = found;
  return resultExport(askingOn(engine), { name: id, title, query, variables: {} });
}

/** One fact between two entities, with everything in it that a format must escape. */
const nasty = `=1+1, "two" <b>&amp;</b>\n'three' | \u0007\ud800é 😀`;
function hostile(): Export {
  const source = {
    id: 'source/x',
    title: nasty,
    publisher: nasty,
    licence: nasty,
    url: 'https://example.nl/?a=1&b="2"',
  };
  const document = { id: 'document/x', title: nasty, url: 'https://example.nl/a b|c' };
  const passage = { id: 'passage/answer-x/1/y', phrase: nasty, part: 'answer/x/1', start: 0, end: 4, document };
  const origin = { evidence: [passage, passage], sources: [source], disputedBy: ['conflict/x'] };
  const entity = (id: string): EntityLine => ({
    id,
    kind: Organisation,
    name: nasty,
    aliases: ['+a', '-b', '@c'],
    values: { sort: 'FUND', website: 'https://example.nl/<x>', summary: { en: nasty, nl: nasty }, kvk: '-12' },
    ...origin,
  });
  const [a, b] = [entity('organisation/a|b'), entity('organisation/c,d')];
  const fact: FactLine = {
    id: 'organisation/a|FUNDS|organisation/c,d|SUBSIDY',
    link: Funds,
    subject: { id: a.id, name: nasty },
    object: { id: b.id, name: nasty },
    values: { form: 'SUBSIDY', amount: -1250, perYear: true, from: '2023', to: '2023-02-28' },
    ...origin,
  };
  const head = {
    name: 'hostile',
    title: { en: nasty, nl: nasty },
    id: 'x',
    version: 'v',
    asked: null,
    sources: [source],
    kinds: [Organisation],
    links: [Funds],
    expected: null,
  };
  const once = <T>(...lines: T[]) =>
    async function* () {
      yield await Promise.resolve(lines);
    };
  return exportOf(head, once(fact), once(a, b));
}

describe('CSV', () => {
  it('has a column for everything that can occur, each name once', () => {
    const columns = csvColumns({ kinds, links });
    expect(new Set(columns).size).toBe(columns.length);
    expect(columns).toEqual(
      expect.arrayContaining(['amount_eur', 'amount_cents', 'from', 'form', 'summary_nl', 'source_licence']),
    );
  });
  it('has a row for each fact and entity, with euros and cents, evidence, source and licence', async () => {
    const exported = await saved('who-funds-an-alliance');
    const rows = tableOf(await textOf(exported, 'csv'));
    expect(rows).toHaveLength(exported.tally.facts + exported.tally.entities);
    expect(rows.find(({ id }) => id === funding)).toMatchObject({
      row: 'fact',
      link: 'FUNDS',
      subject_id: 'ministry/szw',
      subject_name: 'Ministerie van Sociale Zaken en Werkgelegenheid',
      object_name: 'Alliantie Verandering van Binnenuit 2.0',
      amount_eur: '400000',
      amount_cents: '40000000',
      form: 'CONTRIBUTION',
      from: '2022',
      to: '2025',
      document_id: 'document/lijst-van-vragen-35341-17',
      source_publisher: 'Tweede Kamer',
      source_licence: 'public government document (Auteurswet article 11)',
    });
    expect(rows.filter(({ row }) => row === 'fact')).toHaveLength(2);
    expect(rows.filter(({ source_licence }) => source_licence === '')).toEqual([]);
  });
  it('is RFC 4180: every row as long as the first, lines end in CRLF, no mark at its head unless asked for', async () => {
    const text = await textOf(await graphExport(engine), 'csv');
    expect(new Set(parseCsv(text).map((row) => row.length)).size).toBe(1);
    expect([text.startsWith('row,id,'), text.endsWith('\r\n')]).toEqual([true, true]);
    const marked = await textOf(await saved('who-funds-an-alliance'), 'csv', true);
    expect(marked.startsWith('\ufeffrow,')).toBe(true);
  });
  it('gives back any text, with an apostrophe before what a spreadsheet would run', async () => {
    const [fact, entity] = tableOf(await textOf(hostile(), 'csv'));
    expect(fact).toMatchObject({
      subject_name: `'${nasty}`,
      amount_eur: '-12.5',
      amount_cents: '-1250',
      per_year: 'true',
      evidence_phrase: `'${nasty} | ${nasty}`,
      disputed_by: 'conflict/x',
    });
    expect(entity).toMatchObject({ name: `'${nasty}`, aliases: "'+a | -b | @c", kvk: "'-12" });
  });
});

describe('JSON', () => {
  it('is one object with title, question, licence, sources, facts, entities and their number', async () => {
    const exported = await saved('who-funds-an-alliance');
    const told = JSON.parse(await textOf(exported, 'json'));
    expect(told).toMatchObject({
      title: { nl: 'Wie financiert deze alliantie, waarmee, en waar staat dat?' },
      query: savedDocument('who-funds-an-alliance')?.text,
      licence: expect.stringContaining('public government document'),
      counts: { facts: 2, entities: 3 },
      count: 5,
    });
    expect([told.facts.length, told.entities.length, told.sources.length]).toEqual([2, 3, 2]);
    expect(told.facts.find(({ id }: { id: string }) => id === funding)).toMatchObject({
      type: 'FUNDS',
      properties: { amountCents: 40_000_000, amountEur: 400_000, form: 'CONTRIBUTION' },
      sources: ['source/lijst-van-vragen-35341-17'],
      disputedBy: [],
    });
  });
  it('is JSON where there are no lines, and whatever the texts are', async () => {
    const empty = { ...hostile(), facts: async function* () {}, entities: async function* () {} };
    expect(JSON.parse(await textOf(empty, 'json'))).toMatchObject({ facts: [], entities: [], count: 0 });
    expect(JSON.parse(await textOf(hostile(), 'json')).facts[0].subject.name).toBe(nasty);
  });
});

/** Passages and statements are most of the graph, and the reading of JSON-LD takes long. */
const mostKinds = kinds.filter(({ name }) => name !== 'Passage' && name !== 'Statement');

/** The triples of a text, sorted. */
const triplesOf = (text: string) =>
  [
    ...new Set(
      new Parser().parse(text).map(({ subject, predicate, object }) => [subject.id, predicate.id, object.id].join(' ')),
    ),
  ].sort();
const ofJsonLd = async (text: string) =>
  triplesOf(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' }));

describe('Turtle and JSON-LD', () => {
  it.each([
    ['an answer', () => saved('who-funds-an-alliance')],
    ['an answer with figures', () => saved('figures-side-by-side')],
    ['a graph that is hard to write', () => Promise.resolve(hostile())],
    ['a graph of nearly every kind', () => graphExport(engine, { kinds: mostKinds, links: [], source: null })],
  ])(
    'are read as the same triples: %s',
    async (_, open) => {
      const [left, right] = [await open(), await open()];
      const turtle = triplesOf(await textOf(left, 'ttl'));
      expect(await ofJsonLd(await textOf(right, 'jsonld'))).toEqual(turtle);
      expect(turtle.length).toBeGreaterThan(20);
    },
    60_000,
  );

  it('tell a fact in public vocabularies, with what it rests on', async () => {
    const triples = new Set(triplesOf(await textOf(await saved('who-funds-an-alliance'), 'ttl')));
    const [szw, alliance] = ['ministry/szw', 'alliance/verandering-van-binnenuit-2.0'].map(
      (id) => `urn:beleidsgraaf:entity:${id}`,
    );
    const fact =
      'urn:beleidsgraaf:fact:ministry/szw%7CFUNDS%7Calliance/verandering-van-binnenuit-2.0%7CCONTRIBUTION%2C2022';
    const amount = fact.replace(':fact:', ':amount:');
    const passage = 'passage/annex-lijst-van-vragen-35341-17/1/van-binnenuit-2-0-bijdrage-szw-400-000';
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    const xsd = 'http://www.w3.org/2001/XMLSchema#';
    const oa = 'http://www.w3.org/ns/oa#';
    for (const triple of [
      `${szw} urn:beleidsgraaf:link:FUNDS ${alliance}`,
      `${alliance} https://schema.org/funder ${szw}`,
      `${szw} http://www.w3.org/2002/07/owl#sameAs https://identifier.overheid.nl/tooi/id/ministerie/mnre1073`,
      `${szw} ${rdf}type http://www.w3.org/ns/org#FormalOrganization`,
      `${alliance} ${rdf}type http://www.w3.org/ns/org#OrganizationalCollaboration`,
      `${fact} ${rdf}type https://schema.org/MonetaryGrant`,
      `${fact} ${rdf}subject ${szw}`,
      `${fact} ${rdf}predicate urn:beleidsgraaf:link:FUNDS`,
      `${fact} ${rdf}object ${alliance}`,
      `${fact} urn:beleidsgraaf:prop:amount "40000000"^^${xsd}integer`,
      `${fact} urn:beleidsgraaf:prop:from "2022"^^${xsd}gYear`,
      `${fact} https://schema.org/amount ${amount}`,
      `${amount} https://schema.org/value "400000.00"^^${xsd}decimal`,
      `${fact} http://www.w3.org/ns/prov#wasDerivedFrom urn:beleidsgraaf:entity:${passage}`,
      `urn:beleidsgraaf:entity:${passage} ${oa}hasSelector urn:beleidsgraaf:quote:${passage}`,
      `urn:beleidsgraaf:quote:${passage} ${oa}exact "van Binnenuit 2.0 (bijdrage SZW) 400.000"@nl`,
      `urn:beleidsgraaf:position:${passage} ${oa}start "126"^^${xsd}nonNegativeInteger`,
      'urn:beleidsgraaf:value:FundingForm/CONTRIBUTION http://www.w3.org/2004/02/skos/core#prefLabel "bijdrage"@nl',
    ])
      expect([triple, triples.has(triple)]).toEqual([triple, true]);
  });
  it('license the export as its sources are, and say how many lines there are', async () => {
    const exported = await saved('who-funds-an-alliance');
    const triples = triplesOf(await textOf(exported, 'ttl')).filter((each) =>
      each.startsWith('urn:beleidsgraaf:export:'),
    );
    expect(triples.filter((each) => each.includes('http://purl.org/dc/terms/license'))).toHaveLength(2);
    expect(triples.filter((each) => each.includes('http://purl.org/dc/terms/source'))).toHaveLength(2);
    expect(triples.filter((each) => / urn:beleidsgraaf:prop:count "5"\^\^/.test(each))).toHaveLength(1);
  });
});

describe('GraphML and GEXF', () => {
  it.each([
    ['graphml', graphmlParser],
    ['gexf', gexfParser],
  ] as const)(
    '%s: every entity is a node and every fact an edge',
    async (format, parser) => {
      for (const open of [() => graphExport(engine), () => saved('members-at-any-depth')]) {
        const exported = await open();
        const { order, size } = parser.parse(MultiDirectedGraph, await textOf(exported, format));
        expect([order, size]).toEqual([exported.tally.entities, exported.tally.facts]);
      }
    },
    60_000,
  );
  it.each([
    ['graphml', graphmlParser, 'name'],
    ['gexf', gexfParser, 'label'],
  ] as const)('%s: attributes have their types, and edges their ends', async (format, parser, name) => {
    const graph = parser.parse(MultiDirectedGraph, await textOf(await saved('who-funds-an-alliance'), format));
    expect(graph.getEdgeAttributes(funding)).toMatchObject({
      amount_eur: 400_000,
      amount_cents: 40_000_000,
      form: 'CONTRIBUTION',
      from: '2022',
      source_licence: 'public government document (Auteurswet article 11)',
    });
    expect(graph.extremities(funding)).toEqual(['ministry/szw', 'alliance/verandering-van-binnenuit-2.0']);
    expect(graph.getNodeAttributes('ministry/szw')).toMatchObject({
      [name]: 'Ministerie van Sociale Zaken en Werkgelegenheid',
      abbreviation: 'SZW',
    });
    expect(graph.getAttribute(format === 'gexf' ? 'description' : 'licence')).toContain('Tweede Kamer');
  });
  it.each([
    ['graphml', graphmlParser, 'name'],
    ['gexf', gexfParser, 'label'],
  ] as const)('%s: any text comes back, but for what XML cannot hold', async (format, parser, name) => {
    const graph = parser.parse(MultiDirectedGraph, await textOf(hostile(), format));
    const held = nasty.replace('\u0007\ud800', '');
    expect(graph.getNodeAttributes('organisation/a|b')).toMatchObject({ [name]: held, summary_nl: held });
    expect(graph.getEdgeAttributes('organisation/a|FUNDS|organisation/c,d|SUBSIDY')).toMatchObject({
      amount_eur: -12.5,
      per_year: true,
      evidence_phrase: `${held} | ${held}`,
    });
  });
});

describe('a format', () => {
  it.each(formats)('$name writes nothing of what it is not asked for', async ({ name, write }) => {
    const exported = await graphExport(engine);
    const text = write(exported, { bom: false });
    expect((await text.next()).done).toBe(false);
    await text.return(undefined);
    expect([name, exported.tally]).toEqual([name, { facts: 0, entities: 0 }]);
  });
  it('that there is not is refused with those that there are', () => {
    expect(() => formatNamed('cvs')).toThrow(
      'There is no format "cvs"; there are csv, json, jsonld, ttl, graphml, gexf. Did you mean "csv"?',
    );
  });
  it('tells as many lines as every other', async () => {
    for (const { name } of formats) {
      const exported = await saved('what-contributes-to-a-goal');
      await textOf(exported, name);
      expect([name, exported.tally]).toEqual([name, exported.expected]);
    }
    expect((await linesOf(await saved('what-contributes-to-a-goal'))).facts).toHaveLength(25);
  });
});
