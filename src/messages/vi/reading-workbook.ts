import type { CrowdedKind, ForeignKind, ReadingFindingArgs } from '../../office/reading/findings.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';
import { damages } from './damages.ts';
import { megabytes } from './megabytes.ts';

type WorkbookFindingArgs = Pick<ReadingFindingArgs, Extract<keyof ReadingFindingArgs, `workbook/${string}`>>;

const saveAs = 'chọn Save As (Lưu thành), ở mục Save as type chọn Excel Workbook (*.xlsx)';
const fillForm = 'nhập số liệu vào biểu mẫu Excel đã gửi cho đơn vị, rồi gửi lại tệp đó.';
const rebuild = `mở tệp bằng Excel, ${saveAs}, lưu với tên mới rồi gửi lại tệp mới; nếu Excel không mở được thì nhập lại vào biểu mẫu gốc.`;

const kinds: Readonly<Record<ForeignKind, string>> = {
  word: 'tệp Word hoặc PowerPoint',
  pdf: 'tệp PDF',
  image: 'tệp ảnh',
  text: 'tệp văn bản thuần',
  message: 'thư điện tử',
  archive: 'tệp nén',
  other: 'loại tệp khác',
};

const crowds: Readonly<Record<CrowdedKind, string>> = {
  sheets: 'trang tính',
  cells: 'ô có nội dung',
  text: 'ký tự trong các ô',
  names: 'tên vùng (Name Manager)',
  elements: 'ô và định dạng',
};

const inCell = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `ô ${cell} của trang tính ${quoted(sheet)}`;

const beginning = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `Ô ${cell} của trang tính ${quoted(sheet)}`;

export const readingWorkbook = {
  'workbook/empty': () => ({
    message: 'Tệp rỗng, không có byte nào: có thể việc tải lên hoặc đính kèm bị ngắt giữa chừng.',
    fix: 'mở tệp gốc trên máy của đơn vị để kiểm tra, rồi gửi lại.',
  }),
  'workbook/too-large': ({ size, limit }) => ({
    message: `Tệp Excel nặng ${megabytes(size)}, tối đa là ${megabytes(limit)}.`,
    fix: 'xóa các ảnh và trang tính không thuộc biểu mẫu, lưu rồi gửi lại; văn bản có chữ ký gửi kèm thành tệp PDF riêng.',
  }),
  'workbook/old-format': () => ({
    message: 'Tệp theo định dạng Excel 97–2003 (.xls), chương trình chỉ đọc định dạng .xlsx.',
    fix: `mở tệp bằng Excel, ${saveAs}, lưu rồi gửi lại tệp .xlsx; chỉ đổi đuôi tên tệp thì không được.`,
  }),
  'workbook/encrypted': () => ({
    message: 'Tệp đặt mật khẩu nên không mở được.',
    fix: 'mở tệp bằng Excel, vào File > Info > Protect Workbook > Encrypt with Password, xóa trống ô mật khẩu, lưu rồi gửi lại.',
  }),
  'workbook/binary-format': () => ({
    message: 'Tệp theo định dạng nhị phân của Excel (.xlsb), chương trình chỉ đọc định dạng .xlsx.',
    fix: `mở tệp bằng Excel, ${saveAs}, lưu rồi gửi lại tệp .xlsx.`,
  }),
  'workbook/open-document': () => ({
    message: 'Tệp theo định dạng OpenDocument (.ods), chương trình chỉ đọc định dạng .xlsx.',
    fix: 'mở tệp bằng LibreOffice, chọn File > Save As (Tệp > Lưu bằng), chọn kiểu Excel 2007–365 (.xlsx), lưu rồi gửi lại.',
  }),
  'workbook/is-html': () => ({
    message: 'Tệp mang tên Excel nhưng bên trong là trang web hoặc XML do một phần mềm xuất ra.',
    fix: `mở tệp bằng Excel, ${saveAs}, lưu rồi gửi lại; chỉ đổi đuôi tên tệp thì không được.`,
  }),
  'workbook/is-csv': () => ({
    message: 'Tệp là bảng văn bản (CSV), không cho biết dấu nào ngăn phần thập phân nên không đọc số liệu.',
    fix: fillForm,
  }),
  'workbook/other-kind': ({ looksLike }) => ({
    message: `Tệp không phải là tệp Excel mà là ${kinds[looksLike]}.`,
    fix: fillForm,
  }),
  'workbook/macro': ({ part }) => ({
    message: `Tệp có macro (${quoted(part)}) nên không được mở.`,
    fix: `mở tệp bằng Excel, ${saveAs}, chọn Yes khi Excel hỏi có bỏ macro không, lưu rồi gửi lại.`,
  }),
  'workbook/damaged': ({ problem, part }) => ({
    message: `Tệp Excel bị hỏng${part === undefined ? '' : ` ở phần ${quoted(part)}`} (${damages[problem]}), có thể do gửi chưa hết hoặc do phần mềm ghi sai.`,
    fix: rebuild,
  }),
  'workbook/too-many-parts': ({ count, limit }) => ({
    message: `Tệp Excel gồm ${formatNumber(count)} phần bên trong, tối đa là ${formatNumber(limit)}.`,
    fix: 'xóa các ảnh, biểu đồ và trang tính không thuộc biểu mẫu, lưu rồi gửi lại.',
  }),
  'workbook/bomb': ({ part, size }) => ({
    message: `Phần ${quoted(part)} của tệp khi bung ra nặng ${megabytes(size)}, lớn bất thường so với một báo cáo.`,
    fix: 'chép số liệu sang biểu mẫu gốc đã gửi cho đơn vị, rồi gửi lại; kiểm tra máy đã tạo ra tệp này.',
  }),
  'workbook/entry-name': ({ name }) => ({
    message: `Tệp chứa một phần có tên không hợp lệ: ${quoted(name)}.`,
    fix: rebuild,
  }),
  'workbook/duplicate-entry': ({ name }) => ({
    message: `Tệp chứa hai phần cùng tên ${quoted(name)}, không biết phần nào đúng.`,
    fix: rebuild,
  }),
  'workbook/document-type': ({ part }) => ({
    message: `Phần ${quoted(part)} của tệp có khai báo DTD, Excel không bao giờ ghi như vậy.`,
    fix: 'không mở tệp này; đề nghị đơn vị nhập lại vào biểu mẫu gốc và kiểm tra máy đã tạo ra tệp.',
  }),
  'workbook/missing-part': ({ part }) => ({
    message: `Tệp Excel thiếu phần ${quoted(part)} nên không đọc được.`,
    fix: rebuild,
  }),
  'workbook/no-sheet': () => ({
    message: 'Tệp Excel không có trang tính nào có ô để đọc.',
    fix: fillForm,
  }),
  'workbook/too-crowded': ({ of, limit }) => ({
    message: `Tệp Excel có quá nhiều ${crowds[of]}, tối đa là ${formatNumber(limit)}.`,
    fix: 'giữ lại các trang tính của biểu mẫu, xóa các trang tính và vùng khác, lưu rồi gửi lại.',
  }),
  'workbook/outside-limits': ({ sheet, cell, rows, columns }) => ({
    message: `${beginning({ sheet, cell })} nằm ngoài vùng được đọc: ${formatNumber(rows)} hàng, ${formatNumber(columns)} cột.`,
    fix: 'xóa nội dung ở các hàng và cột xa biểu mẫu (nhấn Ctrl+End để tìm ô cuối), lưu rồi gửi lại.',
  }),
  'workbook/too-long-text': ({ limit, ...at }) => ({
    message: `${beginning(at)} dài quá ${formatNumber(limit)} ký tự.`,
    fix: 'rút gọn nội dung trong ô, phần chi tiết gửi kèm thành tệp riêng.',
  }),
  'workbook/duplicate-cell': at => ({
    message: `Tệp ghi hai lần ${inCell(at)}, không biết lần nào đúng.`,
    fix: rebuild,
  }),
  'workbook/unreadable-cell': ({ value, ...at }) => ({
    message: `${beginning(at)} lưu giá trị ${quoted(value)} không đúng với kiểu của ô.`,
    fix: 'gõ lại giá trị của ô này trong Excel, lưu rồi gửi lại.',
  }),
  'workbook/timeout': ({ seconds }) => ({
    message: `Đọc tệp quá ${formatNumber(seconds)} giây chưa xong nên đã dừng lại.`,
    fix: 'chép số liệu sang biểu mẫu gốc đã gửi cho đơn vị, rồi gửi lại.',
  }),
  'workbook/reader-ended': () => ({
    message: 'Chương trình đọc tệp Excel bị dừng giữa chừng vì tệp này, các tệp khác không bị ảnh hưởng.',
    fix: 'chép số liệu sang biểu mẫu gốc rồi gửi lại; gửi tệp này cho người phụ trách chương trình để tìm lỗi.',
  }),
  'workbook/external-links': () => ({
    message: 'Tệp có công thức lấy số từ tệp Excel khác; đã đọc kết quả lưu sẵn, không mở tệp kia.',
    fix: 'kiểm tra các ô đó còn đúng không; nên dán thành giá trị (Paste Special > Values) trước khi gửi.',
  }),
} satisfies Wordings<WorkbookFindingArgs>;
