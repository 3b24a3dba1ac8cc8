import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host, Machine, Output } from '../host.ts';
import { nodeFiles } from './node-files.ts';
import { nodeMachine } from './node-machine.ts';

/** Of logs and pipes, whose width nobody knows: wide enough for a path with its message. */
const defaultColumns = 120;

const output = (stream: NodeJS.WriteStream): Output => ({
  write: text => {
    stream.write(text);
  },
  isTerminal: stream.isTTY === true,
  columns: stream.columns ?? defaultColumns,
});

/** The real machine: the only place that reads the clock, the environment and the streams. */
export function nodeHost(): Host {
  let machine: Machine | undefined;
  return {
    now: () => Date.now(),
    environment: process.env,
    workingDirectory: process.cwd(),
    toolDirectory: join(dirname(fileURLToPath(import.meta.url)), '..'),
    files: nodeFiles,
    // Asked for only by what writes.
    get machine() {
      machine ??= nodeMachine(Date.now());
      return machine;
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
  };
}
