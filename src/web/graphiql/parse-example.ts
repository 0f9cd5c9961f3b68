/** One example operation, as a tab of GraphiQL and as a line of the examples panel. */
export interface Example {
  file: string;
  theme: string | undefined;
  titleEn: string;
  titleNl: string | undefined;
  operation: string;
  query: string;
  variables: string | undefined;
}

const THEME = /^#\s*theme:[^\S\n]*(.+)\n?/m;
const VARIABLES = /^#\s*variables:[^\S\n]*(\{.*\})[^\S\n]*$/m;
const OPERATION = /^\s*(?:query|mutation|subscription)\s+(\w+)/m;

/**
 * Reads one file of `tests/queries`: comment lines with the title in English, the title in Dutch and
 * perhaps `theme: …`, then a named operation, then perhaps a comment line `variables: {…}`.
 */
export function parseExample(path: string, text: string): Example {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const operation = OPERATION.exec(text)?.[1];
  if (!operation) throw new Error(`${file} must hold a named operation`);
  const titles = titlesOf(text);
  const variables = VARIABLES.exec(text)?.[1];
  return {
    file,
    theme: THEME.exec(text)?.[1]?.trim(),
    titleEn: titles[0] ?? operation,
    titleNl: titles[1],
    operation,
    query: `${text.replace(THEME, '').replace(VARIABLES, '').trim()}\n`,
    variables: variables && indentJson(variables),
  };
}

function titlesOf(text: string): string[] {
  const lines = text.trimStart().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .filter((line) => !THEME.test(line) && !VARIABLES.test(line))
    .map((line) => line.replace(/^#\s*/, '').trim())
    .filter(Boolean);
}

/** Text that is no JSON stays as it is: the editor then shows where it is wrong. */
function indentJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
