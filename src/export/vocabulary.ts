import type { KindName, LinkType } from '../model/model.ts';

/** Short names of vocabularies. The project's own names are URNs, so that nothing is promised of a domain. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  schema: 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
  tooi: 'https://identifier.overheid.nl/tooi/id/',
  entity: 'urn:beleidsgraaf:entity:',
  fact: 'urn:beleidsgraaf:fact:',
  export: 'urn:beleidsgraaf:export:',
  licence: 'urn:beleidsgraaf:licence:',
  kind: 'urn:beleidsgraaf:kind:',
  link: 'urn:beleidsgraaf:link:',
  prop: 'urn:beleidsgraaf:prop:',
  value: 'urn:beleidsgraaf:value:',
  values: 'urn:beleidsgraaf:values:',
  // Where a passage stands, and how much a fact is about: things that a fact or passage has and the graph does not name.
  quote: 'urn:beleidsgraaf:quote:',
  position: 'urn:beleidsgraaf:position:',
  amount: 'urn:beleidsgraaf:amount:',
} as const;
export type Compact = `${keyof typeof prefixes}:${string}`;

/** How a link is told in public vocabularies, beside the project's own. */
interface LinkTerms {
  /** From subject to object. */
  readonly predicate?: Compact;
  /** From object to subject. */
  readonly inverse?: Compact;
  /** What the fact itself is, and how it points to its two ends. */
  readonly fact?: { readonly type: Compact; readonly subject: Compact; readonly object: Compact };
}

const membership = { type: 'org:Membership', subject: 'org:member', object: 'org:organization' } as const;
const grant = { type: 'schema:MonetaryGrant', subject: 'schema:funder', object: 'schema:fundedItem' } as const;

/**
 * The public classes and properties that fit. Every entity is also a `kind:<Name>`, every fact also says
 * `link:<TYPE>`: what is not in this table is told in the project's own vocabulary alone, and a new kind or link needs no line here.
 */
export const vocabulary: {
  readonly kinds: Readonly<Partial<Record<KindName, readonly Compact[]>>>;
  readonly links: Readonly<Partial<Record<LinkType, LinkTerms>>>;
} = {
  kinds: {
    Ministry: ['org:FormalOrganization', 'schema:GovernmentOrganization'],
    Municipality: ['org:FormalOrganization', 'schema:GovernmentOrganization'],
    Organisation: ['org:Organization', 'schema:Organization'],
    Alliance: ['org:OrganizationalCollaboration'],
    Committee: ['org:Organization'],
    Party: ['org:Organization', 'schema:PoliticalParty'],
    Person: ['schema:Person'],
    Office: ['org:Post'],
    Project: ['schema:Project'],
    TargetGroup: ['schema:Audience'],
    Topic: ['skos:Concept'],
    Regulation: ['schema:Legislation', 'eli:LegalResource'],
    Event: ['schema:Event'],
    Dossier: ['schema:Collection'],
    Document: ['dcterms:BibliographicResource', 'schema:CreativeWork'],
    Question: ['schema:Question'],
    Answer: ['schema:Answer'],
    Footnote: ['schema:CreativeWork'],
    Annex: ['schema:CreativeWork'],
    Section: ['schema:CreativeWork'],
    Passage: ['oa:SpecificResource', 'prov:Entity'],
    Study: ['schema:Report'],
    Series: ['schema:StatisticalVariable'],
    Observation: ['schema:Observation'],
    Source: ['prov:Entity'],
  },
  links: {
    FUNDS: { inverse: 'schema:funder', fact: grant },
    MEMBER_OF: { predicate: 'org:memberOf', fact: membership },
    BELONGS_TO: { predicate: 'org:memberOf', fact: membership },
    SERVES_ON: { predicate: 'org:memberOf', fact: membership },
    HOLDS: { predicate: 'org:holds' },
    OFFICE_OF: { predicate: 'org:postIn' },
    SUCCEEDS: { predicate: 'dcterms:replaces' },
    PART_OF: { predicate: 'dcterms:isPartOf' },
    PART_OF_DOCUMENT: { predicate: 'dcterms:isPartOf' },
    FOOTNOTE_OF: { predicate: 'dcterms:isPartOf' },
    IN_DOSSIER: { predicate: 'dcterms:isPartOf' },
    APPEARED_IN: { predicate: 'dcterms:isPartOf' },
    TARGETS: { predicate: 'schema:audience' },
    ADDRESSES: { predicate: 'dcterms:subject' },
    BROADER: { predicate: 'skos:broader' },
    TAKES_PLACE_IN: { predicate: 'schema:location' },
    SUBMITTED: { inverse: 'dcterms:creator' },
    WRITTEN_BY: { predicate: 'dcterms:creator' },
    PUBLISHED_BY: { predicate: 'dcterms:publisher' },
    MADE_BY: { predicate: 'prov:wasAttributedTo' },
    ABOUT: { predicate: 'schema:about' },
    CONCERNS: { predicate: 'schema:about' },
    MENTIONS: { predicate: 'schema:mentions' },
    CITES: { predicate: 'dcterms:references' },
    REFERS_TO: { predicate: 'dcterms:references' },
    ANSWERS: { predicate: 'schema:parentItem' },
    OBSERVATION_OF: { predicate: 'schema:variableMeasured' },
  },
};
