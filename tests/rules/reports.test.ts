import { expect, it } from 'vitest';
import { findingsOf, locatedFindings, placeOf } from '../support/findings-of.ts';
import { reportYaml } from '../support/small-plan.ts';

const path = 'reports/2024/so-mot.yaml';
const full = (body: string): string => reportYaml('so-mot', `nil: false\n${body}`);
const activity = (text: string): string => full(`activities:\n  - ${text}\n`);

/** Every report here has no receipt, which is a finding of its own and not the matter. */
const findings = async (text: string, at = path): Promise<readonly string[]> =>
  (await findingsOf({ [at]: text })).filter(finding => !finding.startsWith('report/no-receipt'));

it.each([
  ['a nil report', reportYaml('so-mot')],
  ['one activity', activity('{activity: viec-mot, status: done, result: Xong.}')],
  [
    'an activity in whose group the unit coordinates',
    reportYaml('so-hai', 'nil: false\nactivities:\n  - {activity: viec-hai, status: nil}\n'),
    'reports/2024/so-hai.yaml',
  ],
  ['money within the plan', full('funding:\n  - {source: ngan-sach, planned: 10, disbursed: 10}\n')],
  [
    'the same source for two task groups',
    full(
      'funding:\n  - {source: ngan-sach, taskGroup: nhom-mot, planned: 1, disbursed: 1}\n  - {source: ngan-sach, taskGroup: nhom-hai, planned: 1, disbursed: 1}\n',
    ),
  ],
  [
    'a quotient with rounding',
    full(
      'indicators:\n  - {indicator: ty-le-mau, value: 7.59, numerator: 33127, denominator: 436310, status: official}\n',
    ),
  ],
])('%s is without fault', async (_name, text, at = path) => {
  expect(await findings(text, at)).toEqual([]);
});

it.each([
  ['ref/unknown-activity', 'viec-mott', activity('{activity: viec-mott, status: done, result: Xong.}')],
  ['ref/unknown-funding-source', 'vay', full('funding:\n  - {source: vay, planned: 1, disbursed: 1}\n')],
  ['ref/unknown-indicator', 'ty-le,', full('indicators:\n  - {indicator: ty-le, value: 1, status: official}\n')],
  [
    'ref/unknown-standard',
    'moi',
    full('indicators:\n  - {indicator: ty-le-mau, value: 1, standard: moi, status: official}\n'),
  ],
  ['ref/unknown-task-group', 'nhom-ba', full('difficulties:\n  - {text: Khó, taskGroup: nhom-ba}\n')],
  ['ref/unknown-cycle', 'hang-quy', reportYaml('so-mot').replace('hang-nam', 'hang-quy')],
  ['ref/other-plan', 'ke-hoach-khac', reportYaml('so-mot').replace('ke-hoach-mau', 'ke-hoach-khac')],
  ['period/not-of-cycle', '2024-H1', reportYaml('so-mot').replace('period: 2024', 'period: 2024-H1')],
  ['report/not-own-activity', 'viec-ba', activity('{activity: viec-ba, status: done, result: Xong.}')],
  [
    'report/nil-with-content',
    'proposals',
    reportYaml('so-mot', 'nil: true\nproposals:\n  - {text: Xin thêm, to: UBND tỉnh, kind: other}\n'),
  ],
  ['report/empty', 'false', reportYaml('so-mot', 'nil: false\n')],
  ['report/reason-missing', 'not-started', activity('{activity: viec-mot, status: not-started}')],
  ['report/result-missing', 'in-progress', activity('{activity: viec-mot, status: in-progress}')],
  ['report/over-disbursed', '2}', full('funding:\n  - {source: ngan-sach, planned: 1, disbursed: 2}\n')],
  ['report/not-a-money-source', 'trach-nhiem', full('funding:\n  - {source: trach-nhiem, planned: 1, disbursed: 1}\n')],
  [
    'report/ratio',
    '5, numerator',
    full('indicators:\n  - {indicator: ty-le-mau, value: 5, numerator: 1, denominator: 10, status: official}\n'),
  ],
  ['indicator/outside-limit', '120', full('indicators:\n  - {indicator: ty-le-mau, value: 120, status: official}\n')],
  [
    'report/document-date',
    '2019-01-01',
    full('document: {number: 1/BC, date: 2019-01-01}\nactivities:\n  - {activity: viec-mot, status: nil}\n'),
  ],
])('%s at %s', async (code, needle, text) => {
  expect(await findings(text)).toContain(`${code} ${path}:${placeOf(text, needle)}`);
});

it('an activity that is reported twice is told at the second', async () => {
  const text = full('activities:\n  - {activity: viec-mot, status: nil}\n  - {activity: viec-mot, status: nil}\n');
  expect(await findings(text)).toEqual([`report/duplicate-entry ${path}:9:16`]);
});

it('a unit that the roster does not name is told', async () => {
  const units = (text: string): string =>
    text.replace('groups:', '  - {id: so-ngoai, name: Sở Ngoài, short: Sở Ngoài, kind: so, order: 9}\ngroups:');
  const { unitsYaml } = await import('../support/small-plan.ts');
  const found = await findingsOf({
    'units.yaml': units(unitsYaml),
    'reports/2024/so-ngoai.yaml': reportYaml('so-ngoai'),
  });
  expect(found).toContain('report/not-on-roster reports/2024/so-ngoai.yaml:3:7');
});

it('a second report of one unit is told at the file that does not bear its name, once', async () => {
  const found = await locatedFindings({
    [path]: reportYaml('so-mot'),
    'reports/2024/ban-hai.yaml': reportYaml('so-mot'),
  });
  const told = found.filter(({ file, code }) => file === 'reports/2024/ban-hai.yaml' && code !== 'report/no-receipt');
  expect(told.map(({ code }) => code)).toEqual(['report/duplicate']);
  expect(told[0]?.related.map(({ file }) => file)).toEqual([path]);
});

it('a report without receipt cannot say when it came', async () => {
  expect(await findingsOf({ [path]: reportYaml('so-mot') })).toContain(
    'report/no-receipt reports/2024/so-mot.yaml:3:7',
  );
});

it('sample data beside real data are told once', async () => {
  const found = await findingsOf({
    [path]: reportYaml('so-mot', 'illustrative: true\nnil: true\n'),
    'reports/2024/so-hai.yaml': reportYaml('so-hai'),
  });
  expect(found.filter(finding => finding.startsWith('report/illustrative-mixed'))).toEqual([
    'report/illustrative-mixed reports/2024/so-mot.yaml:6:15',
  ]);
});
