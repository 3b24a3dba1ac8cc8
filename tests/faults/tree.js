import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

const isTemporary = (/** @type {string} */ name) => name.startsWith('.tmp-');

/** @param {string} folder @param {string} [path] @returns {Generator<string>} */
function* walk(folder, path = '') {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, inner);
    else yield inner;
  }
}

/** Of a link, where it leads. @param {string} path */
const bytesOf = path => (lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path));

/** Hashes of all files but the tool's own and temporary ones. @param {string} folder @returns {Record<string, string>} */
export function treeOf(folder) {
  const paths = [...walk(folder)].filter(path => !path.split('/').some(part => part === '.plan' || isTemporary(part)));
  return Object.fromEntries(
    paths.sort().map(path => [
      path,
      createHash('sha256')
        .update(bytesOf(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** @param {string} folder */
export const temporaries = folder => [...walk(folder)].filter(path => path.split('/').some(isTemporary));
