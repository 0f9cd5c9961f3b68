import type { PictureData, PictureLine, PictureNode } from '../../../src/web/explorer/network/picture-data.ts';
import { random } from '../../harness/random.ts';

const kinds = ['Ministry', 'Organisation', 'Alliance', 'Plan', 'Goal', 'Commitment', 'Study', 'BudgetArticle'];
const words = [
  'Samenwerkingsverband',
  'van',
  'Zelfbeschikking',
  'IOT',
  'en',
  'Fonds',
  'Emancipatie-nota',
  'Wet',
  'kennis',
  'jongeren',
  'LCC+',
  '2022–2025',
];
const says = ['is lid van', 'financiert', '€ 400.000', 'voert uit', 'wordt verhoogd door'];
const families = ['actor', 'policy', 'parliament', 'money', 'knowledge'] as const;

/** A picture as a graph could give it: so many entities in two steps, and some lines across; the same seed, the same picture. */
export function randomPicture(seed: number, size: number, across: number): PictureData {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const name = () => Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(words)).join(' ');
  const near = Math.max(1, Math.floor(size * (0.25 + next() * 0.4)));
  const nodes = Array.from({ length: size }, (_, at): PictureNode => {
    const more = next() < 0.2 ? Math.ceil(next() * 90) : 0;
    return {
      id: `n${at}`,
      kind: pick(kinds),
      name: name(),
      distance: at === 0 ? 0 : at <= near ? 1 : 2,
      ...(more ? { more: `en nog ${more}` } : {}),
    };
  });
  const line = (from: number, to: number): PictureLine => ({
    id: `${from}-${to}`,
    from: `n${from}`,
    to: `n${to}`,
    family: pick(families),
    words: pick(says),
  });
  const tree = nodes
    .slice(1)
    .map(({ distance }, at) => line(at + 1, distance === 1 ? 0 : 1 + Math.floor(next() * near)));
  const extra = Array.from({ length: across }, () => [Math.floor(next() * size), Math.floor(next() * size)] as const)
    .filter(([a, b]) => a !== b && !tree.some(({ from, to }) => new Set([from, to, `n${a}`, `n${b}`]).size === 2))
    .map(([a, b]) => line(a, b));
  return { nodes, lines: [...tree, ...extra] };
}
