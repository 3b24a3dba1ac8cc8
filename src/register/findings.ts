import type { Severity } from '../findings/severity.ts';

/** What proving the register finds; the codes of arrivals and links are also those of `validate`. */
export interface RegisterFindingArgs {
  /** A link, a device or a folder where only files may lie. */
  'register/not-regular': Record<never, never>;
  /** A record that is no text with data in it. */
  'register/unreadable': Record<never, never>;
  'register/record-name': { readonly expected: string };
  'register/folder': { readonly expected: string };
  'register/recorded-first': { readonly receivedAt: string; readonly recordedAt: string };
  'register/unknown-parent': { readonly id: string };
  'register/circle': { readonly id: string };
  'register/clock-back': { readonly recordedAt: string; readonly parent: string; readonly parentRecordedAt: string };
  'register/unknown-arrival': { readonly id: string };
  'register/not-in-arrival': { readonly name: string; readonly arrival: string };
  'register/revision': { readonly id: string; readonly problem: 'absent' | 'other-unit' };

  'register/missing-original': { readonly name: string; readonly sha256: string };
  'register/changed-original': Record<never, never>;
  'register/original-size': { readonly name: string; readonly stated: number; readonly actual: number };
  /** The report in `reports/` is not the one that the latest accepted receipt names. */
  'register/report-differs': { readonly report: string; readonly problem: 'absent' | 'changed' };

  'register/checkpoint-altered': { readonly problem: 'unreadable' | 'name' | 'count' | 'order' | 'root' | 'accepted' };
  /** Records that stand in a checkpoint and are gone. */
  'register/checkpoint-record': { readonly first: string; readonly count: number };
  'register/checkpoint-previous': { readonly id: string; readonly problem: 'absent' | 'later' | 'more' };
  'register/checkpoint-signature': { readonly problem: SignatureProblem };
  'register/unverified-checkpoint': { readonly reason: 'no-signers' | 'no-program' | 'unsigned' };
  /** Recorded before a checkpoint by its own word, and not in it. */
  'register/inserted-later': Insertion & { readonly id: string; readonly at: string };
  /** The same, once an officer has vouched for it in a later checkpoint. */
  'register/insertion-accepted': Insertion & { readonly accepted: string; readonly reason: string };
}

interface Insertion {
  readonly recordedAt: string;
  /** The checkpoint that lacks the record. */
  readonly checkpoint: string;
}

export type SignatureProblem = 'unknown-key' | 'wrong-namespace' | 'wrong-text' | 'malformed';

export const registerSeverities = {
  'register/not-regular': 'error',
  'register/unreadable': 'error',
  'register/record-name': 'error',
  'register/folder': 'error',
  'register/recorded-first': 'error',
  'register/unknown-parent': 'error',
  'register/circle': 'error',
  'register/clock-back': 'warning',
  'register/unknown-arrival': 'error',
  'register/not-in-arrival': 'error',
  'register/revision': 'error',
  'register/missing-original': 'error',
  'register/changed-original': 'error',
  'register/original-size': 'error',
  'register/report-differs': 'error',
  'register/checkpoint-altered': 'error',
  'register/checkpoint-record': 'error',
  'register/checkpoint-previous': 'error',
  'register/checkpoint-signature': 'error',
  'register/unverified-checkpoint': 'warning',
  'register/inserted-later': 'error',
  'register/insertion-accepted': 'warning',
} as const satisfies Record<keyof RegisterFindingArgs, Severity>;
