import { DataFactory, Writer } from 'n3';
import type { Export } from '../export.ts';
import type { Term, Triple } from '../rdf/triple.ts';
import { triplesOf } from '../rdf/triples.ts';
import { prefixes } from '../vocabulary.ts';

const { namedNode, literal, quad } = DataFactory;

function object(term: Term) {
  if (typeof term === 'string') return namedNode(term);
  const { value, language, datatype } = term;
  return literal(value, language ?? (datatype === undefined ? undefined : namedNode(datatype)));
}
/** By subject, so that the writer names each once. */
const bySubject = (triples: readonly Triple[]) => [...triples].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

export async function* turtle(exported: Export): AsyncGenerator<string> {
  let text = '';
  const sink = {
    write(piece: string, _encoding: string, done?: () => void) {
      text += piece;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, { prefixes, end: true });
  const taken = () => {
    const piece = text;
    text = '';
    return piece;
  };
  for await (const triples of triplesOf(exported)) {
    for (const [subject, predicate, term] of bySubject(triples))
      writer.addQuad(quad(namedNode(subject), namedNode(predicate), object(term)));
    yield taken();
  }
  writer.end();
  yield taken();
}
