/**
 * For states that cannot be: a fault of this program, never of its input.
 * @param id unique over the program, so that a report leads to one line
 */
export function mustHold(condition: unknown, id: string, message: string): asserts condition {
  if (!condition) throw new Error(`${id}: ${message} This is a fault in beleidsgraaf; please report it.`);
}
