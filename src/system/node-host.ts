import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Converter, Host, Machine, Output } from '../host.ts';
import type { UntrustedReader } from '../office/reading/untrusted.ts';
import { nodeFiles } from './node-files.ts';
import { nodeMachine } from './node-machine.ts';
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

/** Few reports are wanted as PDF. */
const converter: Converter = {
  toPdf: async document => {
    const { officeConverter } = await import('./pages/office-converter.ts');
    return officeConverter({ environment: process.env }).toPdf(document);
  },
};

/**
 * Of a command that is over within a second, V8 optimises much that does not run often enough afterwards to pay for it. Waiting
 * fifteen times as long with that was measured with Node 20 to save a quarter of the time of a report, and a fifth of that of
 * validating a thousand reports; other versions weigh it differently. Loaded here: a screen of help has no use for it.
 */
function expectWork(): void {
  if (!process.version.startsWith('v20.')) return;
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=1000000');
}

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
    untrusted: untrusted(),
    signatures: sshSignatures,
    converter,
    expectWork,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
  };
}
