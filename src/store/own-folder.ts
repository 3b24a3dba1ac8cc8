import type { Host } from '../host.ts';
import { targetOf } from './inside.ts';

/** State of the tool itself, which git does not keep. */
export const ownFolder = '.plan';

const ignoreFile = `${ownFolder}/.gitignore`;
const everything = '*\n';

/** Keeps the folder out of git from the first file in it on. */
export function prepareOwnFolder(host: Host, root: string): void {
  const path = targetOf(host, root, ignoreFile);
  if (host.files.status(path) === undefined) host.files.writeScratch(path, new TextEncoder().encode(everything));
}
