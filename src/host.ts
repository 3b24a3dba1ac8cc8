import type { Instant } from './model/instant.ts';
import type { UntrustedReader } from './office/reading/untrusted.ts';

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

/** What a name in a folder stands for, without following it. */
export interface FileStatus {
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  readonly modified: Instant;
}

export interface FileReplacement {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Nobody is to edit it. */
  readonly isReadOnly?: boolean;
}

/**
 * The file system; paths are those of the machine. Faults other than absence (permission, disk) throw the system's error,
 * with the path that was asked for. What writes has reached the disk when it returns, its new folders too.
 */
export interface Files {
  /** Reads at most `limit` bytes; links, pipes and devices are not followed or opened. */
  readonly read: (path: string, limit: number) => FileContent;
  /** Entries sorted by name in code-unit order; `undefined` when there is no such folder. */
  readonly list: (path: string) => readonly DirectoryEntry[] | undefined;
  /** `undefined` when there is nothing of this name. */
  readonly status: (path: string) => FileStatus | undefined;
  /**
   * Makes the file, read-only, unless there is one: of several who create the same, one is told `created`. Where others are told
   * `exists`, that file is on the disk too; what it holds, they have to see.
   */
  readonly create: (path: string, bytes: Uint8Array) => 'created' | 'exists';
  /** Replaces the file as a whole: after a fault the old bytes or the new ones are there, never a part. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /**
   * Replaces several files, each as a whole and none before all are ready on the disk. Where one cannot be replaced, those
   * before it get their old files back; the error bears the `written` paths of which even that failed, and `isHeld` where the
   * file is there and does not let itself be replaced, as one that Word or Excel has open on Windows.
   */
  readonly writeTogether: (files: readonly FileReplacement[]) => void;
  /** Like `write`, without waiting for the disk: for what may be lost. */
  readonly writeScratch: (path: string, bytes: Uint8Array) => void;
  /** Has the disk hold a file that is there, and its name: another process may have been ended before it waited for that. */
  readonly sync: (path: string) => void;
  readonly makeFolder: (path: string) => void;
  /** Gives a file another name, in the place of what bears it; after a power cut the old name may be seen beside the new one. */
  readonly move: (from: string, to: string) => void;
  /** Removes a file or an empty folder, if it is there. */
  readonly remove: (path: string) => void;
  /** Like `remove`, without waiting for the disk: for what does no harm when it is there again after a power cut. */
  readonly removeScratch: (path: string) => void;
}

/** The machine and the process: what tells who holds a lock, and whether they are still there. */
export interface Machine {
  readonly name: string;
  /** Another after each start of the machine: process numbers of an earlier one say nothing. */
  readonly bootId: string;
  readonly processId: number;
  /** Tells two processes with one number apart; empty where the system does not say. */
  readonly processStart: string;
  readonly user: string;
  /** What the clock on the wall is ahead of UTC. */
  readonly minutesFromUtc: number;
  /** Whether the process runs on this machine, as far as can be told: a doubt means that it does. */
  readonly isAlive: (processId: number, processStart: string) => boolean;
  readonly wait: (milliseconds: number) => void;
  /** A name that nobody else thinks of. */
  readonly random: () => string;
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

/** What came of having an office program make pages of a document. */
export type Conversion =
  | { readonly kind: 'made'; readonly pdf: Uint8Array }
  /** `asked` is the program that the user named, if any. */
  | { readonly kind: 'no-program'; readonly asked?: string }
  | { readonly kind: 'too-slow'; readonly program: string; readonly seconds: number }
  | {
      readonly kind: 'failed';
      readonly program: string;
      readonly what: 'not-started' | 'killed' | 'ended' | 'nothing' | 'not-pdf';
      /** The beginning of what the program said, in its own words. */
      readonly said: string;
    };

/** Pages as an office program lays them out. */
export interface Converter {
  /** From a Word document to PDF/A-2b. The pages are the same each time; the bytes bear the time at which they were made. */
  readonly toPdf: (document: Uint8Array) => Promise<Conversion>;
}

/** Everything outside the program, so that all the rest can be run with a clock, files and streams of a test's own. */
export interface Host {
  readonly now: () => Instant;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Folder of the installed tool, where `templates/` and `schemas/` are. */
  readonly toolDirectory: string;
  readonly files: Files;
  readonly untrusted: UntrustedReader;
  readonly signatures: Signatures;
  readonly converter: Converter;
  readonly machine: Machine;
  /** Tells the machine that more is to come than starting and looking something up. */
  readonly expectWork: () => void;
  readonly stdout: Output;
  readonly stderr: Output;
}
