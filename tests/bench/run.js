/**
 * `npm run bench`: whole processes, medians of interleaved runs, ratios within this run. Milliseconds say something about
 * this machine only; the ratios are what is promised.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.js';
import { measure, print } from './measure.js';
import { reports } from './reports.js';
import { round } from './round.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = join(root, 'bin/plan.js');
const ajv = join(root, 'node_modules/ajv-cli/dist/index.js');
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-data-'));
const quick = process.argv.includes('--quick');

/** @param {string} plan */
const forget = plan => () => rmSync(join(plan, '.plan'), { recursive: true, force: true });

/** @param {string} name @param {readonly string[]} parts */
const plan = (name, parts, before = () => {}) => ({
  name,
  command: [process.execPath, tool, ...parts],
  cwd: folder,
  before,
  allowed: [0],
});

try {
  // One copy keeps what it remembers, the other forgets before each run.
  const [warm = '', cold = ''] = ['warm', 'cold'].map(name => {
    const copy = join(folder, name);
    cpSync(join(root, 'plan'), copy, { recursive: true });
    forget(copy)();
    return copy;
  });
  console.log(`Shipped plan, ${quick ? 5 : 15} interleaved runs`);
  print(
    measure(
      [
        { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
        plan('plan --help', ['--help']),
        plan('plan status, nothing changed', ['status', '-C', warm]),
        plan('plan validate, nothing changed', ['validate', '-C', warm]),
        plan('plan status, cold', ['status', '-C', cold], forget(cold)),
        plan('plan validate, cold', ['validate', '-C', cold], forget(cold)),
      ],
      quick ? 5 : 15,
    ),
    'node -e 0',
  );
  for (const count of quick ? [100, 1000] : [100, 1000, 10_000]) {
    const data = join(folder, `reports-${count}`);
    generate(data, count);
    const runs = count > 1000 ? 3 : 5;
    console.log(`${count} reports of 8 KB, ${runs} interleaved runs`);
    const schema = join(root, 'schemas/report.schema.json');
    const common = join(root, 'schemas/common.schema.json');
    print(
      measure(
        [
          {
            name: 'ajv-cli',
            command: [
              process.execPath,
              ajv,
              'validate',
              '--spec=draft2020',
              '-s',
              schema,
              '-r',
              common,
              '-c',
              join(root, 'tests/bench/formats.cjs'),
              '-d',
              join(data, 'reports/*/*.yaml'),
            ],
          },
          plan('plan validate, cold', ['validate', '-C', data], forget(data)),
          plan('plan validate, nothing changed', ['validate', '-C', data]),
        ],
        runs,
      ),
      'ajv-cli',
    );
  }
  await reports(tool, warm, join(folder, 'reports'), quick);
  await round(tool, join(folder, 'round'), quick);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
