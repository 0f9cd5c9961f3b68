import { didYouMean } from '../lib/did-you-mean.ts';
import { propsOf } from '../model/columns.ts';
import { isFactId } from '../model/ids.ts';
import type { Kind } from '../model/kind.ts';
import { familiesOf, kindsAt } from '../model/model.ts';
import { type Draft, type DraftEntity, type DraftFact, sourceId } from './draft.ts';
import { type Fault, type Place, placeText, shown } from './fault.ts';
import { findCycles } from './find-cycles.ts';
import type { SourceFiles } from './source-files.ts';

/** The one that stands first keeps its id; the others are faults that name its place. */
function doubles<T extends { readonly id: string; readonly place: Place }>(all: readonly T[]): readonly Fault[] {
  const first = new Map<string, T>();
  const faults: Fault[] = [];
  for (const one of all) {
    const other = first.get(one.id);
    if (!other) first.set(one.id, one);
    else
      faults.push({
        code: 'E_DUP_ID',
        place: one.place,
        message: `${one.id} may be declared once, found it also at ${placeText(other.place)}. Join the two, or tell facts apart by "as".`,
      });
  }
  return faults;
}

const fits = (kind: Kind, refersTo: string) =>
  refersTo === 'Entity' ||
  refersTo === 'Node' ||
  kind.name === refersTo ||
  familiesOf(kind).some(({ name }) => name === refersTo);

function checkReferences(
  entity: DraftEntity,
  entities: ReadonlyMap<string, DraftEntity>,
  facts: ReadonlySet<string>,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [prop, { word, derived }] of Object.entries(propsOf(entity.kind))) {
    if (!word.refersTo || derived) continue;
    for (const id of [entity.values[prop] ?? []].flat() as string[]) {
      const found = entities.get(id);
      if (!found && !facts.has(id)) {
        const known = isFactId(id) ? [...facts] : [...entities.keys()];
        faults.push({
          code: 'E_DANGLING',
          place: entity.place,
          message: `${entity.id}.${prop}: nothing has the id ${shown(id)}.${didYouMean(id, known)}`,
        });
      } else if (found && !fits(found.kind, word.refersTo))
        faults.push({
          code: 'E_END',
          place: entity.place,
          message: `${entity.id}.${prop} must be ${word.expected}, found ${shown(id)}.`,
        });
    }
  }
  return faults;
}

function checkEnds(
  fact: DraftFact,
  entities: ReadonlyMap<string, DraftEntity>,
  ids: readonly string[],
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [word, end, id] of [
    ['from', fact.link.from, fact.subject],
    ['to', fact.link.to, fact.object],
  ] as const) {
    const found = entities.get(id);
    const allowed = kindsAt(end).map(({ name }) => name);
    if (!found)
      faults.push({
        code: 'E_DANGLING',
        place: fact.place,
        message: `${fact.link.type}: nothing has the id ${shown(id)}.${didYouMean(id, ids)}`,
      });
    else if (!allowed.includes(found.kind.name))
      faults.push({
        code: 'E_END',
        place: fact.place,
        message: `${fact.link.type} goes ${word} ${allowed.join(', ')}, found the ${found.kind.name} ${id}.`,
      });
  }
  return faults;
}

function checkEvidence(
  { entities, facts }: Draft,
  documents: ReadonlySet<string>,
  parts: ReadonlyMap<string, DraftEntity>,
): readonly Fault[] {
  const faults: Fault[] = [];
  const needy = [...facts, ...entities.filter(({ kind }) => !('needsEvidence' in kind))];
  for (const { id, source, passages, place } of needy)
    if (documents.has(source) && passages.length === 0)
      faults.push({
        code: 'E_EVIDENCE',
        place,
        message: `${id} must name the passage it comes from, found none. Add at: { answer N: "at most 8 words" }.`,
      });
  for (const { passages } of [...facts, ...entities])
    for (const { part, place } of passages)
      if (!parts.has(part))
        faults.push({
          code: 'E_DANGLING',
          place,
          message: `The passage is in ${part}, which is not declared.${didYouMean(part, [...parts.keys()])}`,
        });
  return faults;
}

function checkCycles(facts: readonly DraftFact[]): readonly Fault[] {
  const faults: Fault[] = [];
  for (const type of new Set(facts.filter(({ link }) => 'acyclic' in link).map(({ link }) => link.type))) {
    const own = facts.filter(({ link }) => link.type === type);
    for (const path of findCycles(own.map(({ subject, object }) => [subject, object] as const))) {
      const place = own.find(({ subject, object }) => subject === path[0] && object === path[1])?.place;
      if (place)
        faults.push({
          code: 'E_CYCLE',
          place,
          message: `${type} may not lead back to where it began, found ${path.join(' -> ')}. Remove one of these facts.`,
        });
    }
  }
  return faults;
}

function checkSources(sources: readonly SourceFiles[], entities: ReadonlyMap<string, DraftEntity>): readonly Fault[] {
  return sources
    .filter(({ key }) => entities.get(sourceId(key))?.source !== key)
    .map(({ key, files }) => ({
      code: 'E_SOURCE',
      place: { file: files[0]?.path ?? key, line: 1, column: 1 },
      message: `A source declares itself, expected a Source entity with the key "${key}", found none. Add it, with title, publisher and licence.`,
    }));
}

/** A redirect is for an id that is gone; an entity that still has it would never be found. */
const checkRedirects = (all: ReadonlyMap<string, DraftEntity>): readonly Fault[] =>
  [...all.values()]
    .filter(({ kind, id }) => kind.name === 'Redirect' && all.has(id.slice('redirect/'.length)))
    .map(({ id, place }) => ({
      code: 'E_DUP_ID',
      place,
      message: `${id} redirects an id that is in use. Remove the entity, or the redirect.`,
    }));

/** Every fault that shows only when the whole dataset is seen together. */
export function checkDraft(draft: Draft, sources: readonly SourceFiles[]): readonly Fault[] {
  const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
  const facts = new Set(draft.facts.map(({ id }) => id));
  const ids = [...entities.keys()];
  const documents = new Set(sources.filter(({ folder }) => folder !== undefined).map(({ key }) => key));
  return [
    ...doubles(draft.entities),
    ...doubles(draft.facts),
    ...checkSources(sources, entities),
    ...draft.entities.flatMap((entity) => checkReferences(entity, entities, facts)),
    ...draft.facts.flatMap((fact) => checkEnds(fact, entities, ids)),
    ...checkEvidence(draft, documents, entities),
    ...checkCycles(draft.facts),
    ...checkRedirects(entities),
  ];
}
