/** The reporting round: forms out, forms in, the register that this leaves, one receipt, and files that mean harm. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fillForms } from './forms.js';
import { unitsOf, writePlan } from './generate.js';
import { hostile } from './hostile.js';
import { figureOf, measure, print } from './measure.js';
import { receipts } from './receipt.js';
import { writeRegister } from './register.js';

const year = 2025;
const yearsBefore = [2020, 2021, 2022, 2023, 2024];
const node = { name: 'node -e 0', command: [process.execPath, '-e', '0'] };

/** @param {number} count */
const shown = count => count.toLocaleString('en');

/** @param {string} tool @param {readonly string[]} parts */
const run = (tool, parts) => execFileSync(process.execPath, [tool, ...parts], { stdio: 'ignore' });

/**
 * A plan whose round begins, one that five years lie behind, and the forms of its units, filled.
 * @param {string} tool @param {string} folder @param {number} count of units
 */
async function prepare(tool, folder, count) {
  const units = unitsOf(count);
  const [fresh, old, forms] = [join(folder, 'fresh'), join(folder, 'old'), join(folder, 'forms')];
  for (const plan of [fresh, old]) writePlan(plan, units);
  writeRegister(old, units, yearsBefore);
  for (const plan of [fresh, old]) run(tool, ['roster', '--freeze', '--year', String(year), '-C', plan]);
  run(tool, ['form', '--all', '--year', String(year), '-C', fresh, '--out', forms]);
  return { count, fresh, old, ...(await fillForms(forms)), forms, records: count * yearsBefore.length * 2 };
}

/** @typedef {Awaited<ReturnType<typeof prepare>>} Prepared */

/**
 * @param {import('./measure.js').Figure[]} figures @param {string} smaller @param {string} larger @param {string} unit
 */
function printGrowth(figures, smaller, larger, unit) {
  const [less, more] = [figureOf(figures, smaller), figureOf(figures, larger)];
  const memory = (more.megabytes + more.childMegabytes) / (less.megabytes + less.childMegabytes);
  console.log(
    `Ten times the ${unit}: ${(more.milliseconds / less.milliseconds).toFixed(1)} times as long, ${memory.toFixed(1)} times the memory\n`,
  );
}

/**
 * Subjects of every size in one interleaved measurement, each kind with its growth.
 * @param {readonly Prepared[]} prepared @param {number} runs
 * @param {readonly { name: (size: Prepared) => string, subject: (size: Prepared) => Omit<import('./measure.js').Subject, 'name'> }[]} kinds
 * @param {string} unit
 */
function compare(prepared, runs, kinds, unit) {
  const subjects = kinds.flatMap(({ name, subject }) => prepared.map(size => ({ name: name(size), ...subject(size) })));
  const figures = measure([node, ...subjects], runs);
  print(figures, node.name);
  const [smaller, larger] = prepared;
  if (smaller === undefined || larger === undefined) return;
  for (const { name } of kinds) {
    console.log(name(larger));
    printGrowth(figures, name(smaller), name(larger), unit);
  }
}

/** @param {string} tool @param {string} folder @param {boolean} quick */
export async function round(tool, folder, quick) {
  const prepared = [];
  for (const count of quick ? [60] : [60, 600]) prepared.push(await prepare(tool, join(folder, String(count)), count));
  const plan = (/** @type {readonly string[]} */ parts) => ({ command: [process.execPath, tool, ...parts] });
  const out = join(folder, 'out');
  const target = join(folder, 'target');
  /** @param {string} from */
  const copied = from => () => {
    rmSync(target, { recursive: true, force: true });
    cpSync(from, target, { recursive: true });
  };
  console.log('Forms of all units');
  compare(
    prepared,
    3,
    [
      {
        name: ({ count }) => `plan form --all, ${count} units`,
        subject: ({ old }) => ({
          ...plan(['form', '--all', '--year', String(year), '-C', old, '--out', out]),
          before: () => rmSync(out, { recursive: true, force: true }),
        }),
      },
    ],
    'units',
  );
  console.log('Filled forms taken in, judged and entered, on the disk');
  compare(
    prepared,
    3,
    [
      {
        name: ({ count }) => `plan collect, ${count} forms`,
        subject: ({ fresh, forms }) => ({ ...plan(['collect', forms, '-C', target]), before: copied(fresh) }),
      },
      {
        name: ({ count, records }) => `plan collect, ${count} forms beside ${shown(records)} records`,
        subject: ({ old, forms }) => ({ ...plan(['collect', forms, '-C', target]), before: copied(old) }),
      },
    ],
    'units',
  );
  console.log('The register');
  compare(
    prepared,
    3,
    ['verify', 'status'].map(command => ({
      name: ({ records }) => `plan ${command}, ${shown(records)} records`,
      subject: ({ old }) => ({
        ...plan([command, '-C', old, ...(command === 'status' ? ['--year', '2024'] : [])]),
        ...(command === 'status' && { before: () => rmSync(join(old, '.plan'), { recursive: true, force: true }) }),
      }),
    })),
    'records',
  );
  const largest = prepared.at(-1);
  if (largest !== undefined) await receipts(tool, largest, folder);
  await hostile(folder);
}
