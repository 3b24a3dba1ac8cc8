/** The shipped plan, whose year 2025 is the hard case: offices merged in March, a province that ended in June. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/main.ts';
import type { Roster } from '../../src/model/documents.ts';
import { encodeRoster } from '../../src/roster/encode.ts';
import { readRosterView } from '../../src/roster/read-view.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'plan');
const rosterFile = '/office/plan/rosters/2025.yaml';

let files = new MemoryFiles();
beforeEach(() => {
  files = new MemoryFiles();
  for (const path of ['plan.yaml', 'units.yaml', 'indicators.yaml', 'rosters/2024.yaml'])
    files.put(`/office/plan/${path}`, readFileSync(join(folder, path)));
});

async function said(line: string, now = '2025-12-01T09:00:00+07:00') {
  const host = fakeHost(files, { now, columns: 200 });
  const code = await run(line.split(' '), host);
  return { code, out: host.stdout.text, problem: host.stderr.text };
}

async function resolved(period: string, date: string) {
  const host = fakeHost(files);
  return readRosterView(host, openWorkspace(host, undefined), { period }, date);
}

it('2024 resolves to exactly the roster that is shipped', async () => {
  const { resolved: entries, difference } = await resolved('2024', '2024-11-15');
  const shipped = parse(readFileSync(join(folder, 'rosters/2024.yaml'), 'utf8')) as Roster;
  expect(entries).toEqual(shipped.units);
  expect(entries.filter(entry => entry.class === 'required')).toHaveLength(38);
  expect(entries.filter(entry => entry.class === 'requested')).toHaveLength(6);
  expect(difference).toEqual([]);
});

it.each([true, false])('an illustrative roster says so in data and comment, and no other does: %s', async wanted => {
  const text = new TextDecoder().decode(encodeRoster(await resolved('2024', '2024-11-15'), wanted));
  expect([/^illustrative: true$/m.test(text), /^# .*chỉ để diễn tập/m.test(text)]).toEqual([wanted, wanted]);
});

it('2024 frozen by the tool has the units of the shipped file line by line', async () => {
  files.contents.delete('/office/plan/rosters/2024.yaml');
  const text = new TextDecoder().decode(encodeRoster(await resolved('2024', '2024-11-15'), true));
  const linesOf = (roster: string) => roster.split('\n').filter(line => line.startsWith('  - '));
  expect(linesOf(text)).toEqual(linesOf(readFileSync(join(folder, 'rosters/2024.yaml'), 'utf8')));
});

describe('15/06/2025, between the merger of offices and the end of the province', () => {
  it('asks 13 agencies, the police and 17 districts, and 6 organisations', async () => {
    const { resolved: entries, registry } = await resolved('2025', '2025-06-15');
    const kinds = entries.filter(entry => entry.class === 'required').map(({ unit }) => registry.units.get(unit)?.kind);
    expect(kinds.filter(kind => kind === 'ubnd-cap-huyen')).toHaveLength(17);
    expect(kinds.filter(kind => kind === 'nganh')).toHaveLength(1);
    expect(kinds).toHaveLength(13 + 1 + 17);
    expect(entries.filter(entry => entry.class === 'requested')).toHaveLength(6);
    expect(entries.filter(({ closed }) => closed !== undefined)).toEqual([]);
  });

  it('has every former unit answered for, the split department by its functions', async () => {
    const { resolved: entries } = await resolved('2025', '2025-06-15');
    const parts = entries.flatMap(({ unit, answersFor = [] }) =>
      answersFor.map(own => `${own.unit} > ${unit}${own.scope === undefined ? '' : ` [${own.scope.join('; ')}]`}`),
    );
    expect(parts.sort()).toEqual([
      'ban-dan-toc > so-dan-toc-ton-giao',
      'nong-son > que-son',
      'so-gtvt > so-xay-dung-2025',
      'so-khcn > so-khcn-2025',
      'so-khdt > so-tai-chinh-2025',
      'so-ldtbxh > cong-an-tinh [Cai nghiện ma túy]',
      'so-ldtbxh > so-gddt [Giáo dục nghề nghiệp]',
      'so-ldtbxh > so-nnmt [Giảm nghèo]',
      'so-ldtbxh > so-noi-vu-2025 [Lao động, việc làm; Người có công]',
      'so-ldtbxh > so-y-te [Bảo trợ xã hội; Trẻ em; Phòng, chống tệ nạn xã hội]',
      'so-ngoai-vu > van-phong-ubnd-tinh',
      'so-nnptnt > so-nnmt',
      'so-noi-vu > so-dan-toc-ton-giao [Tín ngưỡng, tôn giáo]',
      'so-noi-vu > so-noi-vu-2025 [Chức năng, nhiệm vụ của Sở Nội vụ trừ tín ngưỡng, tôn giáo]',
      'so-tai-chinh > so-tai-chinh-2025',
      'so-tnmt > so-nnmt',
      'so-tttt > so-khcn-2025',
      'so-xay-dung > so-xay-dung-2025',
    ]);
  });

  it('names for each line what changed since 2024 and why', async () => {
    const { previous } = await resolved('2025', '2025-06-15');
    const kinds = previous?.changes.map(line => ('reason' in line ? `${line.kind} ${line.reason.kind}` : line.kind));
    const count = (kind: string) => kinds?.filter(own => own === kind).length;
    expect(previous?.frozen).toBe(true);
    expect(count('added founded')).toBe(6);
    expect(count('removed ended')).toBe(13);
    expect(count('answers-for')).toBe(5);
    expect(kinds).toHaveLength(24);
  });

  it('freezes once, checks clean, and twice is no change', async () => {
    expect(await said('roster --year 2025 --date 2025-06-15 --freeze')).toMatchObject({ code: 0, problem: '' });
    const text = files.text(rosterFile);
    expect(await said('validate --strict plan/rosters plan/units.yaml')).toMatchObject({ code: 0 });
    expect(await said('roster --year 2025 --date 2025-06-15 --freeze')).toMatchObject({ code: 0 });
    expect(await said('roster --year 2025 --date 2025-02-15 --freeze')).toMatchObject({ code: 1 });
    expect(files.text(rosterFile)).toBe(text);
  });

  it('an extension is the own deadline of its unit, and of nobody else', async () => {
    await said('roster --year 2025 --date 2025-06-15 --freeze');
    await said('roster extend so-y-te --year 2025 --by 2025-12-20 --document 12/UBND-VX');
    const { out } = await said('status --year 2025 --as-of 2025-12-16 --json');
    const { units, rates } = JSON.parse(out) as {
      units: { unit: string; state: string; flags: string[] }[];
      rates: { required: { onTime: number; late: number; missing: number; expected: number } };
    };
    expect(units.filter(({ state }) => state === 'not-due')).toMatchObject([{ unit: 'so-y-te', flags: ['extended'] }]);
    const { onTime, late, missing, expected } = rates.required;
    expect(onTime + late + missing).toBe(expected);
    expect(expected).toBe(30);
  });
});

describe('01/12/2025, after the end of the province', () => {
  it('is refused: nobody is left, what is missing is named, and so is the last day that works', async () => {
    const { code, out } = await said('roster --year 2025 --date 2025-12-01 --freeze');
    expect(code).toBe(1);
    expect(out).toContain('không còn đơn vị nào phải báo cáo');
    expect(out).toContain('units.yaml chưa ghi đơn vị kế thừa (succeededBy) của 37 đơn vị');
    expect(out).toContain('plan roster --year 2025 --date 2025-06-30\n');
    expect(files.text(rosterFile)).toBeUndefined();
  });

  it('the day that it names works', async () => {
    expect(await said('roster --year 2025 --date 2025-06-30 --freeze')).toMatchObject({ code: 0 });
  });
});

describe('--json', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/output/roster.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

  it.each(['2024', '2025 --date 2025-06-15', '2025', '2021'])('of %s fits its schema', async year => {
    const { out } = await said(`roster --json --year ${year}`);
    validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
  });
});
