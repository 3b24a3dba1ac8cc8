import type { Host } from '../host.ts';
import type { Reminder } from '../model/documents.ts';
import { type EncodedRecord, encodeReminder, sha256 } from '../register/encode.ts';
import type { PlannedReminder } from './planned-letters.ts';

/** What the records of all letters of one run have in common. */
export type SharedRecord = Pick<
  Reminder,
  'plan' | 'cycle' | 'period' | 'illustrative' | 'sentAt' | 'document' | 'recordedBy'
>;

/** A letter as it is to be written. */
export interface LetterFile {
  /** Path as the person at the keyboard would type it. */
  readonly path: string;
  readonly target: string;
  readonly bytes: Uint8Array;
  readonly units: readonly string[];
  readonly name: string;
}

/** What of a letter is on the disk already. */
export function standingOf({ files }: Host, { target, bytes }: LetterFile): 'absent' | 'same' | 'other' {
  const content = files.read(target, Math.max(bytes.length, 1));
  if (content.kind === 'absent') return 'absent';
  return content.kind === 'bytes' && sha256(content.bytes) === sha256(bytes) ? 'same' : 'other';
}

/** The record that these letters went out. */
export function reminderRecord(
  { group }: PlannedReminder,
  letters: readonly LetterFile[],
  { plan, cycle, period, illustrative, sentAt, document, recordedBy }: SharedRecord,
  timeZone: string,
): EncodedRecord {
  return encodeReminder(
    {
      format: 1,
      plan,
      cycle,
      period,
      ...(illustrative !== undefined && { illustrative }),
      sentAt,
      timing: group.timing,
      ...(document !== undefined && { document }),
      units: group.units.map(({ unit }) => unit),
      letters: letters.map(({ name, bytes, units }) => ({ name, sha256: sha256(bytes), units: [...units] })),
      recordedBy,
    },
    timeZone,
  );
}
