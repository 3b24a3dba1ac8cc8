import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host, Output } from '../host.ts';
import type { UntrustedReader } from '../office/reading/untrusted.ts';
import { nodeFiles } from './node-files.ts';

/** Of logs and pipes, whose width nobody knows: wide enough for a path with its message. */
const defaultColumns = 120;

const output = (stream: NodeJS.WriteStream): Output => ({
  write: text => {
    stream.write(text);
  },
  isTerminal: stream.isTTY === true,
  columns: stream.columns ?? defaultColumns,
});

/** Loaded and started by the first file that is to be read: most commands read none. */
function untrusted(): UntrustedReader {
  const script = fileURLToPath(new URL('reader.js', import.meta.url));
  let loaded: Promise<UntrustedReader> | undefined;
  const reader = (): Promise<UntrustedReader> => {
    loaded ??= import('./reader-parent.ts').then(({ readerIn }) => readerIn({ script }));
    return loaded;
  };
  return {
    workbook: async bytes => (await reader()).workbook(bytes),
    message: async bytes => (await reader()).message(bytes),
    close: () => {
      void loaded?.then(({ close }) => close());
    },
  };
}

/** The real machine: the only place that reads the clock, the environment and the streams. */
export const nodeHost = (): Host => ({
  now: () => Date.now(),
  environment: process.env,
  workingDirectory: process.cwd(),
  toolDirectory: join(dirname(fileURLToPath(import.meta.url)), '..'),
  files: nodeFiles,
  untrusted: untrusted(),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
});
