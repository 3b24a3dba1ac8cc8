import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from '../../src/findings/finding.ts';
import { gitlab } from '../../src/output/gitlab.ts';
import { findings, inEnglish, inVietnamese, oneLine, only, result, sample } from './sample.ts';

const marks = (...some: readonly LocatedFinding[]): readonly string[] =>
  JSON.parse(gitlab(only(...some), inVietnamese)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);

it('is a Code Quality report', () => {
  expect(JSON.parse(gitlab(only(...findings.slice(0, 2)), inVietnamese))).toEqual([
    {
      description: 'Báo cáo đề ngày 18/12/2024, sau ngày cuối của kỳ báo cáo là 14/12/2024.',
      check_name: 'report/document-date',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'minor',
      location: { path: 'plan/reports/2024/hoi-an.yaml', lines: { begin: 4, end: 4 } },
    },
    {
      description:
        'Tệp không đúng cú pháp YAML: thụt dòng bằng phím Tab. Thay Tab bằng dấu cách, thẳng cột với "note".',
      check_name: 'yaml/syntax',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'plan/reports/2024/so-ngoai-vu.yaml', lines: { begin: 9, end: 9 } },
    },
  ]);
});

it('is an empty list when there is nothing', () => {
  expect(gitlab(only(), inEnglish)).toBe('[]\n');
});

describe('fingerprints', () => {
  const grouping = (text: string, line: number): LocatedFinding => ({
    code: 'number/grouping',
    severity: 'error',
    file: 'reports/2024/dien-ban.yaml',
    span: oneLine(line, 13, text.length),
    pointer: '',
    args: { text, readAs: 1, thousands: '1000' },
    related: [],
  });

  it('stay what they were', () => {
    expect(marks(sample({}))).toEqual(['f4782c6baf86793620a082ef832f21daec0c2fab5ddd1188cdedef26452dd1cc']);
  });

  it('are distinct within a result', () => {
    const some = marks(...findings, grouping('1.000', 8), grouping('1.000', 9), grouping('2.000', 9));
    expect(new Set(some).size).toBe(findings.length + 3);
  });

  it.each([
    ['lines move', grouping('1.000', 8), grouping('1.000', 80)],
    ['what would be right changes elsewhere', sample({}), sample({ related: [{ file: 'x', span: oneLine(1, 1, 1) }] })],
    [
      'a suggestion changes',
      { ...sample({}), code: 'ref/unknown-unit', args: { id: 'a', known: ['b'] } } as LocatedFinding,
      { ...sample({}), code: 'ref/unknown-unit', args: { id: 'a', known: ['c'], suggestion: 'c' } } as LocatedFinding,
    ],
  ])('are the same when %s', (_, before, after) => {
    expect(marks(before)).toEqual(marks(after));
  });

  it.each([
    ['file', sample({ file: 'reports/2024/so-noi-vu.yaml' })],
    ['pointer', sample({ pointer: '/activites/2/planned' })],
    ['what was found', sample({ args: { field: 'planned', value: -6, minimum: 0 } })],
  ])('differ by %s', (_, other) => {
    expect(marks(other)).not.toEqual(marks(sample({})));
  });

  it('of one finding do not change when another kind is mended', () => {
    expect(marks(grouping('1.000', 8), grouping('2.000', 9))[1]).toBe(marks(grouping('2.000', 9))[0]);
  });

  it('depend neither on the language nor on the folder', () => {
    const elsewhere = gitlab(result, { ...inEnglish, show: file => `../${file}` });
    expect(JSON.parse(elsewhere).map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(
      marks(...findings),
    );
  });
});
