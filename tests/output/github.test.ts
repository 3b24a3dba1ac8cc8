import { expect, it } from 'vitest';
import { github } from '../../src/output/github.ts';
import { findings, inEnglish, inVietnamese, oneLine, only, sample } from './sample.ts';

const [warning, , unknownField] = findings;
const lines = (text: string): readonly string[] => text.trimEnd().split('\n');

it('is one command for each finding, in Vietnamese', () => {
  expect(lines(github(only(...[warning, unknownField].flatMap(finding => finding ?? [])), inVietnamese))).toEqual([
    '::warning file=plan/reports/2024/hoi-an.yaml,line=4,endLine=4,col=9,endColumn=19,title=report/document-date::plan/reports/2024/hoi-an.yaml:4:9 UBND thành phố Hội An: Báo cáo đề ngày 18/12/2024, sau ngày cuối của kỳ báo cáo là 14/12/2024.',
    '::error file=plan/reports/2024/so-y-te.yaml,line=4,endLine=4,col=1,endColumn=10,title=schema/unknown-field::plan/reports/2024/so-y-te.yaml:4:1 Sở Y tế: Trường "activites" không có trong mẫu, còn trường bắt buộc "activities" thì thiếu.%0ACách sửa: đổi "activites" thành "activities".',
  ]);
});

it('names other places, and no unit where there is none, in English', () => {
  const related = [{ file: 'plan.yaml', span: oneLine(2, 7, 7) }];
  expect(lines(github(only(sample({ related })), inEnglish))).toEqual([
    '::error file=plan/reports/2024/so-y-te.yaml,line=11,endLine=11,col=14,endColumn=16,title=schema/range::plan/reports/2024/so-y-te.yaml:11:14 "planned" must be 0 or more, but is -5.%0AOther place: plan/plan.yaml:2:7',
  ]);
});

it('gives no columns for a finding over several lines', () => {
  const span = { line: 2, column: 3, endLine: 4, endColumn: 1 };
  expect(github(only(sample({ span })), inEnglish)).toContain('.yaml,line=2,endLine=4,title=schema/range::');
});

it.each([
  ['per cent', '100%0A', '100%250A'],
  ['line feed', 'a\nb', 'a␤b'],
  ['carriage return', 'a\rb', 'a␤b'],
  ['colon and comma', 'a: b, c', 'a: b, c'],
])('escapes %s in the message', (_, message, expected) => {
  expect(github(only(sample({})), { ...inEnglish, wording: () => ({ message }) })).toMatch(
    new RegExp(`:14 ${expected}\n$`),
  );
});

it.each([
  ['per cent', 'a%b.yaml', 'a%25b.yaml'],
  ['colon and comma', 'a:b,c.yaml', 'a%3Ab%2Cc.yaml'],
  ['line feed and command', 'a\n::error::b.yaml', 'a␤%3A%3Aerror%3A%3Ab.yaml'],
])('escapes %s in a property', (_, file, expected) => {
  expect(github(only(sample({ file })), { ...inEnglish, show: path => path })).toMatch(
    new RegExp(`^::error file=${expected},line=11`),
  );
});

it('is nothing when there is nothing', () => {
  expect(github(only(), inVietnamese)).toBe('');
});
