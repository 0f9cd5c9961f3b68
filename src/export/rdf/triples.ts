import type { Export } from '../export.ts';
import { iri, nodeIri, own, webIri } from '../iri.ts';
import type { EntityLine, FactLine } from '../lines.ts';
import { vocabulary } from '../vocabulary.ts';
import { licenceTriples, originTriples, sourceTriples } from './origin-triples.ts';
import { propTriples } from './prop-triples.ts';
import { bilingual, is, plain, say, type Triple, typed } from './triple.ts';

/** An entity: what it is in every vocabulary, what it is called, its props, and what it rests on. */
export function entityTriples(line: EntityLine): readonly Triple[] {
  const { id, kind, name, aliases, values } = line;
  const subject = nodeIri(id);
  const tooi = 'tooiUri' in kind.props && typeof values.tooiUri === 'string' ? [webIri(values.tooiUri)] : [];
  return [
    ...is(subject, `kind:${kind.name}`, ...(vocabulary.kinds[kind.name] ?? [])),
    say(subject, 'rdfs:label', plain(name)),
    ...aliases.map((alias) => say(subject, 'skos:altLabel', plain(alias))),
    ...tooi.map((same) => say(subject, 'owl:sameAs', same)),
    ...propTriples(subject, kind.props, line),
    ...originTriples(subject, line),
  ];
}

function amountTriples(subject: string, { id, values }: FactLine): readonly Triple[] {
  if (typeof values.amount !== 'number') return [];
  const amount = own('amount', id);
  return [
    say(subject, 'schema:amount', amount),
    ...is(amount, 'schema:MonetaryAmount'),
    say(amount, 'schema:value', typed((values.amount / 100).toFixed(2), 'xsd:decimal')),
    say(amount, 'schema:currency', plain('EUR')),
  ];
}

/** A fact: a triple between its ends, and a statement about that triple with its props and what it rests on. */
export function factTriples(line: FactLine): readonly Triple[] {
  const { id, link } = line;
  const [fact, subject, object] = [nodeIri(id), nodeIri(line.subject.id), nodeIri(line.object.id)];
  const predicate = iri(`link:${link.type}`);
  const terms = vocabulary.links[link.type];
  return [
    [subject, predicate, object],
    ...(terms?.predicate ? [say(subject, terms.predicate, object)] : []),
    ...(terms?.inverse ? [say(object, terms.inverse, subject)] : []),
    ...is(fact, 'rdf:Statement', 'prov:Entity', ...(terms?.fact ? [terms.fact.type] : [])),
    say(fact, 'rdf:subject', subject),
    say(fact, 'rdf:predicate', predicate),
    say(fact, 'rdf:object', object),
    ...(terms?.fact ? [say(fact, terms.fact.subject, subject), say(fact, terms.fact.object, object)] : []),
    ...propTriples(fact, link.props, line),
    ...amountTriples(fact, line),
    ...originTriples(fact, line),
  ];
}

const exportIri = ({ name, id }: Export) => own('export', `${name}/${id}`);

/** The export itself: what it is called, what it comes from, and under which licences. */
export function headTriples(exported: Export): readonly Triple[] {
  const subject = exportIri(exported);
  const licences = new Set(exported.sources.flatMap(({ licence }) => licence ?? []));
  return [
    ...is(subject, 'schema:Dataset', 'prov:Entity'),
    ...bilingual(exported.title).map((text) => say(subject, 'dcterms:title', text)),
    say(subject, 'schema:version', plain(exported.version)),
    ...[...licences].flatMap((licence) => licenceTriples(subject, licence)),
    ...exported.sources.flatMap((source) => [
      say(subject, 'dcterms:source', nodeIri(source.id)),
      ...sourceTriples(source),
    ]),
  ];
}

/** How many lines were told, once they have been. */
export function countTriples(exported: Export): readonly Triple[] {
  const { facts, entities } = exported.tally;
  const subject = exportIri(exported);
  return [
    say(subject, 'prop:factCount', typed(facts, 'xsd:integer')),
    say(subject, 'prop:entityCount', typed(entities, 'xsd:integer')),
    say(subject, 'prop:count', typed(facts + entities, 'xsd:integer')),
  ];
}

/** The same triple twice says nothing more; those of one batch are told once each. */
function distinct(triples: readonly Triple[]): readonly Triple[] {
  return [...new Map(triples.map((triple) => [JSON.stringify(triple), triple])).values()];
}

/** The triples of an export, batch by batch, those about one subject together as far as a batch goes. */
export async function* triplesOf(exported: Export): AsyncGenerator<readonly Triple[]> {
  yield distinct(headTriples(exported));
  for await (const lines of exported.entities()) yield distinct(lines.flatMap(entityTriples));
  for await (const lines of exported.facts()) yield distinct(lines.flatMap(factTriples));
  yield countTriples(exported);
}
