import DataLoader from 'dataloader';
import { isFactId, readFactId } from '../../model/ids.ts';
import { everything, isMoneyType, readMoneyTo, wholesOf } from '../money/read-money.ts';
import { Wholes } from '../money/wholes.ts';
import type { Reads } from '../reads.ts';
import { type Effect, effectsOf, isPlan } from './effects.ts';

/** What a claim gives money to, if it is a fact of money. */
function recipientOf(claim: string): string | null {
  const fact = isFactId(claim) ? readFactId(claim) : undefined;
  return fact && isMoneyType(fact.link.type) ? fact.object : null;
}
const recipients = (claims: readonly string[]) => claims.map(recipientOf).filter((id) => id !== null);

/** Reads for all conflicts of a level at once; ends of claims are known from their ids. */
async function readAll(reads: Reads, all: readonly (readonly string[])[]): Promise<readonly (readonly Effect[])[]> {
  const objects = [...new Set(all.flatMap(recipients))].sort();
  if (objects.length === 0) return all.map(() => []);
  const upward = new Wholes(await wholesOf(reads, objects));
  const roots = new Set(objects.map((id) => upward.pathTo(id, isPlan)[0] ?? id));
  const { facts, wholes } = await readMoneyTo(reads, [...roots].sort(), everything);
  return all.map((claims) => effectsOf(claims, facts, wholes));
}

const loaders = new WeakMap<Reads, DataLoader<readonly string[], readonly Effect[], string>>();

/** What the claims of a conflict make of sums of money. */
export function readEffects(reads: Reads, claims: readonly string[]): Promise<readonly Effect[]> {
  const found =
    loaders.get(reads) ??
    new DataLoader<readonly string[], readonly Effect[], string>((all) => readAll(reads, all), {
      cacheKeyFn: (ids) => ids.join('\n'),
      batchScheduleFn: (send) => setImmediate(send),
    });
  loaders.set(reads, found);
  return found.load(claims);
}
