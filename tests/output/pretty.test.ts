import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from '../../src/findings/finding.ts';
import { pretty } from '../../src/output/pretty.ts';
import { displayWidth } from '../../src/output/terminal.ts';
import { findings, inEnglish, inVietnamese, oneLine, only, result, sample } from './sample.ts';

const [warning, syntax] = findings;
const warnings = [warning, warning].flatMap(finding => finding ?? []);

describe('verdict', () => {
  it.each([
    ['clean', only(), false, '✔ Đạt: đã kiểm tra 27 tệp, không có lỗi.', '✔ Passed: 27 files checked, no errors.'],
    [
      'clean, strict',
      only(),
      true,
      '✔ Đạt: đã kiểm tra 27 tệp, không có lỗi.',
      '✔ Passed: 27 files checked, no errors.',
    ],
    [
      'one file',
      { ...only(), checked: 1 },
      false,
      '✔ Đạt: đã kiểm tra 1 tệp, không có lỗi.',
      '✔ Passed: 1 file checked, no errors.',
    ],
    [
      'many files',
      { ...only(), checked: 12_345 },
      false,
      '✔ Đạt: đã kiểm tra 12.345 tệp, không có lỗi.',
      '✔ Passed: 12,345 files checked, no errors.',
    ],
    [
      'warnings only',
      only(...warnings),
      false,
      '✔ Đạt: đã kiểm tra 27 tệp, 2 cảnh báo (--strict để coi là lỗi).',
      '✔ Passed: 27 files checked, 2 warnings (--strict to treat as errors).',
    ],
    [
      'warnings only, strict',
      only(...warnings),
      true,
      '✖ Chưa đạt: 2 cảnh báo trong 1 tệp (đã kiểm tra 27 tệp; --strict coi cảnh báo là lỗi)',
      '✖ Failed: 2 warnings in 1 file (27 files checked; --strict treats warnings as errors)',
    ],
    [
      'one error',
      only(sample({})),
      false,
      '✖ Chưa đạt: 1 lỗi trong 1 tệp (đã kiểm tra 27 tệp)',
      '✖ Failed: 1 error in 1 file (27 files checked)',
    ],
  ])('%s', (_, some, strict, vi, en) => {
    const verdictOf = (text: string): string | undefined => text.split('\n').find(line => /^[✔✖]/.test(line));
    expect(verdictOf(pretty(some, { ...inVietnamese, strict }))).toBe(vi);
    expect(verdictOf(pretty(some, { ...inEnglish, strict }))).toBe(en);
  });

  it('is all that is printed when there is nothing to say', () => {
    expect(pretty(only(), inEnglish)).toBe('✔ Passed: 27 files checked, no errors.\n');
  });
});

const headingsOf = (text: string): readonly string[] =>
  text.split('\n\n\n').flatMap(section => section.trimStart().split('\n').slice(0, 1));

describe('headings', () => {
  it.each([
    ['plan.yaml', 'Kế hoạch'],
    ['units.yaml', 'Danh mục đơn vị'],
    ['indicators.yaml', 'Danh mục chỉ tiêu'],
    ['amendments/001-a.yaml', 'Quyết định điều chỉnh kế hoạch'],
    ['rosters/2024.yaml', 'Danh sách đơn vị phải báo cáo'],
    ['narrative/2024.yaml', 'Lời văn của báo cáo tổng hợp'],
    ['reminders/2024/1.yaml', 'Văn bản đôn đốc'],
    ['reports/2024/xa-la.yaml', 'Báo cáo chưa rõ đơn vị'],
    ['receipts/2024/xa-la/x.yaml', 'Phiếu nhận chưa rõ đơn vị'],
    ['ghi-chu.txt', 'Các tệp khác'],
  ])('%s without a unit stands under %s', (file, heading) => {
    expect(headingsOf(pretty(only(sample({ file })), inVietnamese))).toEqual([heading]);
  });

  it('files of a unit come together, and files of a kind', () => {
    const unit = { id: 'so-y-te', name: 'Sở Y tế' };
    const text = pretty(
      only(
        sample({ file: 'amendments/1.yaml' }),
        sample({ file: 'receipts/2024/so-y-te/1.yaml', unit }),
        sample({ file: 'amendments/2.yaml' }),
        sample({ file: 'reports/2024/so-y-te.yaml', unit }),
      ),
      inEnglish,
    );
    expect(headingsOf(text)).toEqual(['Amendments of the plan', 'Sở Y tế']);
    expect(text.match(/plan\/\S+(?= {2}error)/g)).toEqual([
      'plan/amendments/1.yaml:11:14',
      'plan/amendments/2.yaml:11:14',
      'plan/receipts/2024/so-y-te/1.yaml:11:14',
      'plan/reports/2024/so-y-te.yaml:11:14',
    ]);
  });

  it('units of the same name stay apart', () => {
    const named = (id: string): LocatedFinding => sample({ file: `reports/2024/${id}.yaml`, unit: { id, name: 'Sở' } });
    expect(headingsOf(pretty(only(named('a'), named('b')), inEnglish))).toEqual(['Sở', 'Sở']);
  });
});

describe('one finding', () => {
  const block = (finding: LocatedFinding, over = {}): string =>
    pretty(only(finding), { ...inVietnamese, ...over }).split(/\n\n(?=[✔✖])/)[0] ?? '';

  it('without a source that can be shown', () => {
    expect(
      block(sample({ related: [{ file: 'plan.yaml', span: oneLine(2, 7, 7) }] }), { source: () => undefined }),
    ).toBe(
      `
Báo cáo chưa rõ đơn vị

  plan/reports/2024/so-y-te.yaml:11:14  lỗi  schema/range
  "planned" phải từ 0 trở lên, đang là -5.
  Tệp kia: plan/plan.yaml:2:7`,
    );
  });

  it('about more places than are worth printing', () => {
    const related = Array.from({ length: 7 }, (_, index) => ({ file: `${index}.yaml`, span: oneLine(1, 1, 1) }));
    expect(block(sample({ related })).split('\n').slice(-6)).toEqual([
      '  Tệp kia: plan/0.yaml:1:1',
      '  Tệp kia: plan/1.yaml:1:1',
      '  Tệp kia: plan/2.yaml:1:1',
      '  Tệp kia: plan/3.yaml:1:1',
      '  Tệp kia: plan/4.yaml:1:1',
      '  Và 2 chỗ khác',
    ]);
  });
});

describe('many findings', () => {
  const many = (count: number): readonly LocatedFinding[] =>
    Array.from({ length: count }, (_, index) =>
      sample({ file: index % 2 === 0 ? 'plan.yaml' : 'units.yaml', span: oneLine(index + 1, 1, 1) }),
    );
  const placesOf = (text: string): number => text.match(/ {2}error {2}schema\/range/g)?.length ?? 0;

  it('a hundred are all printed', () => {
    const text = pretty(only(...many(100)), inEnglish);
    expect(placesOf(text)).toBe(100);
    expect(text).not.toContain('Only the first');
  });

  it('of more the first hundred, and how many there are besides; the totals count all', () => {
    const text = pretty(only(...many(250)), inEnglish);
    expect(placesOf(text)).toBe(100);
    expect(headingsOf(text)).toEqual(['Plan']);
    expect(text.split('\n').slice(-8)).toEqual([
      'Only the first 100 findings are printed, 150 more are not. See all: plan validate --format compact',
      '',
      '✖ Failed: 250 errors in 2 files (27 files checked)',
      '  Plan           125 errors',
      '  List of units  125 errors',
      '',
      'Explain a rule: plan explain <code>   e.g. plan explain schema/range',
      '',
    ]);
    expect(pretty(only(...many(250)), inVietnamese)).toContain(
      '\n\nChỉ in 100 kết quả đầu, còn 150 kết quả nữa. Xem đủ: plan validate --format compact\n\n✖ Chưa đạt: 250 lỗi',
    );
  });
});

describe('the code in the last line', () => {
  const last = (...some: readonly LocatedFinding[]): string =>
    pretty(only(...some), inEnglish)
      .trimEnd()
      .split(' ')
      .at(-1) ?? '';
  const twice = [syntax, syntax].flatMap(finding => finding ?? []);

  it.each([
    ['is the error met most often', last(sample({}), ...twice), 'yaml/syntax'],
    ['is the first by name of those', last(...twice, sample({}), sample({})), 'schema/range'],
    ['is a warning only where there is no error', last(...warnings, sample({})), 'schema/range'],
    ['is a warning where there is no error', last(...warnings), 'report/document-date'],
  ])('%s', (_, code, expected) => {
    expect(code).toBe(expected);
  });
});

it('keeps within 40 cells, except for places and single words', () => {
  const lines = pretty(result, { ...inVietnamese, columns: 40 }).split('\n');
  expect(
    lines.filter(line => displayWidth(line) > 40 && !/^ {2}plan\/\S+ {2}(lỗi|cảnh báo) {2}\S+$/.test(line)),
  ).toEqual([]);
  expect(lines).toContain('  cuối của kỳ báo cáo là 14/12/2024.');
});

it('shows totals of long names within a narrow terminal', () => {
  const unit = { id: 'so-ldtbxh', name: 'Sở Lao động - Thương binh và Xã hội' };
  expect(pretty(only(sample({ unit }), sample({})), { ...inVietnamese, columns: 32 })).toContain(`
  Sở Lao động - Thương binh và
  Xã hội  1 lỗi
  Báo cáo chưa rõ đơn vị   1 lỗi
`);
});
