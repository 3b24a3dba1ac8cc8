import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/output/pretty.ts';
import { createStyle } from '../../src/output/style.ts';
import { inEnglish, inVietnamese, result } from './sample.ts';

const vietnamese = `
UBND thành phố Hội An

  plan/reports/2024/hoi-an.yaml:4:9  cảnh báo  report/document-date
  Báo cáo đề ngày 18/12/2024, sau ngày cuối của kỳ báo cáo là 14/12/2024.

    3 │ document:
  > 4 │   date: 2024-12-18
      │         ^^^^^^^^^^
    5 │ activities:


Sở Ngoại vụ

  plan/reports/2024/so-ngoai-vu.yaml:9:1  lỗi  yaml/syntax
  Tệp không đúng cú pháp YAML: thụt dòng bằng phím Tab.

     8 │     note: Tổ chức Ngày ASEAN tại Hội An
  >  9 │ →result: Đã tổ chức 02 lớp tập huấn
       │ ^

  Cách sửa: thay Tab bằng dấu cách, thẳng cột với "note".


Sở Y tế

  plan/reports/2024/so-y-te.yaml:4:1  lỗi  schema/unknown-field
  Trường "activites" không có trong mẫu, còn trường bắt buộc "activities" thì thiếu.

    3 │ period: 2024
  > 4 │ activites:
      │ ^^^^^^^^^
    5 │   - activity: an-toan-lao-dong

  Cách sửa: đổi "activites" thành "activities".

  plan/reports/2024/so-y-te.yaml:7:5  lỗi  yaml/duplicate-key
  Trường "status" được viết hai lần.

    6 │     status: in-progress
  > 7 │     status: hoan-thanhh
      │     ^^^^^^
    8 │     planned: "1.250.000.000"

  Chỗ kia: plan/reports/2024/so-y-te.yaml:6:5
  Cách sửa: giữ lại một dòng.

  plan/reports/2024/so-y-te.yaml:8:14  lỗi  schema/number-as-text
  "planned" phải là số, đang là chữ "1.250.000.000".

    7 │     status: hoan-thanhh
  > 8 │     planned: "1.250.000.000"
      │              ^^^^^^^^^^^^^^^
    9 │   - activity: khong-co

  Cách sửa: viết 1250000000, không dùng dấu chấm và dấu nháy.

  plan/reports/2024/so-y-te.yaml:9:15  lỗi  ref/unknown-activity
  Hoạt động "khong-co" không có trong kế hoạch.

     8 │     planned: "1.250.000.000"
  >  9 │   - activity: khong-co
       │               ^^^^^^^^
    10 │     status: done

  Cách sửa: chọn một mã có trong plan.yaml.

  plan/reports/2024/so-y-te.yaml:11:14  lỗi  schema/range
  "planned" phải từ 0 trở lên, đang là -5.

    10 │     status: done
  > 11 │     planned: -5
       │              ^^

✖ Chưa đạt: 6 lỗi, 1 cảnh báo trong 3 tệp (đã kiểm tra 27 tệp)
  Sở Y tế                5 lỗi
  UBND thành phố Hội An  1 cảnh báo
  Sở Ngoại vụ            1 lỗi

Giải thích một quy tắc: plan explain <mã>   ví dụ: plan explain ref/unknown-activity
`;

const english = `
UBND thành phố Hội An

  plan/reports/2024/hoi-an.yaml:4:9  warning  report/document-date
  The report is dated 18 Dec 2024, after the last day of its period, 14 Dec 2024.

    3 │ document:
  > 4 │   date: 2024-12-18
      │         ^^^^^^^^^^
    5 │ activities:


Sở Ngoại vụ

  plan/reports/2024/so-ngoai-vu.yaml:9:1  error  yaml/syntax
  The file is not valid YAML: a tab is used for indentation.

     8 │     note: Tổ chức Ngày ASEAN tại Hội An
  >  9 │ →result: Đã tổ chức 02 lớp tập huấn
       │ ^

  Fix: replace the tab with spaces, aligned with "note".


Sở Y tế

  plan/reports/2024/so-y-te.yaml:4:1  error  schema/unknown-field
  "activites" is not a field of a report, and the required field "activities" is missing.

    3 │ period: 2024
  > 4 │ activites:
      │ ^^^^^^^^^
    5 │   - activity: an-toan-lao-dong

  Fix: rename "activites" to "activities".

  plan/reports/2024/so-y-te.yaml:7:5  error  yaml/duplicate-key
  The field "status" is written twice.

    6 │     status: in-progress
  > 7 │     status: hoan-thanhh
      │     ^^^^^^
    8 │     planned: "1.250.000.000"

  Other place: plan/reports/2024/so-y-te.yaml:6:5
  Fix: keep one of the lines.

  plan/reports/2024/so-y-te.yaml:8:14  error  schema/number-as-text
  "planned" must be a number, but is the text "1.250.000.000".

    7 │     status: hoan-thanhh
  > 8 │     planned: "1.250.000.000"
      │              ^^^^^^^^^^^^^^^
    9 │   - activity: khong-co

  Fix: write 1250000000, without dots or quotes.

  plan/reports/2024/so-y-te.yaml:9:15  error  ref/unknown-activity
  Activity "khong-co" is not in the plan.

     8 │     planned: "1.250.000.000"
  >  9 │   - activity: khong-co
       │               ^^^^^^^^
    10 │     status: done

  Fix: use an id that plan.yaml has.

  plan/reports/2024/so-y-te.yaml:11:14  error  schema/range
  "planned" must be 0 or more, but is -5.

    10 │     status: done
  > 11 │     planned: -5
       │              ^^

✖ Failed: 6 errors, 1 warning in 3 files (27 files checked)
  Sở Y tế                5 errors
  UBND thành phố Hội An  1 warning
  Sở Ngoại vụ            1 error

Explain a rule: plan explain <code>   e.g. plan explain ref/unknown-activity
`;

describe('the whole of it', () => {
  it('in Vietnamese', () => {
    expect(pretty(result, inVietnamese)).toBe(vietnamese);
  });

  it('in English', () => {
    expect(pretty(result, inEnglish)).toBe(english);
  });

  it('says the same without its colours', () => {
    const colored = pretty(result, { ...inVietnamese, style: createStyle(1) });
    expect(colored).toContain('\u001b[31m\u001b[1mlỗi\u001b[22m\u001b[39m');
    expect(stripVTControlCharacters(colored)).toBe(vietnamese);
  });
});
