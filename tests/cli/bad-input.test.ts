/** What a hand may do to a file of the workspace: each gives its code at its place, in one pass, in both languages. */
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../../src/exit-code.ts';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { planYaml, reportYaml, smallPlan, unitsYaml } from '../support/small-plan.ts';

const report = 'reports/2024/so-mot.yaml';
const bomb = [
  'a: &a [x, x]',
  ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [*${'abcdefgh'[index]}, *${'abcdefgh'[index]}]`),
].join('\n');

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

function hostOf(files: Files) {
  const memory = new MemoryFiles(smallPlan());
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) memory.contents.delete(`/office/plan/${path}`);
    else memory.put(`/office/plan/${path}`, content);
  }
  return fakeHost(memory);
}

const cases: readonly (readonly [name: string, files: Files, expected: string])[] = [
  [
    'tabs',
    { [report]: reportYaml('so-mot', 'nil: false\nactivities:\n\t- {activity: viec-mot, status: nil}\n') },
    `${report}:8:1 yaml/syntax`,
  ],
  ['a key twice', { [report]: reportYaml('so-mot', 'nil: true\nnil: false\n') }, `${report}:7:1 yaml/duplicate-key`],
  [
    '1.000 for a thousand',
    { [report]: reportYaml('so-mot', 'nil: false\nfunding:\n  - {source: ngan-sach, planned: 1.000, disbursed: 1}\n') },
    `${report}:8:34 number/grouping`,
  ],
  [
    'decomposed letters',
    {
      [report]: reportYaml(
        'so-mot',
        'nil: false\nproposals:\n  - {text: Đề nghị hỗ trợ, to: UBND tỉnh, kind: other}\n'.normalize('NFD'),
      ),
    },
    `${report}:8:13 text/not-nfc`,
  ],
  [
    'an unknown unit',
    { 'reports/2024/so-mott.yaml': reportYaml('so-mott') },
    'reports/2024/so-mott.yaml:3:7 ref/unknown-unit',
  ],
  ['a misspelt key', { [report]: reportYaml('so-mot', 'nill: true\n') }, `${report}:6:1 schema/unknown-field`],
  [
    'a wrong choice',
    { [report]: reportYaml('so-mot', 'nil: false\nactivities:\n  - {activity: viec-mot, status: xong}\n') },
    `${report}:8:34 schema/enum`,
  ],
  [
    'two reports of one unit',
    { [report]: reportYaml('so-mot'), 'reports/2024/zz.yaml': reportYaml('so-mot') },
    'reports/2024/zz.yaml:3:7 report/duplicate',
  ],
  [
    'a year outside the plan',
    { 'reports/2030/so-mot.yaml': reportYaml('so-mot').replace('period: 2024', 'period: 2030') },
    'reports/2030/so-mot.yaml:5:9 period/outside-plan',
  ],
  ['an empty file', { [report]: '' }, `${report}:1:1 yaml/empty`],
  ['only comments', { [report]: '# chưa có gì\n' }, `${report}:1:1 yaml/empty`],
  [
    'a file that is no YAML',
    { [report]: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 255, 254]) },
    `${report}:1:1 text/encoding`,
  ],
  ['a list', { [report]: '- một\n- hai\n' }, `${report}:1:1 yaml/not-a-mapping`],
  ['a hundred megabytes', { [report]: new Uint8Array(100 * 1024 * 1024).fill(97) }, `${report}:1:1 file/too-large`],
  ['an alias bomb', { [report]: `${bomb}\n` }, `${report}:1:4 yaml/alias`],
  [
    'a plan with a tab',
    { 'plan.yaml': planYaml.replace('  from', '\tfrom').replace('period: {', 'period:\n\t{') },
    'plan.yaml:7:1 yaml/syntax',
  ],
  ['units in Latin-1', { 'units.yaml': Buffer.from(unitsYaml, 'latin1') }, 'units.yaml:3:25 text/encoding'],
];

describe.each(['vi', 'en'])('in %s', language => {
  it.each(cases)('%s', async (_name, files, expected) => {
    const host = hostOf(files);
    const code = await run(['validate', '--json', '--lang', language], host);
    const { findings, ok } = JSON.parse(host.stdout.text) as {
      ok: boolean;
      findings: {
        file: string;
        line: number;
        column: number;
        code: string;
        severity: string;
        message: string;
        fix?: string;
      }[];
    };
    const places = findings.map(
      ({ file, line, column, code: name }) => `${file.replace('plan/', '')}:${line}:${column} ${name}`,
    );
    expect(places).toContain(expected);
    expect(ok).toBe(code === ExitCode.ok);
    expect(code).toBe(findings.some(({ severity }) => severity === 'error') ? ExitCode.findings : ExitCode.ok);
    for (const { message } of findings) expect(message.length).toBeGreaterThan(10);
  });
});

it.each([
  ['units', { 'units.yaml': '' }, ['units.yaml: yaml/empty']],
  ['the plan', { 'plan.yaml': '' }, ['plan.yaml: yaml/empty']],
  ['indicators', { 'indicators.yaml': undefined }, ['indicators.yaml: file/missing']],
] as const)('what points into a file that cannot be read is not told: %s', async (_name, files, expected) => {
  const host = hostOf({ ...files, 'reports/2024/so-mot.yaml': undefined });
  await run(['validate', '--json'], host);
  const { findings } = JSON.parse(host.stdout.text) as { findings: { file: string; code: string }[] };
  expect(findings.map(({ file, code }) => `${file.replace('plan/', '')}: ${code}`)).toEqual(expected);
});

it('one mistake in one file hides none in another, nor another in the same', async () => {
  const host = hostOf({
    [report]: reportYaml('so-mot', 'nil: false\nactivities:\n  - {activity: viec-mott, status: xong}\n'),
    'reports/2024/so-hai.yaml': reportYaml('so-hai', 'nil: false\nactivities:\n\t- {}\n'),
  });
  await run(['validate', '--format', 'compact'], host);
  expect(host.stdout.text).toMatch(/so-hai\.yaml:8:1: .*\[yaml\/syntax\]/);
  expect(host.stdout.text).toMatch(/so-mot\.yaml:8:16: .*viec-mot.*\[ref\/unknown-activity\]/);
  expect(host.stdout.text).toMatch(/so-mot\.yaml:8:35: .*done.*\[schema\/enum\]/);
});

it.each([
  ['no plan at all', ['validate'], {}],
  ['a folder that is not there', ['validate', '-C', '/nowhere'], smallPlan()],
  ['files that are not of the plan', ['validate', 'plan/nothing'], smallPlan()],
] as const)('nothing to check is never a pass: %s', async (_name, argv, files) => {
  const host = fakeHost(new MemoryFiles({ '/office/a.txt': '', ...files }));
  expect(await run(argv, host)).toBe(ExitCode.usage);
  expect(host.stdout.text).toBe('');
  expect(host.stderr.text).toMatch(/Cách sửa: /);
});
