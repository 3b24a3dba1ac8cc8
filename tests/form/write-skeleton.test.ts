import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formSkeleton } from '../../src/form/write-skeleton.ts';
import { run } from '../../src/main.ts';
import { indicatorsWith } from '../report/example.ts';
import { hostile } from '../report/hostile.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { findingsOf } from '../support/findings-of.ts';
import { smallPlan } from '../support/small-plan.ts';
import { before, madeForm } from './made-form.ts';

const form = madeForm('so-a', { indicators: indicatorsWith({ reporter: ['so-a'] }), previous: before });

/** What an editor leaves when a comment is toggled on every line. */
const uncommented = (text: string): string => text.replace(/^#(?! yaml-language) ?/gm, '');

/** What the check finds in the file itself: that no receipt stands behind it is not its fault. */
const faultsOf = async (unit: string, text: string): Promise<readonly string[]> =>
  (await findingsOf({ [`reports/2024/${unit}.yaml`]: text })).filter(found => !found.startsWith('report/no-receipt'));

describe('as it is written', () => {
  it('holds nothing but whose report it is', () => {
    expect(parse(formSkeleton(form))).toEqual({
      format: 1,
      plan: 'ke-hoach',
      unit: 'so-a',
      cycle: 'hang-nam',
      period: 2024,
      nil: false,
    });
  });

  it('says so where it is made up', () => {
    expect(parse(formSkeleton({ ...form, illustrative: true }))).toMatchObject({ illustrative: true });
    expect(formSkeleton({ ...form, illustrative: true })).toContain('## DỮ LIỆU MINH HỌA');
  });

  it('is refused as empty, and as nothing else', async () => {
    const memory = new MemoryFiles(smallPlan());
    const host = fakeHost(memory);
    await run(['form', '--year', '2024', '--unit', 'so-hai', '--format', 'yaml'], host);
    const text = memory.text('/office/bieu-mau-2024-so-hai.yaml') ?? '';
    expect(await faultsOf('so-hai', text)).toEqual([
      expect.stringMatching(/^report\/empty reports\/2024\/so-hai.yaml:\d+:6$/),
    ]);
    const nil = text.replace('nil: false', 'nil: true');
    expect(await faultsOf('so-hai', nil)).toEqual([]);
  });
});

it('is YAML with every line taken out of its comment, and offers each thing once', () => {
  const value = parse(uncommented(formSkeleton(form))) as Record<string, readonly Record<string, unknown>[]>;
  expect(Object.keys(value)).toEqual([
    'format',
    'plan',
    'unit',
    'cycle',
    'period',
    'nil',
    'document',
    'activities',
    'indicators',
    'funding',
    'issuedDocuments',
    'difficulties',
    'proposals',
    'nextPeriod',
  ]);
  expect(value.activities?.map(({ activity }) => activity)).toEqual(form.activities.map(({ id }) => id));
  expect(value.indicators?.map(({ indicator }) => indicator)).toEqual(form.indicators.map(({ id }) => id));
  expect(value.funding?.map(({ source }) => source)).toEqual(form.sources.map(({ id }) => id));
});

it('is accepted when lines are filled in as it tells', async () => {
  const memory = new MemoryFiles(smallPlan());
  await run(['form', '--year', '2024', '--unit', 'so-mot', '--format', 'yaml'], fakeHost(memory));
  const lines = (memory.text('/office/bieu-mau-2024-so-mot.yaml') ?? '').split('\n');
  const fill = (start: string, replacement: string): void => {
    const index = lines.findIndex(line => line.startsWith(start));
    expect(index).toBeGreaterThan(-1);
    lines[index] = replacement;
  };
  fill('# activities:', 'activities:');
  fill('#   - activity: viec-mot', '  - activity: viec-mot');
  fill('#     status:', '    status: done');
  fill('#     result: >-', '    result: >-\n      Đã mở lớp: 3 lớp, "đủ" học viên.');
  fill('#     outputs:', '    outputs:');
  fill('#       - {name: , quantity: , unit: }', '      - {name: Lớp tập huấn, quantity: 12.5, unit: lớp}');
  fill('# indicators:', 'indicators:');
  fill('#   - indicator: ty-le-mau', '  - indicator: ty-le-mau');
  fill('#     value:', '    value: 3.12');
  const rest = lines.findIndex(line => line.includes('value: 3.12'));
  lines[lines.findIndex((line, index) => index > rest && line === '#     status:')] = '    status: official';
  expect(await faultsOf('so-mot', lines.join('\n'))).toEqual([]);
});

it('tells targets, what was reported before, and what may be written', () => {
  const text = formSkeleton(form);
  for (const told of [
    '##   Chỉ tiêu giao: 2,87% (2025)',
    '##   Kỳ trước: Hoàn thành.\n##   Đã mở lớp.\n##   Khối lượng: Lớp tập huấn: 1.250,5 lớp.',
    '## - Mở thêm hai lớp (I. Nhóm một)',
    '##   in-progress: Đang thực hiện',
    '##   chuan-cu: chuẩn giai đoạn cũ',
    '##   mot: I. Nhóm một',
  ])
    expect(text).toContain(told);
});

it.each(hostile.map(text => [text.slice(0, 30), text] as const))('lets no text out of its comment: %j', (_, text) => {
  const named = form.activities.map(activity => ({ ...activity, title: text, clause: text }));
  const told = formSkeleton({
    ...form,
    plan: { ...form.plan, title: text },
    unit: { ...form.unit, name: text },
    activities: named,
    standards: form.standards.map(standard => ({ ...standard, name: text })),
    previous: { ...before, nextPeriod: [{ text }] },
  });
  expect(parse(told)).toEqual(parse(formSkeleton(form)));
  expect(Object.keys(parse(uncommented(told)) as object)).toEqual(
    Object.keys(parse(uncommented(formSkeleton(form))) as object),
  );
});
