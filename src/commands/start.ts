import { SettingError, StoreError } from '../errors.ts';
import { searchOf } from '../search/search.ts';
import { serve } from '../server/server.ts';
import type { Settings } from '../settings.ts';
import { catalogue } from '../store/catalogue.ts';
import type { Engine } from '../store/engine.ts';
import { openStore } from '../store/open-store.ts';
import { isLoaded, load } from './load.ts';

export const storeOf = ({ store, neo4jUser, neo4jPassword, neo4jDatabase }: Settings) =>
  openStore(store, { user: neo4jUser, password: neo4jPassword, database: neo4jDatabase });

const questions = ['Who funds which alliance?', 'Which amendment pays for what?', 'What was promised, and by when?'];

/** The store of the settings; memory where another process has the embedded one open, since its data can be loaded again. */
export function openOrMemory(settings: Settings): { engine: Engine; note: string } {
  try {
    return { engine: storeOf(settings), note: '' };
  } catch (error) {
    if (!(error instanceof StoreError) || !/locked/.test(error.message)) throw error;
    return {
      engine: openStore('memory:'),
      note: '; the store is in use by another process, this one keeps its own in memory',
    };
  }
}

/** Opens the store, loads the dataset where it is not loaded yet, and serves until the process is told to stop. */
export async function start(settings: Settings, say: (line: string) => void): Promise<void> {
  // A faulty statement file is refused here, before anything is opened.
  catalogue();
  const { engine, note } = openOrMemory(settings);
  await engine.prepare();
  if (!(await isLoaded(engine, settings)))
    for await (const _ of load(engine, settings)) {
      // A moment's work; what it does is told by the load command.
    }
  const { port, taken, close } = await serve(
    engine,
    settings.host,
    settings.port,
    settings.publicNames?.split(/, */),
  ).catch((error: NodeJS.ErrnoException) => {
    throw new SettingError(
      `HOST, PORT: expected an address to listen on, found ${settings.host}:${settings.port} (${error.code}).`,
    );
  });
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  say(`beleidsgraaf  http://${host}:${port}/   (GraphiQL: /graphiql, GraphQL: /graphql)`);
  say(
    `Port          ${port}${taken === undefined ? '' : ` (${taken} was taken)`}${note}; set PORT for another, Ctrl+C stops`,
  );
  say(`Try           ${questions.join('  ')}`);
  void searchOf(engine).prepare();

  const stop = async () => {
    await close();
    await engine.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
