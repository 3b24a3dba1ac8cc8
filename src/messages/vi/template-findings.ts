import type { HeaderPages, SplitBy, TemplateFindingArgs } from '../../templates/findings.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';
import { tagFaults, tagUses } from './report.ts';

const field = (name: string): string => (name === '' ? 'Trường không tên' : `Trường {{${name}}}`);

const splits: Readonly<Record<SplitBy, string>> = {
  tab: 'dấu tab',
  break: 'dấu xuống dòng',
  field: 'trường hoặc ký hiệu của Word',
};

const pagesOf: Readonly<Record<HeaderPages, string>> = {
  default: 'các trang thường',
  first: 'trang đầu',
  even: 'các trang chẵn',
};

/** What is wrong with a template, as told to the officer who edits it. */
export const templateFindings = {
  'template/unknown-field': ({ field: name, suggestion }) => ({
    message: `${field(name)} không có trong loại văn bản này.`,
    fix: suggestion === undefined ? 'xem tên đúng bằng plan template fields.' : `đổi thành {{${suggestion}}}.`,
  }),
  'template/misused-field': ({ field: name, kind }) => ({
    message: `${field(name)} dùng chưa đúng: ${tagUses[kind]}.`,
    fix: 'viết lại như trên, hoặc xem cách viết bằng plan template fields.',
  }),
  'template/unclosed-field': ({ text }) => ({
    message: `Thiếu dấu đóng "}}" trong cùng đoạn: ${quoted(text)}.`,
    fix: 'viết đủ hai dấu "}}" ngay sau tên trường.',
  }),
  'template/unopened-field': ({ text }) => ({
    message: `Thiếu dấu mở "{{" trong cùng đoạn: ${quoted(text)}.`,
    fix: 'viết đủ hai dấu "{{" ngay trước tên trường.',
  }),
  'template/unclosed-section': ({ field: name }) => ({
    message: `Phần {{#${name}}} mở mà không đóng.`,
    fix: `thêm {{/${name}}} ở cuối phần.`,
  }),
  'template/unopened-section': ({ field: name }) => ({
    message: `Dấu {{/${name}}} đóng một phần chưa mở.`,
    fix: `thêm {{#${name}}} ở đầu phần, hoặc xóa dấu đóng.`,
  }),
  'template/crossed-section': ({ field: name, open }) => ({
    message: `Phần {{#${name}}} đóng khi phần {{#${open}}} ở bên trong chưa đóng.`,
    fix: `đặt {{/${open}}} trước {{/${name}}}.`,
  }),
  'template/raw-field': ({ field: name }) => ({
    message: `${field(name)} dùng dấu @, là cách chèn mã không được phép.`,
    fix: `viết {{${name}}}.`,
  }),
  'template/misplaced-picture': ({ field: name, fault }) => ({
    message: `${field(name)} ${tagFaults[fault]}.`,
    fix:
      fault === 'picture-width'
        ? `viết {{%${name}}} hoặc thêm bề rộng, ví dụ {{%${name} 12cm}}.`
        : `đặt {{%${name}}} một mình trong một đoạn của phần thân văn bản.`,
  }),
  'template/odd-braces': ({ text, field: name }) => ({
    message: `Chỗ ${quoted(text)} sẽ được in nguyên như vậy vì không phải là dấu ngoặc của trường.`,
    fix: `viết {{${name}}} với hai dấu ngoặc nhọn thường.`,
  }),
  'template/two-lists': ({ lists }) => ({
    message: `Một hàng dùng trường của nhiều danh sách: ${lists.join(', ')}.`,
    fix: 'mỗi hàng chỉ lặp theo một danh sách; tách thành các hàng riêng.',
  }),
  'template/no-banner': ({ of }) => ({
    message:
      of === 'sheet'
        ? 'Trang tính không có dòng cảnh báo khi in, nên bản nháp hay dữ liệu minh họa có thể bị tưởng là thật.'
        : `Đầu trang của phần ${of.section}, ${pagesOf[of.pages]}, không có dòng cảnh báo dữ liệu minh họa, bản nháp.`,
    fix:
      of === 'sheet'
        ? 'thêm {{bannerLine}} vào đầu trang in, hoặc {{banners.text}} vào một hàng của trang tính.'
        : 'thêm vào đầu trang ba đoạn {{#banners}}, {{text}}, {{/banners}}; không có cảnh báo thì không in gì.',
  }),
  'template/unfillable': ({ field: name, fault }) => ({
    message: `${field(name)} ${tagFaults[fault]}.`,
    fix: 'đặt dấu mở và dấu đóng ở cùng đoạn, cùng hàng của bảng hoặc cùng cấp.',
  }),
  'template/split-field': ({ field: name, by }) => ({
    message: `${field(name)} có ${splits[by]} ở giữa hai dấu ngoặc.`,
    fix: 'xóa trường rồi gõ lại liền một mạch.',
  }),
  'template/mixed-look': ({ field: name }) => ({
    message: `${field(name)} có nhiều kiểu chữ bên trong, chỉ kiểu chữ của phần đầu được giữ.`,
    fix: 'chọn cả trường, kể cả dấu ngoặc, rồi đặt một kiểu chữ.',
  }),
  'template/unused-fields': ({ fields }) => ({
    message: `Mẫu không dùng ${fields.length} trường của loại văn bản này: ${listed(fields, 'trường')}.`,
    fix: 'nếu không cố ý bỏ thì thêm lại; ý nghĩa từng trường xem bằng plan template fields.',
  }),
} satisfies Wordings<TemplateFindingArgs>;
