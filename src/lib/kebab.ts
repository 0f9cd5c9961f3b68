/** `ActionLine` and `ACTION_LINE` -> `action-line`. */
export const kebab = (name: string): string =>
  name
    .replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`)
    .replaceAll('_', '-')
    .toLowerCase();
