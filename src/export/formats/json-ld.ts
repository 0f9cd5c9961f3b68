import type { Export } from '../export.ts';
import { compacted, iri } from '../iri.ts';
import type { Term, Triple } from '../rdf/triple.ts';
import { triplesOf } from '../rdf/triples.ts';
import { prefixes } from '../vocabulary.ts';

const type = iri('rdf:type');
const integer = iri('xsd:integer');
const boolean = iri('xsd:boolean');

/** A value as JSON-LD writes it: what JSON knows itself stands bare. */
function value(term: Term): unknown {
  if (typeof term === 'string') return { '@id': compacted(term) };
  const { value: text, language, datatype } = term;
  if (language) return { '@value': text, '@language': language };
  if (datatype === integer) return Number(text);
  if (datatype === boolean) return text === 'true';
  return datatype ? { '@value': text, '@type': compacted(datatype) } : text;
}

/** One object for each subject. */
function objects(triples: readonly Triple[]): readonly object[] {
  const found = new Map<string, Record<string, unknown[]>>();
  for (const [subject, predicate, term] of triples) {
    const own = found.get(subject) ?? {};
    found.set(subject, own);
    const [key, each] =
      predicate === type && typeof term === 'string' ? ['@type', compacted(term)] : [compacted(predicate), value(term)];
    const values = own[key];
    if (values) values.push(each);
    else own[key] = [each];
  }
  return [...found].map(([subject, own]) => {
    const told = Object.entries(own).map(([key, values]) => [key, values.length === 1 ? values[0] : values]);
    return { '@id': compacted(subject), ...Object.fromEntries(told) };
  });
}

/** The triples of an export as one graph, an object a line; what is told of a subject in two places belongs together. */
export async function* jsonLd(exported: Export): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(prefixes)},\n"@graph": [`;
  let before = '\n';
  for await (const triples of triplesOf(exported)) {
    if (triples.length === 0) continue;
    yield before +
      objects(triples)
        .map((each) => JSON.stringify(each))
        .join(',\n');
    before = ',\n';
  }
  yield '\n]}\n';
}
