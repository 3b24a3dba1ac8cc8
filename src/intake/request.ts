import type { Host } from '../host.ts';
import type { WritingOptions } from '../store/writing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { IntakeContext } from './context.ts';
import type { Said } from './match.ts';
import type { Outcome } from './outcome.ts';
import type { Received, SaidOfReceipt } from './received.ts';

/** One run of `plan collect`. */
export interface CollectRequest {
  readonly host: Host;
  readonly workspace: Workspace;
  readonly context: IntakeContext;
  readonly received: Received;
  readonly saidOfReceipt: SaidOfReceipt;
  readonly said: Said;
  readonly timeZone: string;
  readonly writing: WritingOptions;
  /** Told of each file as soon as what was told is durable. */
  readonly say: (outcome: Outcome) => void;
  /** Told, before anything is written, that the clock shows less than the last record says. */
  readonly clockBack: (lastRecordedAt: string) => void;
}
