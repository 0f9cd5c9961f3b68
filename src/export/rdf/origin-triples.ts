import { nodeIri, own, webIri } from '../iri.ts';
import type { Citation, DocumentLine, EntityLine, FactLine, SourceLine } from '../lines.ts';
import { is, plain, say, type Triple, typed } from './triple.ts';

const documentTriples = ({ id, title, url }: DocumentLine): readonly Triple[] => {
  const subject = nodeIri(id);
  const page: readonly Triple[] = url === null ? [] : [say(subject, 'schema:url', webIri(url))];
  return [say(subject, 'dcterms:title', plain(title)), ...page];
};

/** Where a passage stands: its words, their place in the text of the part, and the document of the part. */
function citationTriples({ id, phrase, part, start, end, document }: Citation): readonly Triple[] {
  const [passage, quote, position] = [nodeIri(id), own('quote', id), own('position', id)];
  return [
    ...is(passage, 'oa:SpecificResource', 'prov:Entity'),
    say(passage, 'oa:hasSource', nodeIri(part)),
    say(passage, 'oa:hasSelector', quote),
    say(passage, 'oa:hasSelector', position),
    ...is(quote, 'oa:TextQuoteSelector'),
    say(quote, 'oa:exact', { value: phrase, language: 'nl' }),
    ...is(position, 'oa:TextPositionSelector'),
    say(position, 'oa:start', typed(start, 'xsd:nonNegativeInteger')),
    say(position, 'oa:end', typed(end, 'xsd:nonNegativeInteger')),
    ...(document ? [say(nodeIri(part), 'dcterms:isPartOf', nodeIri(document.id)), ...documentTriples(document)] : []),
  ];
}

/** What a line rests on. */
export const originTriples = (
  subject: string,
  { evidence, sources, disputedBy }: EntityLine | FactLine,
): readonly Triple[] => [
  ...evidence.flatMap((citation) => [
    say(subject, 'prov:wasDerivedFrom', nodeIri(citation.id)),
    ...citationTriples(citation),
  ]),
  ...sources.map(({ id }) => say(subject, 'dcterms:source', nodeIri(id))),
  ...disputedBy.map((id) => say(subject, 'prop:disputedBy', nodeIri(id))),
];

export const licenceTriples = (subject: string, licence: string): readonly Triple[] => {
  const document = own('licence', licence);
  return [
    say(subject, 'dcterms:license', document),
    ...is(document, 'dcterms:LicenseDocument'),
    say(document, 'rdfs:label', plain(licence)),
  ];
};

export function sourceTriples({ id, title, publisher, licence, url }: SourceLine): readonly Triple[] {
  const subject = nodeIri(id);
  return [
    ...is(subject, 'prov:Entity'),
    say(subject, 'dcterms:title', plain(title)),
    ...(publisher === null ? [] : [say(subject, 'dc:publisher', plain(publisher))]),
    ...(url === null ? [] : [say(subject, 'schema:url', webIri(url))]),
    ...(licence === null ? [] : licenceTriples(subject, licence)),
  ];
}
