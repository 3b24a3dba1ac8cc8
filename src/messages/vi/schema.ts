import type { JsonType, SchemaFindingArgs, TextShape } from '../../schema/findings.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { quoted } from '../quoted.ts';
import type { Wording, Wordings } from '../wording.ts';
import { listed } from './listed.ts';
import { within } from './within.ts';

type TypeArgs = SchemaFindingArgs['schema/type'];
type LengthArgs = SchemaFindingArgs['schema/length'];

const typeNames: Readonly<Record<JsonType, string>> = {
  text: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  'yes-no': 'true hoặc false',
  list: 'danh sách',
  mapping: 'nhóm trường',
  nothing: 'giá trị trống',
};

const typeFixes: Readonly<Record<JsonType, string>> = {
  text: 'viết một đoạn chữ, không viết thành danh sách hay nhóm trường.',
  number: 'viết số liền, phần thập phân đứng sau dấu chấm, ví dụ 1250 hoặc 2.87.',
  integer: 'viết số nguyên, không có phần thập phân, ví dụ 12.',
  'yes-no': 'viết true (có) hoặc false (không), không đặt trong dấu nháy.',
  list: 'viết mỗi mục trên một dòng, mở đầu bằng dấu gạch ngang và dấu cách; không có mục nào thì viết [].',
  mapping: 'viết các trường con ở những dòng dưới, mỗi trường một dòng, thụt vào hai dấu cách.',
  nothing: 'để trống sau dấu hai chấm.',
};

/** What a text should be, how it is written, and one that is right. */
const shapes: Readonly<Record<TextShape, { readonly what: string; readonly form: string; readonly example: string }>> =
  {
    id: {
      what: 'một mã',
      form: 'chữ thường không dấu và chữ số, nối bằng dấu gạch ngang',
      example: 'so-y-te',
    },
    'unit-reference': {
      what: 'mã đơn vị hoặc mã nhóm đơn vị',
      form: 'mã như trong units.yaml, riêng mã nhóm có @ ở trước và đặt trong dấu nháy',
      example: 'so-y-te hoặc "@so-ban-nganh"',
    },
    'civil-date': {
      what: 'một ngày có thật, viết theo năm-tháng-ngày',
      form: 'tháng và ngày đủ hai chữ số',
      example: '2024-12-15',
    },
    'month-day': {
      what: 'một ngày trong năm',
      form: 'tháng-ngày, đặt trong dấu nháy',
      example: '"12-15" cho ngày 15/12',
    },
    instant: {
      what: 'một thời điểm có múi giờ',
      form: 'năm-tháng-ngày, chữ T, giờ:phút:giây và múi giờ',
      example: '2024-12-10T09:12:00+07:00',
    },
    period: {
      what: 'một kỳ báo cáo',
      form: 'năm, nửa năm (H1, H2), quý (Q1 đến Q4) hoặc tháng',
      example: '2024, 2024-H1, 2024-Q3 hoặc 2024-07',
    },
    sha256: {
      what: 'mã băm SHA-256',
      form: 'đúng 64 ký tự, chỉ gồm chữ số và các chữ thường từ a đến f',
      example: '',
    },
    'receipt-name': {
      what: 'tên của một phiếu nhận',
      form: 'ngày, dấu gạch ngang và mã băm của phiếu, không có đuôi .yaml',
      example: '',
    },
    'time-zone': {
      what: 'tên múi giờ',
      form: 'châu lục và thành phố, cách nhau bằng dấu /',
      example: 'Asia/Ho_Chi_Minh',
    },
    other: { what: 'giá trị đúng dạng quy định', form: 'theo mô tả của trường này trong thư mục schemas', example: '' },
  };

const found = ({ actual, value }: TypeArgs): string =>
  ({
    text: `đang là chữ ${quoted(value)}`,
    number: `đang là số ${value}`,
    integer: `đang là số ${value}`,
    'yes-no': `đang là ${value}`,
    list: 'đang là danh sách',
    mapping: 'đang là nhóm trường',
    nothing: 'đang để trống',
  })[actual];

function typeFix({ expected, actual, value }: TypeArgs): string {
  if (actual === 'nothing') return 'điền giá trị sau dấu hai chấm, hoặc bỏ cả trường nếu không bắt buộc.';
  const isScalar = actual === 'number' || actual === 'integer' || actual === 'yes-no';
  if (isScalar && expected.includes('text')) return `đặt giá trị trong dấu nháy: "${value}".`;
  return typeFixes[expected[0] ?? 'text'];
}

function length({ field, length, minimum = 1, maximum, of }: LengthArgs): Wording {
  const noun = of === 'characters' ? 'ký tự' : 'mục';
  if (maximum !== undefined && length > maximum)
    return {
      message: `"${field}" có ${formatNumber(length)} ${noun}, tối đa là ${formatNumber(maximum)}.`,
      fix: `rút gọn còn nhiều nhất ${formatNumber(maximum)} ${noun}.`,
    };
  if (length === 0)
    return {
      message: of === 'characters' ? `"${field}" đang để trống.` : `"${field}" chưa có mục nào.`,
      fix: `điền ít nhất ${formatNumber(minimum)} ${noun}, hoặc bỏ cả trường nếu không bắt buộc.`,
    };
  return {
    message: `"${field}" chỉ có ${formatNumber(length)} ${noun}, tối thiểu là ${formatNumber(minimum)}.`,
    fix: `bổ sung cho đủ ${formatNumber(minimum)} ${noun}.`,
  };
}

export const schema = {
  'schema/unknown-field': ({ field, suggestion, missing, known }) => ({
    message:
      missing && suggestion !== undefined
        ? `Trường ${quoted(field)} không có trong mẫu, còn trường bắt buộc "${suggestion}" thì thiếu.`
        : `Trường ${quoted(field)} không có trong mẫu.`,
    fix:
      suggestion === undefined
        ? `bỏ trường này${known.length === 0 ? '' : `, hoặc dùng một trong các trường: ${listed(known, 'trường')}`}.`
        : `đổi ${quoted(field)} thành "${suggestion}".`,
  }),
  'schema/missing-field': ({ field, alternatives = [] }) => {
    const names = [...new Set([field, ...alternatives])];
    const named = names.map(name => `"${name}"`).join(', ');
    return {
      message: names.length === 1 ? `Thiếu trường bắt buộc ${named}.` : `Thiếu một trong các trường ${named}.`,
      fix: `thêm một dòng mở đầu bằng ${names.map(name => `"${name}:"`).join(' hoặc ')}.`,
    };
  },
  'schema/type': args => ({
    message: `"${args.field}" phải là ${args.expected.map(type => typeNames[type]).join(' hoặc ')}, ${found(args)}.`,
    fix: typeFix(args),
  }),
  'schema/number-as-text': ({ field, value, suggestion }) => ({
    message: `"${field}" phải là số, đang là chữ ${quoted(value)}.`,
    fix:
      suggestion === undefined
        ? 'viết số liền, không kèm đơn vị tính, ví dụ 1250 (một nghìn hai trăm năm mươi) hoặc 1.25 (một phẩy hai mươi lăm).'
        : `viết ${suggestion}, không dùng dấu phẩy, dấu chấm hàng nghìn, dấu nháy hay đơn vị tính.`,
  }),
  'schema/enum': ({ field, value, allowed, suggestion }) => ({
    message: `Giá trị ${quoted(value)} của trường "${field}" không hợp lệ.`,
    fix:
      suggestion === undefined
        ? `viết ${allowed.length === 1 ? allowed.join() : `một trong các giá trị: ${allowed.join(', ')}`}.`
        : `đổi thành "${suggestion}". Các giá trị được dùng: ${allowed.join(', ')}.`,
  }),
  'schema/shape': ({ field, value, shape, suggestion }) => {
    const { what, form, example } = shapes[shape];
    const like = example === '' ? '' : `, ví dụ ${example}`;
    return {
      message: `"${field}" phải là ${what}, đang là ${quoted(value)}.`,
      fix: suggestion === undefined ? `viết ${form}${like}.` : `đổi thành "${suggestion}" (${form}).`,
    };
  },
  'schema/range': ({ field, value, minimum, maximum }) => {
    const range = within(minimum?.toString(), maximum?.toString());
    return { message: `"${field}" phải ${range}, đang là ${value}.`, fix: `kiểm tra lại rồi viết một số ${range}.` };
  },
  'schema/length': length,
  'schema/invalid': ({ field, keyword }) => ({
    message: `Nội dung của "${field}" không khớp với mẫu (quy tắc "${keyword}" của mẫu).`,
    fix: 'đối chiếu trường này với một tệp cùng loại đã đạt kiểm tra.',
  }),
} satisfies Wordings<SchemaFindingArgs>;
