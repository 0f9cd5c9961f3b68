import { fold } from '../lib/fold.ts';
import { entityId } from '../model/ids.ts';
import { Passage } from '../model/kinds/passage.ts';
import type { Draft, DraftEntity, DraftPassage } from './draft.ts';
import type { Fault } from './fault.ts';
import { shown } from './fault.ts';
import type { Places } from './places.ts';

const slug = (phrase: string) =>
  fold(phrase)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A readable id that stays the same while offsets move: the part, then the words. */
export const passageId = ({ part, phrase }: Pick<DraftPassage, 'part' | 'phrase'>): string =>
  entityId(Passage, `${part.replace('/', '-')}/${slug(phrase)}`);

/**
 * The Passage entities of a draft, each with its place in its part and with what rests on it.
 * @returns also a fault for each phrase whose place is not known
 */
export function passageEntities(
  draft: Draft,
  places: Omit<Places, 'verified'>,
): { entities: readonly DraftEntity[]; faults: readonly Fault[] } {
  const known = new Map(places.passages.map((place) => [`${place.part}\t${place.phrase}`, place]));
  const hashes = new Map(places.parts.map(({ part, sha256 }) => [part, sha256]));
  const made = new Map<string, { entity: DraftEntity; proves: string[] }>();
  const faults: Fault[] = [];
  for (const { id, source, passages } of [...draft.entities, ...draft.facts])
    for (const { part, phrase, place } of passages) {
      const passage = passageId({ part, phrase });
      const before = made.get(passage);
      if (before) {
        if (before.entity.values.phrase !== phrase && !faults.some((each) => each.place === place))
          faults.push({
            code: 'E_PHRASE',
            place,
            message: `${shown(phrase)} and ${shown(before.entity.values.phrase)} differ in signs only. Write them alike.`,
          });
        before.proves.push(id);
        continue;
      }
      const found = known.get(`${part}\t${phrase}`);
      const partSha256 = hashes.get(part);
      if (!found || partSha256 === undefined) {
        faults.push({
          code: 'E_NOT_LOCATED',
          place,
          message: `The place of ${shown(phrase)} in ${part} is not known. Run npm run locate -- FOLDER, where FOLDER holds the documents.`,
        });
        continue;
      }
      const proves = [id];
      const values = { name: phrase, part, phrase, start: found.start, end: found.end, partSha256, proves };
      made.set(passage, { entity: { id: passage, kind: Passage, source, place, values, passages: [] }, proves });
    }
  return {
    entities: [...made.values()].map(({ entity, proves }) => ({
      ...entity,
      values: { ...entity.values, proves: [...new Set(proves)] },
    })),
    faults,
  };
}
