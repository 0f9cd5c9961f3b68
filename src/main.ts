import { program, tellError } from './commands/program.ts';
import { readSettings } from './settings.ts';

const console = {
  out: (line: string) => void process.stdout.write(`${process.stdout.isTTY ? '\r\u001b[K' : ''}${line}\n`),
  progress: (line: string) => void process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${line}` : `${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
  exit: (code: number) => {
    process.exitCode = code;
  },
};

try {
  await program(() => readSettings(), console).parseAsync();
} catch (error) {
  tellError(error, console);
}
