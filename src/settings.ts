import { join } from 'node:path';
import { SettingError } from './errors.ts';
import { didYouMean } from './lib/did-you-mean.ts';

const root = join(import.meta.dirname, '..');

interface Setting<T> {
  /** What is set in the environment. */
  readonly name: string;
  readonly standard: T;
  readonly help: string;
  readonly expected: string;
  readonly parse: (text: string) => T | undefined;
}

const text = (text: string): string | undefined => (text.trim() === '' ? undefined : text);
const secret = (text: string): string | undefined => text;

/** Every setting; all are optional. The same names stand in README.md, docker-compose.yml and in messages. */
export const settingTable = {
  port: {
    name: 'PORT',
    standard: 4000,
    help: 'Port to listen on. When it is taken, the next free one of the following ten is used.',
    expected: 'a port from 1 to 65535',
    parse: (text: string) =>
      /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536 ? Number(text) : undefined,
  },
  host: {
    name: 'HOST',
    standard: '127.0.0.1',
    help: 'Address to listen on.',
    expected: 'a host name or address',
    parse: text,
  },
  publicNames: {
    name: 'PUBLIC_NAMES',
    standard: undefined,
    help: 'Host names by which others reach the server, with commas between. /mcp answers to these, HOST and the names of this machine.',
    expected: 'host names with commas between',
    parse: (text: string) => (/^[\w.-]+(, *[\w.-]+)*$/.test(text.trim()) ? text.trim() : undefined),
  },
  store: {
    name: 'STORE',
    standard: `embedded:${join(root, '.store')}`,
    help: 'Where the graph is kept: memory:, embedded:FOLDER, bolt://HOST:PORT, neo4j://HOST:PORT, neo4j+s://HOST:PORT.',
    expected: 'memory:, embedded:FOLDER or the address of a Neo4j server',
    parse: (text: string) => (/^(memory:$|embedded:.|(bolt|neo4j)(\+s|\+ssc)?:\/\/.)/.test(text) ? text : undefined),
  },
  neo4jUser: {
    name: 'NEO4J_USER',
    standard: undefined,
    help: 'User of the Neo4j server.',
    expected: 'a user name',
    parse: text,
  },
  neo4jPassword: {
    name: 'NEO4J_PASSWORD',
    standard: undefined,
    help: 'Password of that user.',
    expected: 'a password',
    parse: secret,
  },
  neo4jDatabase: {
    name: 'NEO4J_DATABASE',
    standard: undefined,
    help: 'Database of the Neo4j server, when not its default.',
    expected: 'a database name',
    parse: text,
  },
  documents: {
    name: 'DOCUMENTS',
    standard: undefined,
    help: 'Folder of the documents themselves. Where it is given, the text of parts and sentences goes into the store.',
    expected: 'a folder',
    parse: text,
  },
  data: {
    name: 'DATA',
    standard: join(root, 'data'),
    help: 'Folder of the dataset.',
    expected: 'a folder',
    parse: text,
  },
} as const satisfies Readonly<Record<string, Setting<string | number | undefined>>>;

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly publicNames: string | undefined;
  readonly store: string;
  readonly neo4jUser: string | undefined;
  readonly neo4jPassword: string | undefined;
  readonly neo4jDatabase: string | undefined;
  readonly documents: string | undefined;
  readonly data: string;
}

/**
 * The settings as the environment has them.
 * @throws SettingError for a value that cannot be meant, or an unknown name that begins with BELEIDSGRAAF_
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const names = Object.values(settingTable).map(({ name }) => name);
  for (const name of Object.keys(environment))
    if (name.startsWith('BELEIDSGRAAF_'))
      throw new SettingError(
        `${name}: there is no such setting; there are ${names.join(', ')}.${didYouMean(name.slice('BELEIDSGRAAF_'.length), names)}`,
      );
  function read<T>({ name, standard, expected, parse }: Setting<T>): T {
    const given = environment[name];
    if (given === undefined) return standard;
    const value = parse(given);
    if (value !== undefined) return value;
    const found = name.includes('PASSWORD') ? 'something else' : JSON.stringify(given.replace(/\/\/.*@/, '//…@'));
    throw new SettingError(`${name}: expected ${expected}, found ${found}.`);
  }
  return {
    port: read<number>(settingTable.port),
    host: read<string>(settingTable.host),
    publicNames: read<string | undefined>(settingTable.publicNames),
    store: read<string>(settingTable.store),
    neo4jUser: read<string | undefined>(settingTable.neo4jUser),
    neo4jPassword: read<string | undefined>(settingTable.neo4jPassword),
    neo4jDatabase: read<string | undefined>(settingTable.neo4jDatabase),
    documents: read<string | undefined>(settingTable.documents),
    data: read<string>(settingTable.data),
  };
}
