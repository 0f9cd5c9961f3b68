import { Succeeds } from '../../model/links/succeeds.ts';
import { builder, type Context, describe } from '../builder.ts';
import { during } from '../during.ts';
import type { Entity } from '../rows.ts';

/** A chain of successors is short; this ends one that a faulty dataset made endless. */
const longest = 20;

/** What an entity has become by now: itself, where nothing came in its place. */
async function current(entity: Entity, { reads }: Context): Promise<Entity> {
  let now = entity;
  for (let step = 0; step < longest; step += 1) {
    const [next] = await reads.rows(Succeeds, 'in', now.id, { first: 2, after: null, ...during(null) });
    const successor = next && (await reads.entity(next.subject));
    if (!successor) return now;
    now = successor;
  }
  return now;
}

for (const kind of ['Ministry', 'Alliance', 'Plan', 'Regulation'] as const)
  builder.objectField(kind, 'current', (t) =>
    t.field({
      type: kind,
      nullable: true,
      description: describe({
        en: 'What it has become by now: the last of its successors, or itself.',
        nl: 'Wat het inmiddels is geworden: de laatste opvolger, of het zelf.',
      }),
      resolve: async (entity, _, context) => (await current(entity, context)) as never,
    }),
  );
