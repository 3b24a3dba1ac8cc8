import { expect, it } from 'vitest';
import { compact } from '../../src/output/compact.ts';
import { inEnglish, inVietnamese, oneLine, only, result, sample } from './sample.ts';

it('is one line for each finding, in Vietnamese', () => {
  expect(compact(result, inVietnamese)).toBe(
    `plan/reports/2024/hoi-an.yaml:4:9: cảnh báo: Báo cáo đề ngày 18/12/2024, sau ngày cuối của kỳ báo cáo là 14/12/2024. [report/document-date]
plan/reports/2024/so-ngoai-vu.yaml:9:1: lỗi: Tệp không đúng cú pháp YAML: thụt dòng bằng phím Tab. Thay Tab bằng dấu cách, thẳng cột với "note". [yaml/syntax]
plan/reports/2024/so-y-te.yaml:4:1: lỗi: Trường "activites" không có trong mẫu, còn trường bắt buộc "activities" thì thiếu. Đổi "activites" thành "activities". [schema/unknown-field]
plan/reports/2024/so-y-te.yaml:7:5: lỗi: Trường "status" được viết hai lần. Chỗ kia: plan/reports/2024/so-y-te.yaml:6:5. Giữ lại một dòng. [yaml/duplicate-key]
plan/reports/2024/so-y-te.yaml:8:14: lỗi: "planned" phải là số, đang là chữ "1.250.000.000". Viết 1250000000, không dùng dấu chấm và dấu nháy. [schema/number-as-text]
plan/reports/2024/so-y-te.yaml:9:15: lỗi: Hoạt động "khong-co" không có trong kế hoạch. Chọn một mã có trong plan.yaml. [ref/unknown-activity]
plan/reports/2024/so-y-te.yaml:11:14: lỗi: "planned" phải từ 0 trở lên, đang là -5. [schema/range]
`,
  );
});

it('is one line for each finding, in English', () => {
  const related = [{ file: 'reports/2024/y-te.yaml', span: oneLine(2, 7, 7) }];
  expect(compact(only(sample({ related })), inEnglish)).toBe(
    'plan/reports/2024/so-y-te.yaml:11:14: error: "planned" must be 0 or more, but is -5. Other place: plan/reports/2024/y-te.yaml:2:7. [schema/range]\n',
  );
});

it('is nothing when there is nothing', () => {
  expect(compact(only(), inVietnamese)).toBe('');
});
