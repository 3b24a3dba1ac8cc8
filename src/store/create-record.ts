import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Creation } from './change.ts';
import { targetOf } from './inside.ts';

/**
 * Writes one record that is never edited, durable on return. It needs no lock, because its name follows from its bytes: whoever
 * writes the same name writes the same. `exists` says that it was there, whole.
 */
export function createRecord(host: Host, root: string, path: string, bytes: Uint8Array): Creation {
  const target = targetOf(host, root, path);
  if (host.files.create(target, bytes) === 'created') return 'created';
  const content = host.files.read(target, bytes.length);
  if (content.kind === 'bytes' && Buffer.compare(content.bytes, bytes) === 0) return 'exists';
  // An empty file is what a disk without links is left with when the power goes between name and bytes.
  if (content.kind !== 'bytes' || content.bytes.length > 0)
    throw new UserError({ code: 'store/differs', args: { path } });
  host.files.write(target, bytes);
  return 'created';
}
