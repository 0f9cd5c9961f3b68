import { readCase } from '../forms/court-decision.ts';
import { celexOf, readCelex, sortsByEli } from '../forms/european.ts';
import { readHouseNumber } from '../forms/house-number.ts';
import { readLegislation, readLegislationPart, readLocalLegislation } from '../forms/law.ts';
import { readBody, registerOf } from '../forms/public-body.ts';
import { readDossierNumber, readIdentifier } from '../identifier.ts';
import { type Reference, referenceOf } from '../reference.ts';

// What the address of a page says about what is on it, for each site whose addresses say it.

type Read = (url: URL) => Reference | undefined;

/** The folders of a path; a part that is wrongly encoded stays as it is. */
const folders = ({ pathname }: URL): readonly string[] =>
  pathname.split('/').flatMap((part) => (part === '' ? [] : [decoded(part)]));
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
const withoutEnding = (file: string) => file.replace(/\.(?:html|pdf|xml|odt)$/i, '');
/** The values of the address, also where they stand behind a `#`. */
const valuesOf = ({ search, hash }: URL) => new URLSearchParams(`${search.slice(1)}&${hash.split('?')[1] ?? ''}`);

const officialPublications: Read = (url) => {
  const [first = '', second = ''] = folders(url);
  return first === 'dossier' ? readDossierNumber(second) : readIdentifier(withoutEnding(first));
};

const repository: Read = (url) =>
  folders(url)
    .map(readIdentifier)
    .findLast((found) => found !== undefined);

/** A document by `did`, with its case in `id`; an activity by `id`; a bill by `dossier` or in `qry`. */
const house: Read = (url) => {
  const values = valuesOf(url);
  const bill = values.get('dossier') ?? /^wetsvoorstel:(.+)$/.exec(values.get('qry') ?? '')?.[1];
  const [id, did] = ['id', 'did'].map((name) => readHouseNumber(values.get(name) ?? ''));
  const named = did ?? (bill === undefined ? id : readDossierNumber(bill));
  const besides = named && id && named.id !== id.id ? [id.id] : [];
  return named && { ...named, also: besides };
};

const senate: Read = (url) => {
  const [first, second = ''] = folders(url);
  return first === 'wetsvoorstel' ? readDossierNumber(/^\d{5}(?=_|$)/.exec(second)?.[0] ?? '') : undefined;
};

const legislation: Read = (url) => {
  const [first = '', second = ''] = folders(url);
  return readLegislationPart(first) ?? readLegislation(first, /^\d{4}-\d\d-\d\d$/.exec(second)?.[0] ?? null);
};

const localLegislation: Read = (url) => readLocalLegislation(folders(url)[0] ?? '');

const decisions: Read = (url) => readCase(valuesOf(url).get('id') ?? '');

/** Documents there have a UUID, or the letters of an older source and a hash. */
const openDocuments: Read = (url) => {
  const [first = '', id = ''] = folders(url).map((part) => part.toLowerCase());
  const is = /^(?:details|documenten)$/.test(first) && /^(?:[a-z]{2,6}-)?[\da-f][\da-f-]{30,45}$/.test(id);
  return is ? referenceOf('OPEN_DOCUMENT', id, { number: id }) : undefined;
};

const bodies: Read = (url) => {
  const [tooi, sort, register, code = ''] = folders(url);
  const found = tooi === 'tooi' && sort === 'id' ? readBody(code) : undefined;
  return found && registerOf(found.id) === register ? found : undefined;
};

const europeanActs: Read = (url) => {
  const [first, sort = '', year = '', number = ''] = folders(url);
  if (first === 'eli') return celexOf(sortsByEli[sort] ?? '', year, number);
  return readCelex(/^celex:(.+)$/i.exec(valuesOf(url).get('uri') ?? '')?.[1] ?? '');
};

/** By host, without `www.`. */
export const sites: Readonly<Record<string, Read>> = {
  'zoek.officielebekendmakingen.nl': officialPublications,
  'officielebekendmakingen.nl': officialPublications,
  'repository.overheid.nl': repository,
  'tweedekamer.nl': house,
  'eerstekamer.nl': senate,
  'wetten.overheid.nl': legislation,
  'lokaleregelgeving.overheid.nl': localLegislation,
  'uitspraken.rechtspraak.nl': decisions,
  'deeplink.rechtspraak.nl': decisions,
  'data.rechtspraak.nl': decisions,
  'open.overheid.nl': openDocuments,
  'identifier.overheid.nl': bodies,
  'eur-lex.europa.eu': europeanActs,
};
