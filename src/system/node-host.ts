import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host, Output } from '../host.ts';
import { nodeFiles } from './node-files.ts';
import { sshSignatures } from './ssh-signatures.ts';

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
export const nodeHost = (): Host => ({
  now: () => Date.now(),
  environment: process.env,
  workingDirectory: process.cwd(),
  toolDirectory: join(dirname(fileURLToPath(import.meta.url)), '..'),
  files: nodeFiles,
  signatures: sshSignatures,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
});
