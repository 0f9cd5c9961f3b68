import { refusal } from './refusal.ts';

export type Variables = Readonly<Record<string, unknown>>;

const isVariables = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws GraphQLError when a value is no object; nothing stands for no variables */
export function mustBeVariables(value: unknown): Variables {
  if (value === undefined || value === null) return {};
  if (isVariables(value)) return value;
  throw refusal('BAD_REQUEST', `variables must be an object, found ${JSON.stringify(value).slice(0, 80)}.`);
}

/** @throws GraphQLError when a text is no JSON object */
export function readVariables(written: string | null | undefined): Variables {
  if (!written) return {};
  try {
    const value: unknown = JSON.parse(written);
    if (isVariables(value)) return value;
  } catch {
    // No JSON: refused below.
  }
  throw refusal('BAD_REQUEST', `variables must be a JSON object, found ${JSON.stringify(written.slice(0, 80))}.`);
}
