/**
 * Joins the modules of a bundle that every start loads.
 *
 * esbuild parts off whatever two commands share, so that with many commands what is needed to print a screen of help lies in
 * 25 files of a few hundred bytes each, and opening one takes Node longer than reading what is in it.
 */
import { unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** @typedef {import('esbuild').Metafile['outputs']} Outputs */

/** @param {Outputs} outputs @param {string} entryPoint @returns {ReadonlySet<string>} what it loads at once, but itself */
function loadedBy(outputs, entryPoint) {
  const start = Object.keys(outputs).find(path => outputs[path]?.entryPoint === entryPoint);
  if (start === undefined) throw new Error(`${entryPoint} is not in the bundle`);
  const found = new Set([start]);
  for (const path of found)
    for (const { path: imported, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && imported in outputs) found.add(imported);
  return new Set([...found].filter(path => outputs[path]?.entryPoint === undefined));
}

/**
 * @typedef {object} Joined
 * @property {Readonly<Record<string, string>>} starts entry points that every start loads, or loads one of, by the names of the files that are made
 * @property {Readonly<Record<string, { all: readonly string[], none: readonly string[] }>>} together files for what all of some entry points load and none of others; the first that fits takes it
 * @property {{ js: string }} banner of the first of all files, which holds what loads modules in CommonJS
 */

/**
 * @param {string} dist folder of the bundle, whose files are replaced
 * @param {Outputs} outputs of the build that made it
 * @param {Joined} joined
 */
export async function fuse(dist, outputs, { starts, together, banner }) {
  /** File that each chunk is joined to, the first that asks for it. @type {Map<string, string>} */
  const files = new Map();
  const reached = Object.entries(starts).map(([file, entry]) => ({ file, paths: loadedBy(outputs, entry) }));
  const [first] = reached;
  for (const { file, paths } of reached)
    for (const path of paths) {
      const isShared = reached.filter(own => own.paths.has(path)).length > 1;
      files.set(basename(path), isShared && first !== undefined ? first.file : file);
    }
  for (const [file, { all, none }] of Object.entries(together)) {
    const [wanted, unwanted] = [all, none].map(entries => entries.map(entry => loadedBy(outputs, entry)));
    for (const path of Object.keys(outputs))
      if (
        !files.has(basename(path)) &&
        wanted?.every(paths => paths.has(path)) &&
        !unwanted?.some(paths => paths.has(path))
      )
        files.set(basename(path), file);
  }
  const names = [...files.keys()].sort();
  /** Names of different chunks may be the same. @param {string} name @param {(name: string, alias: string) => string} item */
  const list = (name, item) => {
    const path = Object.keys(outputs).find(own => basename(own) === name) ?? '';
    const items = outputs[path]?.exports.map(own => item(own, `_${names.indexOf(name)}_${own}`)) ?? [];
    return `export{${items.join()}}`;
  };
  /** @param {string | undefined} own file that is being made @returns {import('esbuild').Plugin} */
  const joining = own => ({
    name: 'joining',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path, kind }) => {
        const file = files.get(basename(path));
        if (kind === 'entry-point' || (kind !== 'dynamic-import' && file !== undefined && file === own))
          return undefined;
        return file === undefined || kind === 'dynamic-import'
          ? { path, external: true }
          : { path, namespace: 'joined' };
      });
      onLoad({ filter: /.*/, namespace: 'joined' }, ({ path }) => {
        const name = basename(path);
        return { contents: `${list(name, (exported, alias) => `${alias} as ${exported}`)}from"./${files.get(name)}";` };
      });
      onResolve({ filter: /.*/, namespace: 'joined' }, ({ path }) => ({ path, external: true }));
    },
  });
  const shared = /** @type {const} */ ({
    bundle: true,
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
  });
  for (const file of new Set(files.values())) {
    const lines = names
      .filter(name => files.get(name) === file)
      .map(name => `${list(name, (exported, alias) => `${exported} as ${alias}`)}from"./${name}";`);
    const stdin = { contents: lines.join('\n'), resolveDir: dist };
    const head = file === first?.file ? { banner } : {};
    await build({ ...shared, ...head, stdin, outfile: join(dist, file), plugins: [joining(file)] });
  }
  const others = Object.keys(outputs)
    .map(path => basename(path))
    .filter(name => !files.has(name));
  await build({
    ...shared,
    entryPoints: others.map(name => join(dist, name)),
    outdir: dist,
    allowOverwrite: true,
    plugins: [joining(undefined)],
  });
  for (const name of names) unlinkSync(join(dist, name));
}
