import type { FailureArgs } from '../../failure.ts';
import type { RegisterWords } from '../../register/words.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { momentOf } from '../moment.ts';
import type { Wordings } from '../wording.ts';

type CheckpointFailureArgs = Pick<FailureArgs, Extract<keyof FailureArgs, `checkpoint/${string}`>>;

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? formatDate(date) : `${time} ngày ${formatDate(date)}`;
}

export const register = {
  checked: ({ count, arrivals, receipts, originals, checkpoints }) =>
    `Đã đối chiếu ${formatNumber(count)} bản ghi (${formatNumber(arrivals)} dòng sổ đến, ${formatNumber(receipts)} phiếu nhận), ` +
    `${formatNumber(originals)} tệp gốc, ${formatNumber(checkpoints)} mốc kiểm chứng.`,
  last: ({ name, count, signer }, since) =>
    `Mốc gần nhất: ${name} (${formatNumber(count)} bản ghi${signer === undefined ? '' : `, ký bởi ${signer}`})` +
    `${since > 0 ? `; sau đó có thêm ${formatNumber(since)} bản ghi.` : '.'}`,
  noCheckpoint:
    'Chưa có mốc kiểm chứng nào: việc xóa hoặc viết lại bản ghi mới nhất chưa thể phát hiện. Lập mốc: plan checkpoint',
  unreferenced: count =>
    `Có ${formatNumber(count)} tệp gốc chưa được bản ghi nào nêu tên (giữ nguyên, không phải lỗi):`,
  more: count => `và ${formatNumber(count)} tệp nữa`,
  moreFindings: (shown, rest) =>
    `Chỉ in ${formatNumber(shown)} kết quả đầu, còn ${formatNumber(rest)} kết quả nữa. Xem đủ: plan verify --json`,
  asOf: (date, time, { root, count }) =>
    `Gốc sổ tính đến ${time} ngày ${formatDate(date)}: ${root} (${formatNumber(count)} bản ghi)`,
  whole: ({ root, count }, warnings) =>
    `Sổ nguyên vẹn${warnings > 0 ? `, ${formatNumber(warnings)} cảnh báo` : ''}. Gốc sổ: ${root} (${formatNumber(count)} bản ghi)`,
  damaged: ({ root, count }, errors) =>
    `Sổ KHÔNG nguyên vẹn: ${formatNumber(errors)} lỗi. Gốc sổ: ${root} (${formatNumber(count)} bản ghi)`,
  made: (path, { root, count }) => `Đã lập mốc ${path}. Gốc sổ: ${root} (${formatNumber(count)} bản ghi)`,
  accepting: (ids, reason) =>
    `Xác nhận ${formatNumber(ids.length)} bản ghi không có trong mốc cũ, lý do: ${reason}\n${ids.map(id => `  ${id}`).join('\n')}`,
  signed: path => `Đã ký: ${path}`,
  unsigned: 'Mốc chưa có chữ ký; in gốc sổ lên giấy có dấu, hoặc ký bằng plan checkpoint --key TỆP_KHÓA.',
  nothingNew: ({ name, count }) =>
    `Không có bản ghi mới từ mốc ${name} (${formatNumber(count)} bản ghi); không lập thêm mốc.`,
  empty: 'Sổ chưa có bản ghi nào; chưa cần lập mốc.',
  notMade: 'Không lập mốc khi sổ còn lỗi.',
} satisfies RegisterWords;

export const checkpointFailures = {
  'checkpoint/no-program': ({ key }) => ({
    message: `Chưa ký được bằng khóa ${key} vì máy này không có ssh-keygen; chưa ghi gì.`,
    fix: 'cài OpenSSH (Windows: Optional features, mục OpenSSH Client), hoặc lập mốc không ký: bỏ --key và biến PLAN_SIGNING_KEY.',
  }),
  'checkpoint/key-refused': ({ key, reason }) => ({
    message: `Không ký được bằng khóa ${key}: ${reason === '' ? 'ssh-keygen không nêu lý do' : reason.replace(/\.$/, '')}.`,
    fix: 'kiểm tra đường dẫn và mật khẩu của khóa; chưa có khóa thì tạo bằng ssh-keygen -t ed25519.',
  }),
  'checkpoint/key-not-allowed': ({ key, path }) => ({
    message: `Chữ ký bằng khóa ${key} không hợp lệ theo danh sách khóa được ký ${path}; chưa ghi gì.`,
    fix: `ký bằng khóa có trong danh sách, hoặc thêm dòng của khóa này (tên namespaces="plan-checkpoint" nội dung tệp .pub) vào ${path}.`,
  }),
  'checkpoint/signature-exists': ({ path }) => ({
    message: `Đã có tệp chữ ký ${path} từ trước; tệp đó được giữ nguyên, chữ ký mới chưa được ghi.`,
    fix: 'chạy plan verify; nếu chữ ký cũ không đúng thì xóa tệp ấy rồi chạy lại plan checkpoint.',
  }),
  'checkpoint/clock-back': ({ last, at }) => ({
    message: `Đồng hồ của máy chậm hơn lúc lập mốc gần nhất ${last} (${moment(at)}); chưa lập mốc.`,
    fix: 'chỉnh lại đồng hồ của máy rồi chạy lại.',
  }),
  'checkpoint/too-many': ({ count, limit }) => ({
    message: `Sổ có ${formatNumber(count)} tên phải ghi vào mốc, quá ${formatNumber(limit)} tên mà một mốc chứa được; chưa lập mốc.`,
    fix: 'in gốc sổ từ plan verify lên giấy có dấu thay cho mốc, và mở thư mục kế hoạch mới cho kỳ sau.',
  }),
  'checkpoint/name-taken': ({ name }) => ({
    message: `Mốc ${name} của hôm nay đã ghi đúng những bản ghi này nên không lập thêm mốc cùng tên; chưa xác nhận bản ghi nào.`,
    fix: 'chạy lại lệnh này vào ngày mai, hoặc sau khi sổ có thêm bản ghi.',
  }),
  'checkpoint/no-such-insertion': ({ id, found }) => ({
    message:
      found === 0
        ? `Không có bản ghi nào thiếu trong mốc cũ (register/inserted-later) có tên bắt đầu bằng "${id}"; chưa xác nhận gì.`
        : `Có ${formatNumber(found)} bản ghi thiếu trong mốc cũ có tên bắt đầu bằng "${id}"; chưa xác nhận gì.`,
    fix:
      found === 0
        ? 'chạy plan verify để xem các bản ghi ấy; lỗi khác không xác nhận được, phải sửa.'
        : 'viết dài hơn phần đầu của tên.',
  }),
} satisfies Wordings<CheckpointFailureArgs>;
