import type { ArchiveFaultArgs, MessageFaultArgs } from '../../office/reading/findings.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';
import { damages } from './damages.ts';
import { megabytes } from './megabytes.ts';

const singly = 'gửi riêng từng tệp, không nén.';
const saveAttachments = 'mở thư bằng chương trình thư, lưu các tệp đính kèm ra thư mục rồi nhận từng tệp.';

const crowds: Readonly<Record<MessageFaultArgs['message/too-crowded']['of'], string>> = {
  parts: 'phần',
  attachments: 'tệp đính kèm',
  headers: 'byte ở các dòng tiêu đề',
  depth: 'cấp lồng nhau',
  lines: 'dòng',
};

export const readingMail = {
  'archive/other-format': ({ format }) => ({
    message: `Tệp nén theo định dạng .${format}, chương trình chỉ mở được .zip.`,
    fix: 'giải nén rồi nhận cả thư mục, hoặc nén lại thành .zip (bấm chuột phải, chọn Send to > Compressed folder).',
  }),
  'archive/too-large': ({ size, limit }) => ({
    message: `Tệp nén nặng ${megabytes(size)}, tối đa là ${megabytes(limit)}.`,
    fix: 'chia thành nhiều tệp nén nhỏ hơn, hoặc giải nén rồi nhận cả thư mục.',
  }),
  'archive/too-many-files': ({ count, limit }) => ({
    message: `Tệp nén chứa ${formatNumber(count)} tệp, tối đa là ${formatNumber(limit)}.`,
    fix: 'chia thành nhiều tệp nén nhỏ hơn.',
  }),
  'archive/bomb': ({ name, size, limit }) => ({
    message: `Tệp ${quoted(name)} khi giải nén nặng ${megabytes(size)}, vượt mức ${megabytes(limit)} an toàn với tệp nén này.`,
    fix: 'không giải nén tệp này; đề nghị nơi gửi kiểm tra máy và gửi lại từng tệp, không nén.',
  }),
  'archive/encrypted': ({ name }) => ({
    message: `Tệp nén đặt mật khẩu (ở tệp ${quoted(name)}) nên không mở được.`,
    fix: 'giải nén bằng mật khẩu rồi nhận cả thư mục, hoặc đề nghị nơi gửi nén lại không đặt mật khẩu.',
  }),
  'archive/entry-name': ({ name }) => ({
    message: `Tệp nén chứa một tệp có tên không hợp lệ: ${quoted(name)}.`,
    fix: `đề nghị nơi gửi ${singly}`,
  }),
  'archive/duplicate-entry': ({ name }) => ({
    message: `Tệp nén chứa hai tệp trùng tên ${quoted(name)}, không biết tệp nào đúng.`,
    fix: 'đổi tên một trong hai tệp rồi nén lại.',
  }),
  'archive/damaged': ({ problem, name }) => ({
    message: `Tệp nén bị hỏng${name === undefined ? '' : ` ở tệp ${quoted(name)}`} (${damages[problem]}), có thể do gửi chưa hết.`,
    fix: `đề nghị nơi gửi nén lại, hoặc ${singly}`,
  }),
  'message/too-large': ({ size, limit }) => ({
    message: `Thư nặng ${megabytes(size)}, tối đa là ${megabytes(limit)}.`,
    fix: saveAttachments,
  }),
  'message/outlook-format': () => ({
    message: 'Thư được lưu theo định dạng riêng của Outlook (.msg), chương trình chỉ đọc .eml.',
    fix: 'mở thư bằng Outlook, lưu các tệp đính kèm ra thư mục rồi nhận từng tệp, ghi ngày nhận thư khi nhập.',
  }),
  'message/damaged': () => ({
    message: 'Tệp .eml không có dòng tiêu đề của một bức thư.',
    fix: `tải lại thư gốc từ hộp thư; nếu không được thì ${saveAttachments}`,
  }),
  'message/too-crowded': ({ of, limit }) => ({
    message: `Thư có quá nhiều ${crowds[of]}, tối đa là ${formatNumber(limit)}.`,
    fix: saveAttachments,
  }),
  'message/timeout': ({ seconds }) => ({
    message: `Đọc thư quá ${formatNumber(seconds)} giây chưa xong nên đã dừng lại.`,
    fix: saveAttachments,
  }),
  'message/reader-ended': () => ({
    message: 'Chương trình đọc thư bị dừng giữa chừng vì thư này, các thư khác không bị ảnh hưởng.',
    fix: saveAttachments,
  }),
} satisfies Wordings<ArchiveFaultArgs & MessageFaultArgs>;
