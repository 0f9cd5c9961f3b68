import { Command } from 'commander';
import { faultText } from '../dataset/fault.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import { DatasetError, SettingError, StoreError } from '../errors.ts';
import { lintModel } from '../model/lint-model.ts';
import * as model from '../model/model.ts';
import type { Settings } from '../settings.ts';
import { exportTo, refusalOf, type WrittenExport } from './export.ts';
import { load, loadText } from './load.ts';
import { type Located, locate, verify } from './locate.ts';
import { print, stalePrints } from './print.ts';
import { start, storeOf } from './start.ts';

/** What the program says and where; the exit code tells the outcome: 0 done, 2 data invalid, 3 store, 78 settings. */
export interface Console {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** A line that on a terminal gives way to the next. */
  readonly progress: (line: string) => void;
  readonly exit: (code: number) => void;
}

/** Ends with the faults and their number; true when there are none. */
function tellFaults({ err, exit }: Console, faults: readonly string[]): boolean {
  for (const fault of faults) err(fault);
  if (faults.length > 0) exit(2);
  return faults.length === 0;
}

/** A folder with none of the documents is a wrong one; one that lacks some is told so. */
function mustHoldSome(folder: string, all: readonly Located[]): void {
  if (all.every(({ places }) => places === null))
    throw new SettingError(
      `${folder}: expected a folder with the documents of the dataset, found none of them. Check its name.`,
    );
}

function tellLocated(console: Console, { document, places, faults }: Located): boolean {
  if (!places) console.out(`${document}: the folder does not hold it; left as it is.`);
  return tellFaults(console, faults.map(faultText));
}

/** The commands; `settings` is asked only by those that need it. */
export function program(settings: () => Settings, console: Console): Command {
  const { out, err } = console;
  const commands = new Command('beleidsgraaf')
    .description('The facts of Dutch policy documents as a graph, each with the passage it comes from.')
    .showSuggestionAfterError();

  commands
    .command('start', { isDefault: true })
    .description('serve the graph; loads the dataset first where that is needed')
    .action(() => start(settings(), out));
  commands
    .command('load')
    .description('make the store say what the dataset says')
    .action(async () => {
      const all = settings();
      const engine = storeOf(all);
      try {
        for await (const event of load(engine, all))
          (event.type === 'source' ? console.progress : out)(loadText(event));
      } finally {
        await engine.close();
      }
    });
  commands
    .command('check')
    .description('report every fault of the model and the dataset; writes nothing')
    .action(() => {
      const { faults, draft } = openDataset(settings().data);
      const all = [...lintModel(model), ...faults.map(faultText)];
      if (tellFaults(console, all)) out(`${draft.entities.length} entities and ${draft.facts.length} facts, no fault.`);
      else err(`${all.length} fault${all.length === 1 ? '' : 's'}.`);
    });
  commands
    .command('locate')
    .argument('<folder>', 'where the documents are')
    .description('find each phrase in the documents and write down where it stands')
    .action((folder: string) => {
      const all = [...locate(settings().data, folder)];
      mustHoldSome(folder, all);
      for (const located of all)
        if (tellLocated(console, located) && located.places)
          out(`${located.document}: ${located.places.passages.length} passages located.`);
    });
  commands
    .command('verify')
    .argument('<folder>', 'where the documents are')
    .description('check every passage that is written down against the documents')
    .action((folder: string) => {
      const all = [...verify(settings().data, folder)];
      mustHoldSome(folder, all);
      for (const located of all) {
        const { document, places, stale } = located;
        if (
          tellLocated(console, located) &&
          tellFaults(
            console,
            stale.map((line) => `${document}: differs from the document: ${line}. Run npm run locate.`),
          ) &&
          places
        )
          out(`${document}: ${places.passages.length} passages verified in ${places.parts.length} parts.`);
      }
    });
  commands
    .command('export')
    .argument('<what>', 'id of a saved document (tests/queries, without number), or graph for all of it')
    .requiredOption('--format <format>', 'csv, json, jsonld, ttl, graphml or gexf')
    .option('--variables <json>', 'variables of the document, as a JSON object')
    .option('--kinds <names>', 'graph only: entities of these kinds, with commas between them')
    .option('--links <types>', 'graph only: facts of these types, with commas between them')
    .option('--source <id>', 'graph only: what this source says')
    .option('--bom', 'begin a csv file with a byte order mark')
    .option('--out <file>', 'write to this file and not to the terminal')
    .description('write the facts of an answer, or the graph, with their passages and sources')
    .action(async (what: string, options: WrittenExport) => {
      try {
        const { facts, entities } = await exportTo(settings(), what, options);
        if (options.out) out(`${facts} facts and ${entities} entities written to ${options.out}.`);
      } catch (error) {
        const refused = refusalOf(error);
        if (refused === null) throw error;
        if (refused !== '') err(refused);
        console.exit(refused === '' ? 0 : 1);
      }
    });
  commands
    .command('print')
    .option('--check', 'write nothing; fail when a printed file differs from the model')
    .description('write schema/, cypher/schema, cypher/printed and docs/reference from the model')
    .action(async ({ check }: { check?: boolean }) => {
      if (!check) out(`${(await print()).files} files printed.`);
      else if (
        tellFaults(
          console,
          (await stalePrints()).map((path) => `${path}: differs from the model. Run npm run print.`),
        )
      )
        out('Printed files are as the model has them.');
    });
  return commands;
}

/** Tells an error in the words for its reader and ends with its exit code. */
export function tellError(error: unknown, { err, exit }: Console): void {
  if (error instanceof DatasetError) for (const fault of error.faults) err(fault);
  if (error instanceof DatasetError || error instanceof StoreError || error instanceof SettingError) err(error.message);
  else err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  exit(error instanceof DatasetError ? 2 : error instanceof StoreError ? 3 : error instanceof SettingError ? 78 : 1);
}
