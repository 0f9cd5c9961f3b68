import { isMap, isScalar, isSeq } from 'yaml';
import { propsOf } from '../model/columns.ts';
import { entityId } from '../model/ids.ts';
import type { Kind } from '../model/kind.ts';
import { type Direction, directions, side } from '../model/link.ts';
import { type AnyKind, type AnyLink, kindsAt, links } from '../model/model.ts';
import type { DraftEntity, DraftPassage } from './draft.ts';
import { shown } from './fault.ts';
import { addFact } from './read-facts.ts';
import { readPassages } from './read-passages.ts';
import { fault, idOf, isPart, type Reading, readProps } from './reading.ts';
import { pairsOf, textOf } from './yaml-file.ts';

interface Field {
  readonly link: AnyLink;
  readonly direction: Direction;
  readonly others: readonly Kind[];
}
/** The fields by which an entity of a kind can name its facts. */
const fieldsByKind = new Map<string, ReadonlyMap<string, Field>>();
function fieldsOf(kind: AnyKind): ReadonlyMap<string, Field> {
  let fields = fieldsByKind.get(kind.name);
  if (!fields) {
    fields = new Map(
      links.flatMap((link) =>
        directions.flatMap((direction): [string, Field][] => {
          const { at, field, other } = side(link, direction);
          return kindsAt(at).some(({ name }) => name === kind.name)
            ? [[field, { link, direction, others: kindsAt(other) }]]
            : [];
        }),
      ),
    );
    fieldsByKind.set(kind.name, fields);
  }
  return fields;
}

/** An entity that another was written inside of: it lends its key, its name and its passages. */
interface Within {
  readonly key: string;
  readonly entity: DraftEntity;
  readonly name: string;
}

function captioned(
  kind: AnyKind,
  values: Readonly<Record<string, unknown>>,
  within: Within | undefined,
): string | undefined {
  if (!('caption' in kind)) return undefined;
  const text = kind.caption.replace(/\{(\w+)\}/g, (_, hole: string) => {
    const value = hole === 'within' ? within?.name : values[hole];
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'object' && value !== null && 'nl' in value ? String(value.nl) : String(value ?? '');
  });
  // An observation without a period ends with the sign that would come before it.
  return text.replace(/[,\s]+$/, '');
}

function addFieldFacts(reading: Reading, entity: DraftEntity, node: unknown, { link, direction }: Field): void {
  for (const item of isSeq(node) ? node.items : [node]) {
    if (!isScalar(item)) {
      fault(reading, 'E_SHAPE', item, `${entity.id}: the field of a link takes an id or a list of ids.`);
      continue;
    }
    const other = idOf(reading, textOf(item));
    const ends = direction === 'out' ? { subject: entity.id, object: other } : { subject: other, object: entity.id };
    addFact(reading, item, { link, ...ends }, { values: {}, passages: entity.passages });
  }
}

/** An answer answers the questions that it numbers, and a part belongs to the document of its folder. */
function addPartFacts(reading: Reading, key: unknown, entity: DraftEntity): void {
  const add = (type: string, object: string) => {
    const link = links.find((each) => each.type === type);
    if (link) addFact(reading, key, { link, subject: entity.id, object }, { values: {}, passages: entity.passages });
  };
  add('PART_OF_DOCUMENT', `document/${reading.source}`);
  if (entity.kind.name === 'Answer')
    for (const number of (entity.values.numbers ?? []) as readonly number[])
      add('ANSWERS', `question/${reading.source}/${number}`);
}

function readEntity(reading: Reading, kind: AnyKind, key: unknown, node: unknown, within?: Within): void {
  const name = textOf(key);
  if (!/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9.-]+)*$/.test(name)) {
    fault(reading, 'E_ID', key, `A key is made of a-z, 0-9, dots and dashes, found ${shown(name)}.`);
    return;
  }
  if (!isMap(node)) {
    fault(reading, 'E_SHAPE', node ?? key, `${kind.name} ${name} must be a map of its properties.`);
    return;
  }
  const own = within ? `${within.key}/${name.replaceAll('/', '--')}` : name;
  const id = entityId(kind, isPart(kind) ? `${reading.source}/${own}` : own);
  const fields = fieldsOf(kind);
  const props = propsOf(kind);
  const values = readProps(reading, node, { where: `${kind.name} ${own}`, props, others: ['at', ...fields.keys()] });
  const keyProp = 'key' in kind ? kind.key : undefined;
  if (keyProp && values[keyProp] === undefined) {
    const value = props[keyProp]?.word.parse(name);
    if (value !== undefined) values[keyProp] = value;
    else if (props[keyProp]?.required)
      fault(
        reading,
        'E_ID',
        key,
        `The key of ${kind.name} must be ${props[keyProp]?.word.expected}, found ${shown(name)}.`,
      );
  }
  values.name ??= captioned(kind, values, within);

  const at = node.get('at', true);
  const passages: readonly DraftPassage[] =
    at === undefined ? (within?.entity.passages ?? []) : readPassages(reading, at);
  const entity: DraftEntity = { id, kind, source: reading.source, place: reading.file.placeOf(key), values, passages };
  reading.entities.push(entity);
  if (isPart(kind)) addPartFacts(reading, key, entity);

  for (const { key: fieldKey, value } of pairsOf(node)) {
    const field = fields.get(textOf(fieldKey));
    if (!field) continue;
    if (!isMap(value)) {
      addFieldFacts(reading, entity, value ?? fieldKey, field);
      continue;
    }
    const [other, ...more] = field.others;
    if (!other || more.length > 0) {
      fault(
        reading,
        'E_SHAPE',
        value,
        `${textOf(fieldKey)} leads to several kinds; declare the entity under its own kind.`,
      );
      continue;
    }
    const inner = { key: own, entity, name: String(values.name ?? '') };
    for (const pair of pairsOf(value)) readInner(reading, other as AnyKind, field, pair, inner);
  }
}

/** An entity that is written inside another, with the fact that joins them. */
function readInner(
  reading: Reading,
  kind: AnyKind,
  { link, direction }: Field,
  pair: { key: unknown; value: unknown },
  within: Within,
): void {
  const before = reading.entities.length;
  readEntity(reading, kind, pair.key, pair.value, within);
  const made = reading.entities[before];
  if (!made) return;
  const ends =
    direction === 'out'
      ? { subject: within.entity.id, object: made.id }
      : { subject: made.id, object: within.entity.id };
  addFact(reading, pair.key, { link, ...ends }, { values: {}, passages: made.passages });
}

/** The entities under a kind's name. */
export function readEntities(reading: Reading, kind: AnyKind, map: unknown): void {
  if (!isMap(map)) fault(reading, 'E_SHAPE', map, `${kind.name} must be a map from keys to entities.`);
  else for (const { key, value } of pairsOf(map)) readEntity(reading, kind, key, value);
}
