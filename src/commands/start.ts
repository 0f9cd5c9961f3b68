import { SettingError } from '../errors.ts';
import { serve } from '../server/server.ts';
import type { Settings } from '../settings.ts';
import { openStore } from '../store/open-store.ts';
import { isLoaded, load, loadText } from './load.ts';

export const storeOf = ({ store, neo4jUser, neo4jPassword, neo4jDatabase }: Settings) =>
  openStore(store, { user: neo4jUser, password: neo4jPassword, database: neo4jDatabase });

const questions = ['Who funds which alliance?', 'Which amendment pays for what?', 'What was promised, and by when?'];

/** Opens the store, loads the dataset where it is not loaded yet, and serves until the process is told to stop. */
export async function start(settings: Settings, say: (line: string) => void): Promise<void> {
  const engine = storeOf(settings);
  await engine.prepare();
  if (!(await isLoaded(engine, settings.data)))
    for await (const event of load(engine, settings.data)) say(loadText(event));
  const { port, taken, close } = await serve(engine, settings.host, settings.port).catch(
    (error: NodeJS.ErrnoException) => {
      throw new SettingError(
        `HOST, PORT: expected an address to listen on, found ${settings.host}:${settings.port} (${error.code}).`,
      );
    },
  );
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  say(`beleidsgraaf  http://${host}:${port}/   (GraphiQL: /graphiql, GraphQL: /graphql)`);
  say(`Port          ${port}${taken === undefined ? '' : ` (${taken} was taken)`}; set PORT for another, Ctrl+C stops`);
  say(`Try           ${questions.join('  ')}`);

  const stop = async () => {
    await close();
    await engine.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
