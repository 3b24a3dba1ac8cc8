import type { CellFindingArgs } from '../../form/findings.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';

/** A figure as it is to be typed: thousands not parted, for programs disagree about the sign. */
export const figureToType = (value: number): string => formatNumber(value).replaceAll('.', '');

/** More choices than these are seen better in the drop-down. */
const mostChoices = 8;

const onlyNumber = 'chỉ nhập số, ví dụ 1250 hoặc 12,5; không có số liệu thì để trống.';
const wholeDate = 'nhập đủ ngày/tháng/năm, năm có bốn chữ số, ví dụ 15/12/2024.';
const orDate = (date: string | undefined, otherwise: string): string =>
  date === undefined ? otherwise : `nếu đúng là ngày ${formatDate(date)} thì nhập ${formatDate(date)}.`;

/** What to write instead, to the clerk who filled the cell in. */
export const cellFindings = {
  'cell/ambiguous-number': ({ text, readings }) => ({
    message: `Số ${quoted(text)} có hai cách hiểu: ${readings.map(figureToType).join(' hoặc ')}.`,
    fix: `nhập lại ${readings.map(figureToType).join(' hoặc ')}; không ngăn cách hàng nghìn, không đặt trong ngoặc đơn.`,
  }),
  'cell/approximate-number': ({ text, number }) => ({
    message: `Ô này cần một con số cụ thể nhưng đang ghi ${quoted(text)}.`,
    fix:
      number === undefined
        ? 'chỉ nhập con số, không kèm các chữ như ước, khoảng, trên, dưới.'
        : `chỉ nhập ${figureToType(number)} nếu lấy số này; là số ước thì nói rõ ở cột loại số liệu hoặc phần lời.`,
  }),
  'cell/not-a-number': ({ text, suggestion }) => ({
    message: `Ô này cần một con số nhưng đang ghi ${quoted(text)}.`,
    fix: suggestion === undefined ? onlyNumber : `chỉ nhập ${figureToType(suggestion)}, không kèm chữ.`,
  }),
  'cell/other-unit': ({ text, unit, expected, suggestion }) => ({
    message:
      expected === undefined
        ? `Ô chỉ nhập số nhưng đang ghi ${quoted(text)}, kèm đơn vị "${unit}".`
        : `Ô này tính bằng "${expected}" nhưng đang ghi ${quoted(text)}.`,
    fix:
      suggestion !== undefined
        ? `kiểm tra lại rồi nhập ${figureToType(suggestion)}.`
        : expected === undefined
          ? 'chỉ nhập số; đơn vị tính ghi ở cột dành cho đơn vị tính.'
          : `đổi con số sang đơn vị "${expected}" rồi chỉ nhập số.`,
  }),
  'cell/number-out-of-range': ({ number, minimum, maximum }) => ({
    message:
      minimum !== undefined && number < minimum
        ? `Số ${formatNumber(number)} nhỏ hơn mức thấp nhất của ô này là ${formatNumber(minimum)}.`
        : `Số ${formatNumber(number)} lớn hơn mức cao nhất của ô này là ${formatNumber(maximum ?? Number.MAX_SAFE_INTEGER)}.`,
    fix: 'kiểm tra lại con số và đơn vị tính.',
  }),
  'cell/percent-format': ({ readings }) => ({
    message: `Ô này không tính bằng phần trăm nhưng đang định dạng phần trăm, nên không rõ là ${readings.map(figureToType).join(' hay ')}.`,
    fix: 'xóa ô, chọn định dạng số (Number) rồi nhập lại con số.',
  }),
  'cell/date-for-number': ({ date }) => ({
    message: `Ô này cần một con số nhưng đang chứa ngày ${formatDate(date)}, do bảng tính tự đổi.`,
    fix: 'xóa ô, chọn định dạng số (Number) rồi nhập lại con số, ví dụ 12,5.',
  }),
  'cell/date-for-text': ({ date }) => ({
    message: `Ô này cần số, ký hiệu văn bản nhưng đang chứa ngày ${formatDate(date)}, do bảng tính tự đổi.`,
    fix: 'xóa ô, chọn định dạng chữ (Text) rồi nhập lại số, ký hiệu, ví dụ 46/KH-UBND.',
  }),
  'cell/unclear-date': ({ text, suggestion }) => ({
    message: `Ngày ${quoted(text)} chưa đủ ngày, tháng và năm để hiểu chắc chắn.`,
    fix: orDate(suggestion, wholeDate),
  }),
  'cell/no-such-day': ({ text, suggestion }) => ({
    message: `Ngày ${quoted(text)} không có trong lịch.`,
    fix: orDate(suggestion, 'kiểm tra lại, ghi ngày trước, tháng sau, ví dụ 15/12/2024.'),
  }),
  'cell/not-a-date': ({ text }) => ({
    message: `Ô này cần một ngày nhưng đang ghi ${quoted(text)}.`,
    fix: 'nhập ngày dạng ngày/tháng/năm, ví dụ 15/12/2024; không có thì để trống.',
  }),
  'cell/unknown-choice': ({ text, suggestion, choices }) => ({
    message: `Giá trị ${quoted(text)} không có trong danh sách chọn của ô này.`,
    fix:
      suggestion !== undefined
        ? `chọn ${quoted(suggestion)} nếu đúng ý, hoặc dòng khác trong danh sách.`
        : choices.length > 0 && choices.length <= mostChoices
          ? `chọn một dòng trong danh sách: ${choices.join('; ')}.`
          : 'bấm mũi tên ở góc ô rồi chọn một dòng trong danh sách.',
  }),
  'cell/unclear-tick': ({ text }) => ({
    message: `Ô "Không phát sinh" đang ghi ${quoted(text)}.`,
    fix: 'chọn x nếu cả kỳ không có nội dung để báo cáo; có nội dung thì để trống.',
  }),
  'cell/too-long': ({ length, maximum }) => ({
    message: `Nội dung dài ${formatNumber(length)} ký tự, quá giới hạn ${formatNumber(maximum)} ký tự của ô này.`,
    fix: 'viết ngắn lại; phần chi tiết gửi kèm trong văn bản.',
  }),
  'cell/error': ({ error }) => ({
    message: `Ô này đang báo lỗi ${error} của bảng tính.`,
    fix: 'xóa ô rồi nhập trực tiếp con số hoặc nội dung.',
  }),
  'cell/formula': () => ({
    message: 'Ô này chứa công thức; chương trình lấy kết quả đã lưu trong tệp.',
    fix: 'kiểm tra lại kết quả, nên nhập trực tiếp con số thay cho công thức.',
  }),
  'cell/formula-without-result': () => ({
    message: 'Ô này chứa công thức mà tệp không lưu kết quả.',
    fix: 'mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi; tốt nhất là nhập trực tiếp con số.',
  }),
} satisfies Wordings<CellFindingArgs>;
