/** The consolidated report: of the shipped plan, of many units, over years, and its fillers beside others on one table. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './from-source.js';
import { unitsOf, writePlan, years } from './generate.js';
import { figureOf, measure, print } from './measure.js';
import { writeRegister } from './register.js';
import { writeTemplates } from './table.js';

const year = 2024;
const node = { name: 'node -e 0', command: [process.execPath, '-e', '0'] };
/** What the report of the shipped plan may take, Word and Excel together, as a multiple of starting Node. */
const bar = 12;

/** @param {number} count */
const shown = count => count.toLocaleString('en');

function hasOffice() {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} tool @param {string} plan @param {string} folder @param {boolean} quick */
function shippedPlan(tool, plan, folder, quick) {
  /** @param {string} name @param {string} formats */
  const report = (name, formats) => ({
    name: `plan report, ${name}`,
    command: [
      process.execPath,
      tool,
      ...['report', '-C', plan, '--year', String(year)],
      '--format',
      formats,
      '-o',
      folder,
    ],
  });
  const both = report('Word and Excel', 'docx,xlsx');
  const subjects = [node, report('Word', 'docx'), report('Excel', 'xlsx'), both, report('page', 'html')];
  console.log(`Report of the shipped plan, ${quick ? 5 : 15} interleaved runs`);
  const figures = measure(subjects, quick ? 5 : 15);
  print(figures, node.name);
  const ratio = figureOf(figures, both.name).milliseconds / figureOf(figures, node.name).milliseconds;
  console.log(`Word and Excel together: ${ratio.toFixed(1)} times node -e 0, where ${bar} are promised\n`);
  if (!hasOffice()) console.log('No LibreOffice on this machine: no PDF to measure\n');
  else print(measure([node, report('PDF', 'pdf')], 3), node.name);
}

/** @param {string} tool @param {string} folder @param {boolean} quick */
function manyUnits(tool, folder, quick) {
  const counts = quick ? [100, 1000] : [1000, 10_000];
  const subjects = counts.map(count => {
    const plan = join(folder, `units-${count}`);
    const units = unitsOf(count);
    writePlan(plan, units);
    writeRegister(plan, units, [year]);
    return {
      name: `plan report, ${shown(count)} units`,
      command: [
        process.execPath,
        tool,
        'report',
        '-C',
        plan,
        '--year',
        String(year),
        '-o',
        join(folder, `out-${count}`),
      ],
    };
  });
  console.log('Report of many units, each with 12 activities, Word and Excel, nothing changed since the last one');
  const figures = measure([node, ...subjects], quick ? 3 : 1);
  print(figures, node.name);
  const [less, more] = subjects.map(({ name }) => figureOf(figures, name));
  if (less !== undefined && more !== undefined)
    console.log(
      `Ten times the units: ${(more.milliseconds / less.milliseconds).toFixed(1)} times as long, ${(more.megabytes / less.megabytes).toFixed(1)} times the memory\n`,
    );
}

/** @param {string} tool @param {string} plan @param {string} folder @param {boolean} quick */
function reviews(tool, plan, folder, quick) {
  const count = 100;
  const many = join(folder, 'years');
  const units = unitsOf(count);
  writePlan(many, units);
  writeRegister(many, units, years);
  /** @param {string} name @param {string} of @param {string} out */
  const review = (name, of, out) => ({
    name: `plan report --kind final, ${name}`,
    command: [
      process.execPath,
      tool,
      ...['report', '-C', of, '--kind', 'final', '--from', String(years[0]), '--to', String(years.at(-1))],
      ...['--as-of', `${(years.at(-1) ?? 0) + 1}-01-15`, '-o', join(folder, out)],
    ],
  });
  const subjects = [
    review('the shipped plan', plan, 'review-shipped'),
    review(`${years.length} years of ${count} units`, many, 'review-years'),
  ];
  console.log('Review over years, Word and Excel together');
  print(measure([node, ...subjects], quick ? 3 : 9), node.name);
}

/** @param {string} folder @param {boolean} quick */
async function peers(folder, quick) {
  mkdirSync(folder);
  await writeTemplates(folder);
  await build({
    entryPoints: { fillers: join(root, 'tests/bench/fillers.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  for (const count of quick ? [1000] : [1000, 10_000]) {
    /** @param {string} filler */
    const fill = filler => ({
      name: filler,
      command: [process.execPath, join(root, 'tests/bench/fill.js'), filler, String(count), folder],
    });
    console.log(`One table of ${shown(count)} rows and 5 columns in a Word document`);
    // docx grows with the square of the rows: minutes for ten thousand.
    const words = ['plan-word', 'docxtemplater', ...(count > 1000 ? [] : ['docx'])];
    print(measure(words.map(fill), 3), 'docxtemplater');
    console.log(`The same table in a workbook`);
    print(measure(['plan-workbook', 'exceljs'].map(fill), 3), 'exceljs');
  }
}

/** @param {string} tool @param {string} plan a copy of the shipped one @param {string} folder for what is made @param {boolean} quick */
export async function reports(tool, plan, folder, quick) {
  mkdirSync(folder);
  shippedPlan(tool, plan, join(folder, 'out'), quick);
  manyUnits(tool, folder, quick);
  reviews(tool, plan, folder, quick);
  await peers(join(folder, 'peers'), quick);
}
