import { isInside } from './inside.ts';
import { sha256 } from './sha256.ts';

/** One file of a change that has been decided on: its bytes wait in the journal under the number of the entry. */
export interface JournalEntry {
  readonly path: string;
  /** SHA-256 of the bytes before, `null` when there was no file, and of those after. */
  readonly before: string | null;
  readonly after: string;
}

const sealOf = (entries: readonly JournalEntry[]): string =>
  sha256(JSON.stringify(entries.map(({ path, before, after }) => [path, before, after])));

export const encodeJournal = (entries: readonly JournalEntry[]): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ version: 1, entries, seal: sealOf(entries) })}\n`);

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

function entryOf(value: unknown): JournalEntry | undefined {
  const { path, before, after }: Partial<Record<keyof JournalEntry, unknown>> = Object(value);
  if (typeof path !== 'string' || !isInside(path) || !isHash(after) || !(before === null || isHash(before)))
    return undefined;
  return { path, before, after };
}

/** `undefined` for what this tool did not write, or not so. */
export function decodeJournal(bytes: Uint8Array): readonly JournalEntry[] | undefined {
  try {
    const { version, entries, seal }: Partial<Record<string, unknown>> = Object(
      JSON.parse(new TextDecoder().decode(bytes)),
    );
    if (version !== 1 || !Array.isArray(entries)) return undefined;
    const read = entries.map(entryOf);
    const whole = read.filter(entry => entry !== undefined);
    return whole.length === entries.length && seal === sealOf(whole) ? whole : undefined;
  } catch {
    return undefined;
  }
}
