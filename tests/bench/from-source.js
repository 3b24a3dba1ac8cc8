/** Parts of the tool that no command gives by themselves. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const banner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

/**
 * What TypeScript files of this repository export.
 * @param {readonly string[]} entries @param {string} folder for what is made on the way
 * @returns {Promise<any>}
 */
export async function fromSource(entries, folder) {
  const outfile = join(folder, `${entries.join('-').replaceAll(/\W+/g, '-')}.mjs`);
  const contents = entries.map(entry => `export * from ${JSON.stringify(`./${entry}`)};`).join('\n');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner,
  });
  return import(pathToFileURL(outfile).href);
}
