/**
 * The cycles of a directed graph, one for each way back that a depth-first walk meets.
 * @returns paths whose last entry repeats the first
 */
export function findCycles(edges: readonly (readonly [from: string, to: string])[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of next.keys()) {
    // A stack of its own instead of recursion: a long chain in a file must not end the program.
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { node: string; leave: boolean }[] = [{ node: start, leave: false }];
    while (stack.length > 0) {
      const { node, leave } = stack.pop() as { node: string; leave: boolean };
      if (leave) {
        path.pop();
        onPath.delete(node);
        done.add(node);
      } else if (onPath.has(node)) cycles.push([...path.slice(path.indexOf(node)), node]);
      else if (!done.has(node)) {
        path.push(node);
        onPath.add(node);
        stack.push({ node, leave: true });
        for (const to of next.get(node) ?? []) stack.push({ node: to, leave: false });
      }
    }
  }
  return cycles;
}
