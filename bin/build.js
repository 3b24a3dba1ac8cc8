#!/usr/bin/env node
/**
 * Builds what is not committed: types and validators from `schemas/` into `src/generated/`, and the command line into `dist/`.
 *
 * Everything is bundled, so that the tool installs as one package, starts without reading hundreds of modules, and runs
 * exactly the library code that its tests ran. Validators are compiled here because compiling them at each start costs
 * more than checking a whole plan.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { fuse } from './fuse.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemaFolder = join(root, 'schemas');
const generated = join(root, 'src/generated');
const dist = join(root, 'dist');
const suffix = '.schema.json';

/** Parts of exceljs that only read or stream: never reached by a writer of whole workbooks, so they stay out of the bundle. */
const unreachable = /^(archiver|unzipper|fast-csv|tmp|rimraf)$/;

const schemas = new Map(
  readdirSync(schemaFolder)
    .filter(name => name.endsWith(suffix))
    .sort()
    .map(name => [name.slice(0, -suffix.length), JSON.parse(readFileSync(join(schemaFolder, name), 'utf8'))]),
);
const documentKinds = [...schemas.keys()].filter(name => name !== 'common');

/**
 * A copy of `node` without the entries for which `drops` says so, at every depth.
 * @param {unknown} node
 * @param {(key: string, value: unknown, parent: object) => boolean} drops
 * @returns {unknown}
 */
function without(node, drops) {
  if (Array.isArray(node)) return node.map(item => without(item, drops));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => !drops(key, value, node));
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, drops)]));
}

/** @type {(key: string, value: unknown) => boolean} */
const isProse = (key, value) => key === 'description' && typeof value === 'string';
/** @type {(node: unknown) => unknown} */
const withoutProse = node => without(node, isProse);
/** Names of keys and alternatives of required fields say nothing to a type. @type {(node: unknown) => unknown} */
const forTypes = node =>
  without(
    node,
    (key, value, parent) =>
      isProse(key, value) ||
      key === 'propertyNames' ||
      /^(max|min)Items$/.test(key) ||
      ('properties' in parent && key === 'anyOf'),
  );

async function generateTypes() {
  const merged = /** @type {any} */ (structuredClone(schemas.get('common')));
  merged.title = 'Documents';
  merged.type = 'object';
  merged.additionalProperties = false;
  merged.required = documentKinds;
  merged.properties = {};
  for (const kind of documentKinds) {
    const { $id, $schema, ...schema } = schemas.get(kind);
    merged.properties[kind] = schema;
  }
  const local = JSON.parse(JSON.stringify(forTypes(merged)).replaceAll('common.schema.json#', '#'));
  const source = await compile(local, 'Documents', {
    additionalProperties: false,
    bannerComment: '/** Types of the files of a plan, generated from schemas/ by bin/build.js. */',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    format: false,
  });
  writeFileSync(join(generated, 'documents.ts'), source);
}

async function generateValidators() {
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, formats: _`require("./src/schema/formats.ts")` },
  });
  // Only the names matter here: the compiled validators call src/schema/formats.ts.
  ajv.addFormat('civil-date', () => true);
  ajv.addFormat('instant', () => true);
  for (const [name, schema] of schemas) ajv.addSchema(/** @type {object} */ (withoutProse(schema)), `${name}${suffix}`);
  const code = standalone.default(ajv, Object.fromEntries(documentKinds.map(kind => [kind, `${kind}${suffix}`])));
  await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    outfile: join(generated, 'validators.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    minify: true,
    legalComments: 'none',
  });
  const names = documentKinds.map(kind => `export const ${kind}: Validator;`).join('\n');
  writeFileSync(
    join(generated, 'validators.d.ts'),
    `import type { ErrorObject } from 'ajv';\ninterface Validator {\n  (data: unknown): boolean;\n  errors?: ErrorObject[] | null;\n}\n${names}\n`,
  );
}

/** Hash of everything that decides what the tool does: results remembered by another build are not trusted. */
function buildId() {
  const hash = createHash('sha256');
  /** @param {string} folder */
  const enter = folder => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((left, right) =>
      left.name < right.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) enter(path);
      else hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
    }
  };
  for (const folder of ['src', 'schemas']) enter(join(root, folder));
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
}

/** @type {import('esbuild').Plugin} */
const leaveOutUnreachable = {
  name: 'leave-out-unreachable',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: unreachable }, ({ path }) => ({ path, namespace: 'unreachable' }));
    // Commander can start other programs as commands; this one has none, and loading what could do it takes time.
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'unreachable' } : undefined,
    );
    // Thousands of letters that only HTML calls by names, frozen at each start; docxtemplater reads XML.
    onLoad({ filter: /@xmldom.xmldom.lib.entities\.js$/ }, ({ path }) => {
      const { XML_ENTITIES: known } = createRequire(import.meta.url)(path);
      return { contents: `exports.XML_ENTITIES = exports.HTML_ENTITIES = ${JSON.stringify(known)};` };
    });
    onLoad({ filter: /.*/, namespace: 'unreachable' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get() { throw new Error('${path} is not part of this build'); } });`,
    }));
  },
};

/**
 * The terms of every package whose code went into the bundle, which they ask to be shipped with it.
 * @param {import('esbuild').Metafile['inputs']} inputs
 */
function licencesOf(inputs) {
  const folders = Object.keys(inputs).flatMap(
    input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
  );
  return [...new Set(folders)].sort().map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find(entry => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
}

/** Libraries in CommonJS ask for the modules of Node by `require`, which modules do not have. */
const banner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

/** @param {string} version @returns {import('esbuild').BuildOptions & { metafile: true }} */
const options = version => ({
  outdir: dist,
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  define: { __PLAN_VERSION__: JSON.stringify(version), __PLAN_BUILD__: JSON.stringify(buildId()) },
  plugins: [leaveOutUnreachable],
});

/** @param {readonly string[]} names */
const commands = (...names) => names.map(name => `src/commands/${name}.ts`);

/** What commands that read the plan load, and beside it what those load that read all of it and not only what was remembered. */
const together = {
  'reading.js': { all: commands('status', 'validate', 'report'), none: [] },
  'reporting.js': { all: commands('report', 'review'), none: commands('status', 'validate', 'explain') },
};

/** The reader of untrusted files shares nothing with the program, so that its process starts with one file. */
async function bundle() {
  rmSync(dist, { recursive: true, force: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const plan = await build({ ...options(version), entryPoints: { plan: join(root, 'src/index.ts') } });
  const starts = {
    'start.js': 'src/index.ts',
    'start-vi.js': 'src/messages/vi/words.ts',
    'start-en.js': 'src/messages/en/words.ts',
  };
  await fuse(dist, plan.metafile.outputs, { starts, together, banner });
  const entryPoints = { reader: join(root, 'src/system/reader-child.ts') };
  const reader = await build({ ...options(version), entryPoints, banner });
  const inputs = { ...plan.metafile.inputs, ...reader.metafile.inputs };
  const separator = `\n${'-'.repeat(80)}\n\n`;
  writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), licencesOf(inputs).join(separator));
}

mkdirSync(generated, { recursive: true });
await generateTypes();
await generateValidators();
await bundle();
