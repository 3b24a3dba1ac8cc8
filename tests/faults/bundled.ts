import { join } from 'node:path';
import { build } from 'esbuild';

/** Makes modules of `entry` and all of ours that it needs, for processes that do not read TypeScript; gives the first one's path. */
export async function bundled(entry: string, folder: string): Promise<string> {
  await build({
    entryPoints: { program: join(import.meta.dirname, entry) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Libraries in CommonJS ask for the modules of Node by `require`, which modules do not have.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return join(folder, 'program.mjs');
}
