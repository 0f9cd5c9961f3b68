import { didYouMean } from '../lib/did-you-mean.ts';
import { entityId, kindOfStem } from '../model/ids.ts';
import type { Kind } from '../model/kind.ts';
import { familiesOf } from '../model/model.ts';
import type { Props } from '../model/values/word.ts';
import type { DraftEntity, DraftFact } from './draft.ts';
import { type Fault, type FaultCode, shown } from './fault.ts';
import { pairsOf, textOf, writtenOf, type YamlFile } from './yaml-file.ts';

/** What reading one file needs and fills. */
export interface Reading {
  readonly file: YamlFile;
  /** Key of the source; for a document's files, also that of the document. */
  readonly source: string;
  readonly isDocument: boolean;
  readonly entities: DraftEntity[];
  readonly facts: DraftFact[];
  readonly faults: Fault[];
}

export const fault = (reading: Reading, code: FaultCode, node: unknown, message: string): void => {
  reading.faults.push({ code, place: reading.file.placeOf(node), message });
};

export const isPart = (kind: Kind): boolean => familiesOf(kind).some(({ name }) => name === 'Part');

/** Inside a document's files `answer 8` stands for that part of this document. */
export function idOf(reading: Reading, written: string): string {
  const [stem = '', key, ...rest] = written.trim().split(' ');
  const kind = key !== undefined && rest.length === 0 ? kindOfStem(stem) : undefined;
  return kind && key && isPart(kind) && reading.isDocument
    ? entityId(kind, `${reading.source}/${key}`)
    : written.trim();
}

/** The values of the props that a map names; every fault of them is noted. Names in `others` are read elsewhere. */
export function readProps(
  reading: Reading,
  map: unknown,
  { where, props, others }: { where: string; props: Props; others: readonly string[] },
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { key, value } of pairsOf(map)) {
    const name = textOf(key);
    if (others.includes(name)) continue;
    const prop = Object.hasOwn(props, name) ? props[name] : undefined;
    if (!prop || prop.derived) {
      const known = Object.keys(props).filter((each) => !props[each]?.derived);
      const all = [...known, ...others];
      fault(
        reading,
        'E_PROP',
        key,
        `${where} has no "${name}", expected one of ${all.join(', ')}.${didYouMean(name, all)}`,
      );
      continue;
    }
    const written = writtenOf(value);
    const resolved = prop.word.refersTo
      ? Array.isArray(written)
        ? written.map((each) => (typeof each === 'string' ? idOf(reading, each) : each))
        : typeof written === 'string'
          ? idOf(reading, written)
          : written
      : written;
    const parsed = prop.word.parse(resolved);
    if (parsed === undefined) {
      const hint =
        prop.word.values && typeof written === 'string' ? didYouMean(written, Object.keys(prop.word.values)) : '';
      fault(
        reading,
        'E_VALUE',
        value ?? key,
        `${where}.${name} must be ${prop.word.expected}, found ${shown(written)}.${hint}`,
      );
    } else values[name] = parsed;
  }
  return values;
}
