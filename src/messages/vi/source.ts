import type { SourceFindingArgs } from '../../source/findings.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { digits } from '../digits.ts';
import { quoted } from '../quoted.ts';
import type { Wording, Wordings } from '../wording.ts';
import { characterNames } from './characters.ts';
import { syntax } from './syntax.ts';

const kilobytes = (bytes: number): string => `${formatNumber(Math.ceil(bytes / 1024))} KB`;

function character(codePoint: number): string {
  const name = characterNames.get(codePoint);
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return name === undefined ? code : `${code} (${name})`;
}

const places = (count: number): string => (count === 1 ? '' : ` ở ${formatNumber(count)} chỗ, đây là chỗ đầu tiên`);

function thousandsInWords(thousands: string): string {
  const count = Number(thousands) / 1000;
  if (count === 1) return 'một nghìn';
  return Number.isInteger(count) && count > 0 ? `${count} nghìn` : thousands;
}

const notRegular: Readonly<Record<SourceFindingArgs['file/not-regular']['what'], Wording>> = {
  directory: {
    message: 'Đây là một thư mục, không phải tệp.',
    fix: 'đổi tên hoặc dời thư mục này đi, rồi đặt tệp vào đúng chỗ.',
  },
  link: {
    message: 'Đây là một liên kết dẫn tới tệp khác, không phải chính tệp đó.',
    fix: 'xóa liên kết và chép chính tệp gốc vào đây.',
  },
  other: {
    message: 'Đây không phải là một tệp thông thường nên không được mở.',
    fix: 'xóa mục này và chép tệp cần dùng vào đây.',
  },
};

const encodings: Readonly<Record<NonNullable<SourceFindingArgs['text/encoding']['looksLike']> | 'other', Wording>> = {
  'utf-16': {
    message: 'Tệp được lưu theo bảng mã UTF-16, không phải UTF-8.',
    fix: 'mở tệp bằng Notepad, chọn Save As, ở mục Encoding chọn UTF-8 rồi lưu lại.',
  },
  zip: {
    message: 'Đây là tệp Word, tệp Excel hoặc tệp nén, không phải tệp văn bản YAML.',
    fix: 'mở tệp bằng Word hoặc Excel rồi chép nội dung vào tệp .yaml theo mẫu; chỉ đổi đuôi tên tệp thì không đọc được.',
  },
  binary: {
    message: 'Đây là tệp PDF, tệp ảnh hoặc loại tệp khác, không phải tệp văn bản YAML.',
    fix: 'chép nội dung vào tệp .yaml theo mẫu; chỉ đổi đuôi tên tệp thì không đọc được.',
  },
  other: {
    message: 'Từ chỗ này có ký tự không thuộc bảng mã UTF-8, có thể tệp dùng phông TCVN3 hoặc VNI.',
    fix: 'chuyển nội dung sang Unicode, rồi lưu tệp theo bảng mã UTF-8.',
  },
};

export const source = {
  'file/too-large': ({ size, limit }) => ({
    message: `Tệp nặng ${kilobytes(size)}, tối đa là ${kilobytes(limit)}.`,
    fix: 'xem có chép nhầm tệp khác vào đây không; báo cáo bình thường chỉ vài chục KB.',
  }),
  'file/not-regular': ({ what }) => notRegular[what],
  'text/encoding': ({ looksLike }) => encodings[looksLike ?? 'other'],
  'text/not-nfc': ({ lines }) => ({
    message: `Có ${formatNumber(lines)} dòng gõ bằng Unicode tổ hợp: dấu tách rời khỏi chữ cái.`,
    fix: 'chuyển cả tệp sang Unicode dựng sẵn; khi gõ thì chọn bảng mã Unicode dựng sẵn.',
  }),
  'text/control-character': ({ codePoint, count }) => ({
    message: `Có ký tự điều khiển ${character(codePoint)}${places(count)}.`,
    fix: 'xóa đoạn chữ quanh ký tự này rồi gõ lại.',
  }),
  'text/invisible-character': ({ codePoint, count }) => ({
    message: `Có ký tự ẩn ${character(codePoint)}${places(count)}.`,
    fix: 'xóa đoạn chữ quanh ký tự này rồi gõ lại; nếu chép từ nơi khác thì dán ở dạng văn bản thuần.',
  }),

  'yaml/syntax': syntax,
  'yaml/empty': () => ({
    message: 'Tệp chưa có nội dung.',
    fix: 'điền nội dung theo mẫu, hoặc xóa tệp nếu tạo nhầm.',
  }),
  'yaml/not-a-mapping': ({ found }) => ({
    message: `Tệp phải gồm các dòng "tên trường: giá trị", đang là ${{ list: 'một danh sách', text: 'một đoạn chữ', number: 'một con số' }[found]}.`,
    fix: 'viết lại theo mẫu, mỗi trường một dòng, ví dụ dòng đầu là "format: 1".',
  }),
  'yaml/duplicate-key': ({ key }) => ({
    message: `Trường ${quoted(key)} đã được ghi ở trên; dòng này không được đọc.`,
    fix: 'giữ lại dòng đúng và xóa dòng kia.',
  }),
  'yaml/alias': ({ name }) => ({
    message: `${quoted(name)} được hiểu là dấu dẫn chiếu của YAML, không phải chữ.`,
    fix: 'đặt cả đoạn trong dấu nháy nếu là chữ; nếu định dẫn chiếu thì chép lại nguyên giá trị.',
  }),
  'yaml/tag': ({ tag }) => ({
    message: `${quoted(tag)} được hiểu là nhãn kiểu dữ liệu của YAML, không phải chữ.`,
    fix: `đặt cả đoạn trong dấu nháy nếu là chữ, hoặc xóa ${quoted(tag)}.`,
  }),
  'yaml/directive': ({ directive }) => ({
    message: `Dòng ${quoted(directive)} là chỉ thị của YAML, không dùng trong các tệp của kế hoạch.`,
    fix: 'xóa dòng này và dòng "---" ở dưới nếu có.',
  }),
  'yaml/reserved-key': ({ key }) => ({
    message: `Không được dùng ${quoted(key)} làm tên trường.`,
    fix:
      key === '<<'
        ? 'chép từng trường cần dùng vào đây thay cho dòng này.'
        : 'đổi thành một tên trường có trong mẫu, hoặc xóa dòng này.',
  }),
  'yaml/several-documents': () => ({
    message: 'Tệp gồm nhiều phần ngăn bằng dòng "---"; từ chỗ này trở đi không được đọc.',
    fix: 'chuyển phần này sang tệp riêng, hoặc xóa dòng "---" nếu gõ nhầm.',
  }),
  'yaml/too-deep': ({ limit }) => ({
    message: `Nội dung lồng vào nhau quá ${limit} cấp.`,
    fix: 'xóa các dấu ngoặc [ hoặc { gõ thừa, chỉnh lại các dòng thụt vào quá sâu.',
  }),
  'yaml/too-many-values': ({ limit, of }) => ({
    message:
      of === 'names'
        ? `Một nhóm có hơn ${formatNumber(limit)} trường.`
        : `Tệp có hơn ${formatNumber(limit)} giá trị, nhiều hơn mọi báo cáo.`,
    fix: 'xem có dán nhầm cả một bảng dữ liệu vào tệp không.',
  }),
  'yaml/too-long-text': ({ limit }) => ({
    message: `Đoạn chữ này dài hơn ${formatNumber(limit)} ký tự.`,
    fix: 'chỉ ghi phần tóm tắt, nội dung chi tiết để trong văn bản gửi kèm.',
  }),

  'number/grouping': ({ text, readAs, thousands }) => ({
    message: `"${text}" được đọc thành số ${formatNumber(readAs)}, không phải ${thousandsInWords(thousands)}.`,
    fix: `viết ${thousands} (không dùng dấu chấm ngăn cách hàng nghìn); nếu đúng là số thập phân thì viết ${text}0.`,
  }),
  'number/leading-zero': ({ text, readAs }) => ({
    message: `${quoted(text)} được đọc thành số ${digits(readAs)}, mất số 0 ở đầu.`,
    fix: `đặt trong dấu nháy nếu là mã hoặc số hiệu: ${quoted(text)}; nếu là số lượng thì viết ${digits(readAs)}.`,
  }),
  'number/notation': ({ text, readAs }) => ({
    message: `${quoted(text)} được đọc thành số ${digits(readAs)}.`,
    fix: `viết ${digits(readAs)} nếu đúng là số đó, hoặc đặt trong dấu nháy nếu là mã: ${quoted(text)}.`,
  }),
  'number/not-exact': ({ text }) => ({
    message: `Không đọc được đúng số ${quoted(text)}: số quá lớn hoặc có quá nhiều chữ số.`,
    fix: `đặt trong dấu nháy nếu là mã: ${quoted(text)}; nếu là số thì viết nhiều nhất 15 chữ số.`,
  }),
} satisfies Wordings<SourceFindingArgs>;
