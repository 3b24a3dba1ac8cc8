import type { FormStructureFindingArgs } from '../../form/findings.ts';
import type { TableName } from '../../form/layout.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';
import { formTableWords } from './form-columns.ts';
import { fieldLabels, infoSheet } from './form-fields.ts';
import { listed } from './listed.ts';

/** Tables and columns are called what the form calls them. */
export const sheetOf = (table: TableName): string => `"${formTableWords[table].sheet}"`;
export const columnOf = (table: TableName, column: string): string => {
  const columns: Readonly<Record<string, { readonly head: string }>> = formTableWords[table].columns;
  return `"${columns[column]?.head ?? column}"`;
};

const things: Readonly<Partial<Record<TableName, string>>> = { activities: 'hoạt động', indicators: 'chỉ tiêu' };
const thingOf = (table: TableName): string => things[table] ?? 'nội dung';

const identities = {
  version: 'phiên bản biểu mẫu',
  plan: 'kế hoạch',
  cycle: 'chế độ báo cáo',
  period: 'kỳ báo cáo',
  unit: 'đơn vị',
} as const;

const rowList = (rows: readonly number[]): string => listed(rows.map(String), 'dòng');
const fillAgain = 'chép nội dung đã điền vào biểu mẫu đã nhận, giữ đủ các trang và cột, rồi gửi lại.';

/** What became of the form as a form, and how the unit sets it right. */
export const formStructure = {
  'form/other-identity': ({ id, found, expected }) => ({
    message: `Biểu mẫu ghi ${identities[id]} là ${quoted(found)}, không phải "${expected}".`,
    fix: 'điền và gửi đúng biểu mẫu đã cấp cho đơn vị trong kỳ này.',
  }),
  'form/other-edition': ({ found, expected }) => ({
    message: `Biểu mẫu được lập theo lần ban hành ${found} của kế hoạch, hiện nay là lần ${expected}.`,
    fix: 'đối chiếu những hoạt động, chỉ tiêu đã thay đổi, hoặc dùng biểu mẫu mới.',
  }),
  'form/no-identity': () => ({
    message: 'Tệp không còn phần thông tin ẩn cho biết đó là biểu mẫu của đơn vị nào.',
    fix: 'lần sau điền thẳng vào biểu mẫu đã nhận, không chép các trang sang tệp khác.',
  }),
  'form/sheet-missing': ({ table }) => ({
    message: `Tệp thiếu trang ${sheetOf(table)} của biểu mẫu.`,
    fix: fillAgain,
  }),
  'form/column-missing': ({ table, column }) => ({
    message: `Trang ${sheetOf(table)} thiếu cột ${columnOf(table, column)} của biểu mẫu.`,
    fix: fillAgain,
  }),
  'form/column-shifted': ({ table, column }) => ({
    message: `Cột ${columnOf(table, column)} của trang ${sheetOf(table)} bị đẩy lệch dòng so với các cột khác, nên cả trang không đọc được.`,
    fix: 'chép nội dung vào đúng dòng của biểu mẫu đã nhận; cần thêm chỗ thì chèn cả dòng, không chèn từng ô.',
  }),
  'form/end-missing': ({ table }) => ({
    message: `Trang ${sheetOf(table)} mất dòng kết thúc bảng, chương trình đọc đến dòng cuối cùng có nội dung.`,
    fix: 'kiểm tra lại những dòng cuối của trang; lần sau không xóa dòng kết thúc bảng.',
  }),
  'form/field-missing': ({ field }) => ({
    message: `Trang "${infoSheet.sheet}" thiếu ô "${fieldLabels[field]}" của biểu mẫu.`,
    fix: fillAgain,
  }),
  'form/below-end': ({ row, end }) => ({
    message: `Nội dung ở dòng ${row} nằm dưới dòng kết thúc bảng (dòng ${end}) nên không được đọc.`,
    fix: `chèn thêm dòng phía trên dòng ${end} rồi chuyển nội dung lên.`,
  }),
  'form/beside-columns': ({ table }) => ({
    message: `Có nội dung ghi ngoài các cột của trang ${sheetOf(table)} nên không được đọc.`,
    fix: 'chuyển nội dung cần báo cáo vào các cột có sẵn; chỉ để tham khảo thì giữ nguyên.',
  }),
  'form/row-without-key': ({ table, row }) => ({
    message: `Dòng ${row} của trang ${sheetOf(table)} có nội dung nhưng không phải là dòng của ${thingOf(table)} nào.`,
    fix: `chuyển nội dung vào dòng có sẵn của ${thingOf(table)} tương ứng, rồi xóa dòng này.`,
  }),
  'form/unknown-key': ({ table, row, key }) => ({
    message: `Dòng ${row} của trang ${sheetOf(table)} mang mã ${quoted(key)}, không phải mã của ${thingOf(table)} nào trong biểu mẫu.`,
    fix: `chuyển nội dung vào dòng có sẵn của ${thingOf(table)} tương ứng, rồi xóa dòng này.`,
  }),
  'form/sorted-apart': ({ table, rows }) => ({
    message: `Tên ${thingOf(table)} ở trang ${sheetOf(table)} không còn khớp với mã ẩn (dòng ${rowList(rows)}); nội dung được đọc theo tên ghi trên dòng.`,
    fix: 'kiểm tra lại nội dung từng dòng; khi sắp xếp hay chép phải chọn cả dòng.',
  }),
  'form/rows-deleted': ({ table, titles }) => ({
    message: `Trang ${sheetOf(table)} không còn dòng của ${titles.length} ${thingOf(table)}: ${listed(titles.map(quoted), 'dòng')}.`,
    fix: 'nếu có kết quả thì điền lại vào biểu mẫu đã nhận; không có thì giữ nguyên.',
  }),
  'form/issued-changed': ({ table, column, issued }) => ({
    message: `Ô điền sẵn ở cột ${columnOf(table, column)} của trang ${sheetOf(table)} đã bị sửa, nội dung được cấp là ${quoted(issued)}.`,
    fix: `ghi lại như cũ; thấy chưa đúng thì nêu ở trang ${sheetOf('proposals')}.`,
  }),
  'form/hidden-rows': ({ table, rows }) => ({
    message: `Trang ${sheetOf(table)} có nội dung ở dòng bị ẩn (dòng ${rowList(rows)}), nội dung này vẫn được đọc.`,
    fix: 'bỏ ẩn để kiểm tra lại; không muốn báo cáo thì xóa nội dung.',
  }),
  'form/hidden-column': ({ table, column }) => ({
    message: `Trang ${sheetOf(table)} có nội dung ở cột bị ẩn ${columnOf(table, column)}, nội dung này vẫn được đọc.`,
    fix: 'bỏ ẩn để kiểm tra lại; không muốn báo cáo thì xóa nội dung.',
  }),
  'form/hidden-sheet': ({ sheet }) => ({
    message: `Trang ${quoted(sheet)} bị ẩn nhưng có nội dung.`,
    fix: 'bỏ ẩn để kiểm tra lại; không muốn gửi thì xóa nội dung.',
  }),
  'form/added-sheet': ({ sheet }) => ({
    message: `Trang ${quoted(sheet)} không thuộc biểu mẫu nên không được đọc.`,
    fix: 'chuyển số liệu cần báo cáo vào các trang của biểu mẫu; chỉ để tham khảo thì giữ nguyên.',
  }),
  'form/copied-sheet': ({ sheet, original }) => ({
    message: `Trang ${quoted(sheet)} là bản sao của trang ${quoted(original)} nên không được đọc.`,
    fix: `để nội dung cần báo cáo ở trang ${quoted(original)}, rồi xóa bản sao.`,
  }),
  'form/missing-part': ({ table, column, row, mark }) => ({
    message:
      mark === undefined
        ? `Dòng ${row} của trang ${sheetOf(table)} chưa điền cột ${columnOf(table, column)}.`
        : `Dòng ${row} của trang ${sheetOf(table)} ghi ${quoted(mark)} ở cột ${columnOf(table, column)}; ô này bắt buộc, không nhận dấu hay chữ thay cho "không có".`,
    fix: `${mark === undefined ? 'điền ô này' : 'ghi giá trị thật (số bằng không thì ghi 0)'}; nếu cả dòng ghi nhầm thì xóa nội dung của dòng.`,
  }),
  'form/missing-field': ({ field }) => ({
    message: `Trang "${infoSheet.sheet}" chưa điền ô "${fieldLabels[field]}".`,
    fix: 'điền ô này cho đủ thông tin về văn bản báo cáo.',
  }),
  'form/document-unnumbered': () => ({
    message: `Ô "${fieldLabels.number}" còn trống nên ngày và người ký chưa được ghi nhận.`,
    fix: 'điền số, ký hiệu khi văn bản đã có số, hoặc gửi kèm văn bản đã ký.',
  }),
  'form/output-without-activity': ({ activity }) => ({
    message: `Có khối lượng của hoạt động ${quoted(activity)} nhưng trang ${sheetOf('activities')} chưa báo cáo hoạt động này.`,
    fix: `chọn tình trạng của hoạt động ở trang ${sheetOf('activities')}, hoặc xóa khối lượng ghi nhầm.`,
  }),
  'form/nothing-filled': () => ({
    message: 'Biểu mẫu chưa được điền nội dung nào.',
    fix: `điền kết quả thực hiện; cả kỳ không có gì để báo cáo thì chọn x ở ô "${fieldLabels.nil}".`,
  }),
} satisfies Wordings<FormStructureFindingArgs>;
