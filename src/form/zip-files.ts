import { zipSync } from 'fflate';
import { zipDate } from '../office/package-parts.ts';

/** Files in one archive, in their order and dated alike, so that equal files give equal bytes. */
export const zipFiles = (files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array =>
  zipSync(Object.fromEntries(files), { mtime: zipDate, level: 6 });
