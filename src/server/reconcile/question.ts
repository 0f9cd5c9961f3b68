import { refusal } from '../../export/refusal.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { properties, typeNames } from './offered.ts';

const mostQuestions = 50;
const longestText = 200;
const mostProperties = 20;
const usualLimit = 5;
const mostCandidates = 25;

/** A prop with the values that a row has for it. */
export interface Given {
  readonly prop: string;
  readonly values: readonly string[];
}
/** One text to be matched. */
export interface Question {
  readonly text: string;
  /** Kinds by name that the candidates are of, or undefined for any. */
  readonly types: readonly string[] | undefined;
  readonly limit: number;
  readonly given: readonly Given[];
}

const shown = (value: unknown) => String(JSON.stringify(value)).slice(0, 80);
const bad = (message: string) => refusal('BAD_REQUEST', message);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function textOf(at: string, query: unknown): string {
  if (query === undefined) return '';
  if (typeof query !== 'string') throw bad(`${at}.query must be a text, found ${shown(query)}.`);
  if (query.length <= longestText) return query;
  throw bad(`${at}.query must have at most ${longestText} characters, found ${query.length}. Leave words out.`);
}

function typesOf(at: string, { type, type_strict: strict = 'any' }: Readonly<Record<string, unknown>>) {
  if (strict !== 'any' && strict !== 'all' && strict !== 'should')
    throw bad(`${at}.type_strict must be any, all or should, found ${shown(strict)}.`);
  if (type === undefined || type === null || strict === 'should') return undefined;
  const asked = listOf(type);
  for (const each of asked)
    if (typeof each !== 'string' || !typeNames.includes(each))
      throw bad(
        `${at}.type must be a type of /reconcile/suggest/type, found ${shown(each)}.${didYouMean(String(each), typeNames)}`,
      );
  const wanted = asked.map(String);
  if (wanted.length === 0) return undefined;
  // No entity is of two kinds.
  return strict === 'all' && new Set(wanted).size > 1 ? [] : wanted;
}

function limitOf(at: string, limit: unknown): number {
  if (limit === undefined || limit === null) return usualLimit;
  if (typeof limit === 'number' && Number.isInteger(limit) && limit > 0) return Math.min(limit, mostCandidates);
  throw bad(`${at}.limit must be a whole number from 1, found ${shown(limit)}.`);
}

function givenOf(at: string, written: unknown): Given {
  if (!isObject(written) || typeof written.pid !== 'string' || written.v === undefined)
    throw bad(`${at}.properties must hold objects with pid and v, found ${shown(written)}.`);
  const known = properties.map(({ id }) => id);
  if (!known.includes(written.pid))
    throw bad(
      `${at}.properties: pid must be one of /reconcile/suggest/property, found ${shown(written.pid)}.${didYouMean(written.pid, known)}`,
    );
  const values = listOf(written.v).map((value) => String(isObject(value) ? value.id : value).slice(0, longestText));
  return { prop: written.pid, values: values.slice(0, mostProperties) };
}

function questionOf(key: string, written: unknown): Question {
  const at = `queries.${key.slice(0, 40)}`;
  if (!isObject(written)) throw bad(`${at} must be an object such as {"query": "COC"}, found ${shown(written)}.`);
  const { query, limit, properties: rows } = written;
  if (query === undefined && (!Array.isArray(rows) || rows.length === 0))
    throw bad(`${at} must have a query, or properties that are not empty.`);
  const given = rows === undefined || rows === null ? [] : listOf(rows);
  if (given.length > mostProperties)
    throw bad(`${at}.properties must hold at most ${mostProperties}, found ${given.length}.`);
  return {
    text: textOf(at, query),
    types: typesOf(at, written),
    limit: limitOf(at, limit),
    given: given.map((each) => givenOf(at, each)),
  };
}

/**
 * Reads a batch of the protocol: an object of questions under keys of the client's own.
 * @throws GraphQLError for what is no such batch, an unknown type or property, or more than is answered at once
 */
export function readQuestions(written: string): ReadonlyMap<string, Question> {
  let batch: unknown;
  try {
    batch = JSON.parse(written);
  } catch {
    throw bad('queries must be JSON, such as {"q0": {"query": "COC"}}.');
  }
  if (!isObject(batch)) throw bad(`queries must be an object, found ${shown(batch)}.`);
  const entries = Object.entries(batch);
  if (entries.length > mostQuestions)
    throw bad(`queries must hold at most ${mostQuestions}, found ${entries.length}. Ask in parts.`);
  return new Map(entries.map(([key, each]) => [key, questionOf(key, each)]));
}
