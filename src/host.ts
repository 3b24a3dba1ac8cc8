import type { Instant } from './model/instant.ts';

/** One of the two output streams. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width in cells to which text is laid out. */
  readonly columns: number;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
}

/** What reading a file came to, without an exception for what users' folders commonly hold. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'not-regular'; readonly what: 'directory' | 'link' | 'other' };

/** The file system; paths are those of the machine. Faults other than absence (permission, disk) throw the system's error. */
export interface Files {
  /** Reads at most `limit` bytes; links, pipes and devices are not followed or opened. */
  readonly read: (path: string, limit: number) => FileContent;
  /** Entries sorted by name in code-unit order; `undefined` when there is no such folder. */
  readonly list: (path: string) => readonly DirectoryEntry[] | undefined;
  /** Makes the file unless there is one; nothing that is there is touched. */
  readonly create: (path: string, bytes: Uint8Array) => 'created' | 'exists';
  /** Replaces the file as a whole: after a fault the old bytes or the new ones are there, never a part. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** The same without waiting for the disk: for what may be lost. */
  readonly writeScratch: (path: string, bytes: Uint8Array) => void;
}

/** Everything outside the program, so that all the rest can be run with a clock, files and streams of a test's own. */
export interface Host {
  readonly now: () => Instant;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Folder of the installed tool, where `templates/` and `schemas/` are. */
  readonly toolDirectory: string;
  readonly files: Files;
  readonly stdout: Output;
  readonly stderr: Output;
}
