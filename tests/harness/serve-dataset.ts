import { serve } from '../../src/server/server.ts';
import { embeddedEngine } from '../../src/store/embedded.ts';
import { counted, loadDataset } from './graph.ts';

/** A server on a port of its own, with the real dataset in the embedded store. */
export interface Served {
  readonly engine: ReturnType<typeof counted>;
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param publicNames host names by which others reach the server */
export async function serveDataset(publicNames: readonly string[] = []): Promise<Served> {
  const engine = counted(embeddedEngine());
  await loadDataset(engine);
  const { port, close } = await serve(engine, '127.0.0.1', 0, publicNames);
  return { engine, port, url: `http://127.0.0.1:${port}`, close: () => close().then(() => engine.close()) };
}
