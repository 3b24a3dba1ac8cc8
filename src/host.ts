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
  /** Replaces the file as a whole: after a fault the old bytes or the new ones are there, never a part. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** The same without waiting for the disk: for what may be lost. */
  readonly writeScratch: (path: string, bytes: Uint8Array) => void;
  /** Puts a whole file, safe on the disk, where none is; one that is there stays as it is. */
  readonly create: (path: string, bytes: Uint8Array) => 'created' | 'exists';
}

/** What became of a signature held against the keys that are allowed. */
export type SignatureCheck =
  | { readonly kind: 'good'; readonly signer: string }
  | { readonly kind: 'unknown-key' | 'wrong-namespace' | 'wrong-text' | 'malformed' | 'no-program' };

export type Signing =
  | { readonly kind: 'signed'; readonly signature: Uint8Array }
  | { readonly kind: 'no-program' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Signatures of files as OpenSSH makes them (`ssh-keygen -Y`); the namespace keeps one use of a key from passing for another. */
export interface Signatures {
  readonly sign: (bytes: Uint8Array, keyPath: string, namespace: string) => Signing;
  readonly verify: (
    bytes: Uint8Array,
    signaturePath: string,
    allowedSignersPath: string,
    namespace: string,
  ) => SignatureCheck;
}

/** Everything outside the program, so that all the rest can be run with a clock, files and streams of a test's own. */
export interface Host {
  readonly now: () => Instant;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Folder of the installed tool, where `templates/` and `schemas/` are. */
  readonly toolDirectory: string;
  readonly files: Files;
  readonly signatures: Signatures;
  readonly stdout: Output;
  readonly stderr: Output;
}
