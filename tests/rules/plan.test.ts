import { expect, it } from 'vitest';
import { findingsOf, placeOf } from '../support/findings-of.ts';
import { indicatorsYaml, narrativeYaml, planYaml, rosterYaml, unitsYaml } from '../support/small-plan.ts';

it('the small plan is without fault', async () => {
  expect(await findingsOf({})).toEqual([]);
});

const unit = (text: string): string => unitsYaml.replace('groups:', `  - ${text}\ngroups:`);
const base = 'id: so-moi, name: Sở Mới, short: Sở Mới, kind: so, order: 9';

it.each([
  ['ref/unknown-unit', 'plan.yaml', 'so-mott', planYaml.replace('coordinator: so-mot', 'coordinator: so-mott')],
  ['ref/unknown-group', 'plan.yaml', '"@so-nganh"', planYaml.replace('["@so-ban-nganh"]', '["@so-nganh"]')],
  ['ref/unknown-indicator', 'plan.yaml', 'ty-le]', planYaml.replace('indicators: [ty-le-mau]', 'indicators: [ty-le]')],
  ['plan/period', 'plan.yaml', '{from: 2026', planYaml.replace('from: 2021, to: 2025', 'from: 2026, to: 2025')],
  ['plan/no-deadline', 'plan.yaml', 'id: hang-nam', planYaml.replace('    due: {before: "12-15"}\n', '')],
  ['unit/lifetime', 'units.yaml', '2024-12-31', unit(`{${base}, from: 2025-01-01, to: 2024-12-31}`)],
  [
    'unit/succession',
    'units.yaml',
    '{unit: so-mot',
    unit(`{${base}, to: 2025-02-28, succeededBy: [{unit: so-mot, from: 2025-02-01, kind: merge, scope: whole}]}`),
  ],
  ['unit/same-name', 'units.yaml', 'SỞ MỘT', unit('{id: so-moi, name: SỞ MỘT, short: Sở Mới, kind: so, order: 9}')],
  [
    'unit/same-email',
    'units.yaml',
    'VT@tinh.vn',
    unit(`{${base}, contact: {email: VT@tinh.vn}}`).replace('order: 1,', 'order: 1, contact: {email: vt@tinh.vn},'),
  ],
  [
    'group/circle',
    'units.yaml',
    '["@ubnd-cap-huyen"',
    unitsYaml.replace('[huyen-ba]', '["@ubnd-cap-huyen", huyen-ba]'),
  ],
  ['indicator/target-outside', 'indicators.yaml', '2030', indicatorsYaml.replace('{2025: 2.87}', '{2030: 2.87}')],
  ['indicator/outside-limit', 'indicators.yaml', '287}', indicatorsYaml.replace('2.87}', '287}')],
  ['indicator/missing-part', 'indicators.yaml', '{units: ratio', indicatorsYaml.replace('units: none', 'units: ratio')],
  ['roster/missing-unit', 'rosters/2024.yaml', 'units:', rosterYaml.replace(/ {2}- {unit: so-hai.*\n/, '')],
  [
    'roster/class',
    'rosters/2024.yaml',
    'requested',
    rosterYaml.replace('so-mot, class: required', 'so-mot, class: requested'),
  ],
  [
    'ref/unknown-unit',
    'rosters/2024.yaml',
    'so-ba,',
    `${rosterYaml}  - {unit: so-ba, class: required, basis: [V.4]}\n`,
  ],
  ['period/outside-plan', 'rosters/2030.yaml', '2030', rosterYaml.replace('period: 2024', 'period: 2030')],
  ['period/outside-plan', 'narrative/2021-2026.yaml', '2021-2026', narrativeYaml('2021-2026')],
  ['period/years-reversed', 'narrative/2025-2021.yaml', '2025-2021', narrativeYaml('2025-2021')],
] as const)('%s in %s', async (code, file, needle, text) => {
  expect(await findingsOf({ [file]: text })).toContain(`${code} ${file}:${placeOf(text, needle)}`);
});

it('the second use of an id is told', async () => {
  const text = planYaml.replace('id: viec-ba', 'id: viec-mot');
  const second = text.lastIndexOf('viec-mot,');
  const place = `${text.slice(0, second).split('\n').length}:${second - text.lastIndexOf('\n', second)}`;
  expect(await findingsOf({ 'plan.yaml': text })).toContain(`plan/duplicate-id plan.yaml:${place}`);
});

it.each([
  ['file/missing indicators.yaml:1:1', { 'indicators.yaml': undefined }],
  [
    'roster/duplicate-unit rosters/2024.yaml:11:12',
    { 'rosters/2024.yaml': `${rosterYaml}  - {unit: so-mot, class: required, basis: [V.4]}\n` },
  ],
  ['roster/file-name rosters/2023.yaml:1:1', { 'rosters/2023.yaml': rosterYaml }],
  ['file/unexpected report/2024/so-mot.yaml:1:1', { 'report/2024/so-mot.yaml': 'a: 1\n' }],
  ['file/unexpected reports/2024/so-mot.yml:1:1', { 'reports/2024/so-mot.yml': 'a: 1\n' }],
  [
    'file/twin-name reports/2024/so-mot.yaml:1:1',
    { 'reports/2024/SO-MOT.yaml': 'a: 1\n', 'reports/2024/so-mot.yaml': 'a: 1\n' },
  ],
] as const)('%s', async (finding, files) => {
  expect(await findingsOf(files)).toContain(finding);
});

it('a unit may keep the mailbox of one that is closed', async () => {
  const heir = unit(`{${base}, from: 2025-03-01, contact: {email: vt@tinh.vn}}`);
  const closed = 'order: 1, to: 2025-02-28, contact: {email: vt@tinh.vn},';
  const codes = await findingsOf({ 'units.yaml': heir.replace('order: 1,', closed) });
  expect(codes.filter(code => code.startsWith('unit/same-email'))).toEqual([]);
});

it('one wrong reference is one finding', async () => {
  expect(
    await findingsOf({ 'plan.yaml': planYaml.replace('coordinator: so-mot', 'coordinator: so-mott') }),
  ).toHaveLength(1);
});
