import { rangeOf } from '../../model/year-range.ts';
import type { UnsupportedMarkdown } from '../../narrative/markdown.ts';
import type { NarrativeFindingArgs } from '../groups.ts';
import { periodOption } from '../period-option.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const unsupported: Readonly<Record<UnsupportedMarkdown, string>> = {
  heading: 'đề mục',
  table: 'bảng',
  html: 'thẻ HTML',
  code: 'khối mã',
  quote: 'đoạn trích',
  link: 'liên kết',
  image: 'hình',
  rule: 'đường kẻ ngang',
  'nested-list': 'danh sách lồng nhau',
};

/** Ids of a review begin with a year, because every figure is one of the report of a year. */
function whereIds(period: string): string {
  const years = rangeOf(period);
  return years === undefined
    ? `chạy plan trace ${periodOption(period)} để xem các mã.`
    : `viết năm (${period}) trước mã, ví dụ {{${years.to}.submissions.required.received}}; xem các mã của một năm: plan trace --year ${years.to}.`;
}

export const narratives = {
  'narrative/file-name': ({ expected }) => ({
    message: `Tên tệp lời văn không khớp với nội dung, phải là ${expected}.`,
    fix: `đổi tên tệp thành ${expected}, hoặc sửa lại period trong tệp.`,
  }),
  'narrative/unknown-section': ({ name, known, suggestion }) => ({
    message: `Tệp lời văn ${quoted(`${name}.md`)} không ứng với phần nào của báo cáo, nên sẽ không được in.`,
    fix:
      suggestion === undefined
        ? `đổi tên tệp thành một trong: ${listed(
            known.map(one => `${one}.md`),
            'tên',
          )}.`
        : `đổi tên tệp thành ${suggestion}.md.`,
  }),
  'narrative/given-twice': ({ other }) => ({
    message: 'Phần này của báo cáo được viết ở hai nơi.',
    fix: `gộp vào một nơi: giữ ở đây hoặc ở ${other}.`,
  }),
  'narrative/markdown': ({ what }) => ({
    message: `Báo cáo không in được ${unsupported[what]} của Markdown.`,
    fix: 'viết thành đoạn văn, gạch đầu dòng, chữ đậm hoặc chữ nghiêng.',
  }),
  'narrative/broken-field': () => ({
    message: 'Chỗ điền số mở bằng "{{" nhưng không đóng trên cùng dòng.',
    fix: 'viết đủ {{mã}}, ví dụ {{submissions.required.received}}.',
  }),
  'narrative/unknown-figure': ({ field, period, suggestion }) => ({
    message: field === '' ? 'Chỗ điền số {{}} không ghi mã nào.' : `Báo cáo không có số nào mang mã ${quoted(field)}.`,
    fix: suggestion === undefined ? whereIds(period) : `đổi thành {{${suggestion}}}.`,
  }),
  'narrative/no-figure': ({ field, figure, period }) => ({
    message: `Chưa có số liệu cho {{${field}}}; báo cáo sẽ in "chưa có số liệu".`,
    fix:
      figure === undefined || period === undefined
        ? 'viết lại câu: năm này chưa có báo cáo nào.'
        : `viết lại câu, hoặc chờ số liệu; xem vì sao: plan trace ${periodOption(period)} ${figure}.`,
  }),
  'narrative/figure-disagrees': ({ typed, printed, fields }) => ({
    message: `Lời văn ghi ${quoted(typed)}, còn số liệu của báo cáo là ${quoted(printed)}.`,
    fix: `viết ${fields} thay cho số gõ tay.`,
  }),
} satisfies Wordings<NarrativeFindingArgs>;
