import type {
  Converter,
  DirectoryEntry,
  FileContent,
  FileReplacement,
  FileStatus,
  Files,
  Host,
  Machine,
  Output,
  Signatures,
} from '../../src/host.ts';
import { readMessage } from '../../src/office/reading/read-message.ts';
import { readWorkbook } from '../../src/office/reading/read-workbook.ts';
import type { UntrustedReader } from '../../src/office/reading/untrusted.ts';

/** A file system in memory; paths are POSIX and absolute, and a folder is there when it holds something. */
export class MemoryFiles implements Files {
  readonly contents = new Map<string, Uint8Array>();
  /** Paths that are links; what they lead to is nobody's business. */
  readonly links = new Set<string>();
  /** When a file was last modified, for those whose age matters. */
  readonly modified = new Map<string, number>();

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.put(path, content);
  }

  put(path: string, content: string | Uint8Array): void {
    this.contents.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  text(path: string): string | undefined {
    const bytes = this.contents.get(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  read = (path: string, limit: number): FileContent => {
    const bytes = this.contents.get(path);
    if (bytes === undefined)
      return this.list(path) === undefined ? { kind: 'absent' } : { kind: 'not-regular', what: 'directory' };
    return bytes.length > limit ? { kind: 'too-large', size: bytes.length } : { kind: 'bytes', bytes };
  };

  list = (path: string): readonly DirectoryEntry[] | undefined => {
    const prefix = path === '/' ? '/' : `${path.replace(/\/$/, '')}/`;
    const kinds = new Map<string, DirectoryEntry['kind']>();
    for (const file of this.contents.keys()) {
      if (!file.startsWith(prefix)) continue;
      const [name = '', ...rest] = file.slice(prefix.length).split('/');
      kinds.set(name, rest.length === 0 ? 'file' : 'directory');
    }
    if (kinds.size === 0 && path !== '/') return undefined;
    return [...kinds].map(([name, kind]) => ({ name, kind })).sort((left, right) => (left.name < right.name ? -1 : 1));
  };

  write = (path: string, bytes: Uint8Array): void => {
    this.contents.set(path, bytes);
  };

  writeScratch = this.write;

  writeTogether = (files: readonly FileReplacement[]): void => {
    for (const { path, bytes } of files) this.write(path, bytes);
  };

  create = (path: string, bytes: Uint8Array): 'created' | 'exists' => {
    if (this.contents.has(path)) return 'exists';
    this.write(path, bytes);
    return 'created';
  };

  status = (path: string): FileStatus | undefined => {
    const modified = this.modified.get(path) ?? 0;
    if (this.links.has(path)) return { kind: 'link', modified };
    if (this.contents.has(path)) return { kind: 'file', modified };
    return this.list(path) === undefined ? undefined : { kind: 'directory', modified };
  };

  sync: Files['sync'] = () => undefined;

  makeFolder = (): void => undefined;

  move = (from: string, to: string): void => {
    const bytes = this.contents.get(from);
    if (bytes === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: to });
    this.contents.delete(from);
    this.write(to, bytes);
  };

  remove = (path: string): void => {
    this.contents.delete(path);
  };

  removeScratch = this.remove;
}

/** A machine of which nothing but its own process is known, and on which waiting takes no time. */
export function fakeMachine(machine: Partial<Machine> = {}): Machine {
  let named = 0;
  return {
    name: 'may-van-thu',
    bootId: 'boot-1',
    processId: 100,
    processStart: '5000',
    user: 'an',
    minutesFromUtc: 7 * 60,
    isAlive: (processId, processStart) => processId === 100 && processStart === '5000',
    wait: () => undefined,
    random: () => {
      named += 1;
      return `random-${named}`;
    },
    ...machine,
  };
}

class Captured implements Output {
  text = '';
  readonly isTerminal = false;
  readonly columns: number;

  constructor(columns: number) {
    this.columns = columns;
  }

  write = (text: string): void => {
    this.text += text;
  };
}

/** The same readers in this process: what comes of a process of their own is tested for itself. */
const untrusted: UntrustedReader = {
  workbook: async bytes => readWorkbook(bytes),
  message: readMessage,
  close: () => undefined,
};

export interface FakeHost extends Host {
  readonly files: MemoryFiles;
  readonly stdout: Captured;
  readonly stderr: Captured;
}

/** A machine without OpenSSH. */
const noSignatures: Signatures = {
  sign: () => ({ kind: 'no-program' }),
  verify: () => ({ kind: 'no-program' }),
};

/** A machine without LibreOffice. */
const noConverter: Converter = { toPdf: () => Promise.resolve({ kind: 'no-program' }) };

interface Options {
  readonly signatures?: Signatures;
  readonly converter?: Converter;
  readonly now?: string;
  readonly environment?: Host['environment'];
  readonly workingDirectory?: string;
  readonly toolDirectory?: string;
  readonly columns?: number;
  readonly machine?: Partial<Machine>;
}

/** A machine whose clock, files and streams the test holds. */
export function fakeHost(files: MemoryFiles, options: Options = {}): FakeHost {
  const {
    now = '2024-12-18T09:00:00+07:00',
    environment = {},
    workingDirectory = '/office',
    toolDirectory = '/tool',
    columns = 80,
    machine,
    signatures = noSignatures,
    converter = noConverter,
  } = options;
  const clock = Date.parse(now);
  return {
    now: () => clock,
    environment,
    workingDirectory,
    toolDirectory,
    files,
    untrusted,
    signatures,
    converter,
    expectWork: () => undefined,
    machine: fakeMachine(machine),
    stdout: new Captured(columns),
    stderr: new Captured(columns),
  };
}
