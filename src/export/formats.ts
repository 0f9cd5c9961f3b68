import { didYouMean } from '../lib/did-you-mean.ts';
import type { Export } from './export.ts';
import { csv } from './formats/csv.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { json } from './formats/json.ts';
import { jsonLd } from './formats/json-ld.ts';
import { turtle } from './formats/turtle.ts';
import { refusal } from './refusal.ts';

export interface FormatOptions {
  /** Whether a CSV file begins with a byte order mark, which some spreadsheets need to see that it is UTF-8. */
  readonly bom: boolean;
}

/** A way to write an export; its name is also the ending of the file. */
export interface Format {
  readonly name: string;
  readonly mediaType: string;
  /** The text, piece by piece. Lines are read when a piece is asked for, and no more once nobody asks. */
  readonly write: (exported: Export, options: FormatOptions) => AsyncGenerator<string>;
}

export const formats: readonly Format[] = [
  { name: 'csv', mediaType: 'text/csv; charset=utf-8', write: csv },
  { name: 'json', mediaType: 'application/json; charset=utf-8', write: json },
  { name: 'jsonld', mediaType: 'application/ld+json; charset=utf-8', write: jsonLd },
  { name: 'ttl', mediaType: 'text/turtle; charset=utf-8', write: turtle },
  { name: 'graphml', mediaType: 'application/graphml+xml; charset=utf-8', write: graphml },
  { name: 'gexf', mediaType: 'application/gexf+xml; charset=utf-8', write: gexf },
];

const names = formats.map(({ name }) => name);

/** @throws GraphQLError for a format that there is not */
export function formatNamed(name: string): Format {
  const found = formats.find((each) => each.name === name);
  if (found) return found;
  throw refusal(
    'UNKNOWN_FORMAT',
    `There is no format ${JSON.stringify(name.slice(0, 40))}; there are ${names.join(', ')}.${didYouMean(name, names)}`,
    404,
  );
}
