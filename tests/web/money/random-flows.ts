import type { Flow, Flows, Stop } from '../../../src/web/explorer/money/flows.ts';
import { random } from '../../harness/random.ts';

const words =
  'Alliantie Fonds Project Meerjarenplan Zelfbeschikking Actielijn Gemeente Wijkaanpak Ondersteuning van en de'.split(
    ' ',
  );
const families = ['actor', 'policy', 'parliament', 'money', 'knowledge'] as const;

function stop(id: string, roll: () => number): Stop {
  const name = Array.from({ length: 1 + Math.floor(roll() * 9) }, () => words[Math.floor(roll() * words.length)]).join(
    ' ',
  );
  return {
    id,
    name,
    family: families[Math.floor(roll() * families.length)] ?? 'actor',
    figure: `${Math.floor(roll() * 9_000_000).toLocaleString('nl-NL')}`,
    ...(roll() < 0.1
      ? {
          gap: {
            amount: roll() * 100,
            label: ['39.000 meer verdeeld;', 'herkomst niet genoemd'],
            tone: 'conflict' as const,
          },
        }
      : {}),
    ...(roll() < 0.1 ? { rest: { amount: roll() * 100, label: ['20.000 niet verdeeld'], tone: 'open' as const } } : {}),
  };
}

/** Stops in a tree, each fed by one before it, in at most so many layers. */
export function randomTree(seed: number, count: number, layers: number): Flows {
  const roll = random(seed);
  const depth = [0];
  const flows: Flow[] = [];
  for (let i = 1; i < count; i += 1) {
    let parent = Math.floor(roll() * i);
    while ((depth[parent] ?? 0) >= layers - 1) parent = Math.floor(roll() * i);
    depth.push((depth[parent] ?? 0) + 1);
    flows.push({ id: `f${i}`, source: `s${parent}`, target: `s${i}`, amount: Math.round(roll() ** 3 * 1_000_000) + 1 });
  }
  return { stops: depth.map((_, i) => stop(`s${i}`, roll)), flows };
}

/** Any flows: with circles, several between the same stops, and some without an amount. */
export function randomFlows(seed: number, stops: number, flows: number): Flows {
  const roll = random(seed);
  const any = () => `s${Math.floor(roll() * stops)}`;
  return {
    stops: Array.from({ length: stops }, (_, i) => stop(`s${i}`, roll)),
    flows: Array.from({ length: flows }, (_, i) => ({
      id: `f${i}`,
      source: any(),
      target: any(),
      amount: roll() < 0.15 ? null : Math.round(roll() ** 3 * 1_000_000),
    })),
  };
}
