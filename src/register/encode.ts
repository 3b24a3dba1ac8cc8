import { createHash } from 'node:crypto';
import type { CivilDate } from '../model/civil-date.ts';
import type { Arrival, Receipt, Reminder } from '../model/documents.ts';
import { toPeriodId } from '../model/period.ts';
import { toMoment } from '../model/submission.ts';
import { writeYaml } from '../source/write-yaml.ts';
import { arrivalPath, receiptPath, reminderPath } from '../workspace/layout.ts';

/** A record as it is kept: its name holds the day of receipt and the hash of its own bytes, so that no change goes unseen. */
export interface EncodedRecord {
  readonly id: string;
  /** Path inside the workspace. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const dayOf = (receivedAt: string, timeZone: string): CivilDate => toMoment(receivedAt, timeZone).day;

function encode(schema: 'arrival' | 'receipt', value: Arrival | Receipt, timeZone: string) {
  const bytes = new TextEncoder().encode(writeYaml(schema, schema === 'arrival' ? 2 : 3, value));
  const day = dayOf(value.receivedAt, timeZone);
  return { id: `${day}-${sha256(bytes)}`, day, bytes };
}

/** Arrivals lie in folders of the year in which they came; `timeZone` decides which day and year that is. */
export function encodeArrival(arrival: Arrival, timeZone: string): EncodedRecord {
  const { id, day, bytes } = encode('arrival', arrival, timeZone);
  return { id, path: arrivalPath(day.slice(0, 4), id), bytes };
}

export function encodeReceipt(receipt: Receipt, timeZone: string): EncodedRecord {
  const { id, bytes } = encode('receipt', receipt, timeZone);
  return { id, path: receiptPath(toPeriodId(receipt.period), receipt.unit, id), bytes };
}

/** A reminder lies beside the others of its period and is named by the day on which it was sent. */
export function encodeReminder(reminder: Reminder, timeZone: string): EncodedRecord {
  const bytes = new TextEncoder().encode(writeYaml('reminder', 2, reminder));
  const id = `${dayOf(reminder.sentAt, timeZone)}-${sha256(bytes)}`;
  return { id, path: reminderPath(toPeriodId(reminder.period), id), bytes };
}
