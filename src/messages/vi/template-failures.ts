import type { TemplateFormat } from '../../templates/catalogue.ts';
import type { ForeignTemplate, TemplateFailureArgs } from '../../templates/failures.ts';
import type { Wordings } from '../wording.ts';
import { megabytes } from './megabytes.ts';

const names: Readonly<Record<TemplateFormat, string>> = { docx: 'Word (.docx)', xlsx: 'Excel (.xlsx)' };

const found: Readonly<Record<ForeignTemplate | TemplateFormat, string>> = {
  docx: 'là tệp Word',
  xlsx: 'là tệp Excel',
  empty: 'không có nội dung',
  'old-office': 'là tệp Office đời cũ (.doc, .xls)',
  password: 'có đặt mật khẩu nên không mở được',
  macros: 'có macro; văn bản để ký không được mang theo macro',
  'office-template': 'là tệp mẫu riêng của Office (.dotx, .xltx)',
  'open-document': 'là tệp OpenDocument (.odt, .ods)',
  pdf: 'là tệp PDF, không điền được',
  other: 'không phải là tệp Word hay Excel',
};

const wantedNames = (wanted: readonly TemplateFormat[]): string => wanted.map(format => names[format]).join(' hoặc ');

/** Why a file cannot serve as a template. */
export const templateFailures = {
  'template/folder': ({ path }) => ({
    message: `${path} không phải là một tệp.`,
    fix: 'viết đường dẫn tới chính tệp mẫu, không phải thư mục hay đường liên kết.',
  }),
  'template/too-large': ({ path, limit }) => ({
    message: `Tệp mẫu ${path} lớn hơn ${megabytes(limit)}.`,
    fix: 'bỏ bớt hoặc nén hình trong tệp mẫu rồi lưu lại.',
  }),
  'template/foreign': ({ path, found: what, wanted }) => ({
    message: `Tệp mẫu ${path} ${found[what]}; cần tệp ${wantedNames(wanted)}.`,
    fix:
      what === 'password'
        ? 'mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu lại.'
        : what === 'docx' || what === 'xlsx' || what === 'pdf' || what === 'empty' || what === 'other'
          ? 'kiểm tra lại đường dẫn, hoặc lấy mẫu gốc bằng plan template new.'
          : `mở bằng Word, Excel hoặc LibreOffice rồi lưu thành tệp ${wantedNames(wanted)}.`,
  }),
  'template/damaged': ({ path }) => ({
    message: `Tệp mẫu ${path} bị hỏng, không giải nén được.`,
    fix: 'mở bằng Word hoặc LibreOffice để phục hồi rồi lưu lại, hoặc lấy bản sao khác.',
  }),
  'template/bomb': ({ path }) => ({
    message: `Tệp mẫu ${path} giải nén ra quá lớn so với một văn bản.`,
    fix: 'không dùng tệp này; lấy mẫu gốc bằng plan template new.',
  }),
  'template/unknown-kind': ({ name, known, suggestion }) => ({
    message: `Không có loại mẫu "${name}".`,
    fix: suggestion === undefined ? `chọn một trong: ${known.join(', ')}.` : `có phải ý là ${suggestion}?`,
  }),
  'template/exists': ({ path }) => ({
    message: `Đã có tệp ${path}, có thể là mẫu đang sửa.`,
    fix: 'ghi ra tên khác bằng -o TỆP, hoặc thêm --force để ghi đè.',
  }),
  'template/several': ({ format }) => ({
    message: `Có hơn một tệp mẫu ${names[format]} sau --template.`,
    fix: 'giữ một tệp mẫu cho mỗi dạng.',
  }),
  'template/unneeded': ({ path, formats }) => ({
    message: `Tệp mẫu ${path} không dùng đến vì chỉ lập: ${formats.join(', ')}.`,
    fix: 'bỏ tệp mẫu đó, hoặc sửa --format.',
  }),
} satisfies Wordings<TemplateFailureArgs>;
