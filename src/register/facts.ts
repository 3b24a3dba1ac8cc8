import type { Finding } from '../findings/finding.ts';
import type { SignatureCheck } from '../host.ts';
import type { Checkpoint } from '../model/documents.ts';
import type { RegisterFindingArgs } from './findings.ts';
import type { RegisterRecord } from './records.ts';

export type RegisterFinding = Finding<keyof RegisterFindingArgs>;

/** A file among the originals, as it lies on the disk now. */
export interface OriginalFile {
  readonly path: string;
  /** Absent when it could not be read. */
  readonly sha256?: string;
  readonly size: number;
}

export interface CheckpointFile {
  readonly path: string;
  /** File name without its ending. */
  readonly name: string;
  /** Absent when it is not of the shape of a checkpoint. */
  readonly value?: Checkpoint;
  readonly signature: SignatureCheck | { readonly kind: 'unsigned' | 'unsigned-but-asked' | 'no-signers' };
}

/** Everything that proving the register looks at, read once. */
export interface RegisterFacts {
  /** Id of the plan; absent when it could not be read. */
  readonly plan?: string;
  readonly unitNames: ReadonlyMap<string, string>;
  /** Time zone by the id of each cycle. */
  readonly zones: ReadonlyMap<string, string>;
  readonly records: readonly RegisterRecord[];
  /** Paths in the folders of the register that are neither file nor folder, or a folder in place of a file. */
  readonly irregular: readonly string[];
  readonly originals: readonly OriginalFile[];
  readonly checkpoints: readonly CheckpointFile[];
  /** Hashes of the report in `reports/` for each path that was asked for; absent ones are not in it. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
}
