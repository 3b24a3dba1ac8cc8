import type { HolderArgs, Standing, StoreFailureArgs } from '../../store/failures.ts';
import type { StoreWords } from '../../store/words.ts';
import { formatDate } from '../../text/vietnamese.ts';
import { momentOf } from '../moment.ts';
import type { Wordings } from '../wording.ts';

const most = 5;
const fewOf = (paths: readonly string[]): string =>
  paths.slice(0, most).join(', ') + (paths.length > most ? ` và ${paths.length - most} tệp nữa` : '');

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? `ngày ${formatDate(date)}` : `${time} ngày ${formatDate(date)}`;
}

const holderOf = ({ machine, processId, user, since }: HolderArgs): string =>
  `${user === '' ? '' : `người dùng ${user}, `}máy ${machine}, tiến trình ${processId}, từ ${moment(since)}`;

const busyFixes: Readonly<Record<Standing, string>> = {
  alive: 'chạy lại khi lệnh kia đã xong, hoặc cho chờ lâu hơn bằng --wait 60.',
  elsewhere: 'kiểm tra trên máy đó không còn ai đang ghi, rồi chạy plan unlock --force và chạy lại lệnh này.',
  'other-start':
    'khi chắc không còn ai đang ghi, chạy plan unlock --force (máy đã khởi động lại từ lúc đó, hoặc có máy khác trùng tên).',
  unknown: 'chờ một phút; khi chắc không còn ai đang ghi, chạy plan unlock --force rồi chạy lại lệnh này.',
};

export const storeFailures = {
  'store/busy': ({ holder, standing, path }) => ({
    message:
      holder === undefined
        ? `Dường như lệnh khác đang ghi vào kế hoạch, nhưng không đọc được tệp khóa ${path}.`
        : `Kế hoạch đang bị một lệnh ghi khóa (${holderOf(holder)}).`,
    fix: busyFixes[standing],
  }),
  'store/at-work': ({ holder }) => ({
    message: `Lệnh đang giữ khóa vẫn còn chạy (${holderOf(holder)}).`,
    fix: `chờ lệnh đó xong, hoặc kết thúc tiến trình ${holder.processId}; khi đó khóa tự mở.`,
  }),
  'store/lock-lost': () => ({
    message: 'Khóa đã bị lấy đi bằng plan unlock --force khi lệnh đang chạy; lệnh không ghi gì thêm.',
    fix: 'kiểm tra không còn ai đang ghi vào kế hoạch, rồi chạy lại lệnh.',
  }),
  'store/changed-meanwhile': ({ path }) => ({
    message: `Tệp ${path} bị người khác sửa trong khi lệnh đang chạy; không ghi đè lên tệp đó.`,
    fix: 'chạy lại lệnh để đọc tệp như hiện tại.',
  }),
  'store/interrupted': ({ paths }) => ({
    message: `Lần ghi nhiều tệp trước đây bị ngắt giữa chừng, có tệp vẫn còn nội dung cũ: ${fewOf(paths)}.`,
    fix: 'chạy plan recover để ghi nốt.',
  }),
  'store/conflict': ({ paths, journal }) => ({
    message: `Không ghi nốt được lần ghi bị ngắt, vì các tệp này đã bị sửa sau đó: ${fewOf(paths)}.`,
    fix: `sao lưu từng tệp, khôi phục bản trước đó (git restore; xóa nếu trước đó chưa có), rồi chạy plan recover; nội dung định ghi nằm trong ${journal}.`,
  }),
  'store/journal-damaged': ({ path }) => ({
    message: `Bản ghi của lần ghi bị ngắt đã hỏng: ${path}.`,
    fix: 'so các tệp của kế hoạch với bản gần nhất trong git, rồi xóa thư mục chứa bản ghi đó.',
  }),
  'store/link': ({ path }) => ({
    message: `${path} trong thư mục kế hoạch là một liên kết, có thể dẫn ra ngoài; không ghi gì qua liên kết đó.`,
    fix: 'thay liên kết bằng thư mục hoặc tệp thật.',
  }),
  'store/differs': ({ path }) => ({
    message: `Đã có tệp ${path} nhưng nội dung khác với tên của nó.`,
    fix: `khôi phục tệp gốc (git restore ${path}), hoặc chuyển tệp lạ đi chỗ khác, rồi chạy lại lệnh.`,
  }),
  'option/wait': ({ value }) => ({
    message: `"${value}" sau --wait không phải là số giây.`,
    fix: 'viết số nguyên từ 0 đến 3600, ví dụ --wait 60.',
  }),
} satisfies Wordings<StoreFailureArgs>;

export const store = {
  shared: ({ kind, name }) =>
    kind === 'network'
      ? `Cảnh báo: kế hoạch nằm trên ổ mạng dùng chung (${name}). Hai người cùng ghi ở đó có thể làm hỏng việc của nhau; hãy trao đổi qua git.`
      : `Cảnh báo: kế hoạch nằm trong thư mục do ${name} đồng bộ, các phiên bản tệp có thể bị trộn lẫn. Hãy chuyển sang thư mục riêng của máy và trao đổi qua git.`,
  recovered: paths => `Đã ghi nốt lần ghi bị ngắt trước đây (${paths.length} tệp): ${fewOf(paths)}.`,
  unfinished: 'Lần ghi này đang dở dang. Khi máy hết lỗi, lệnh ghi tiếp theo (hoặc plan recover) sẽ ghi nốt.',
  nothingWritten: 'Chưa ghi tệp nào: mọi tệp vẫn như trước khi chạy lệnh.',
  partlyWritten: paths => `Đã ghi xong: ${fewOf(paths)}. Chạy lại lệnh để ghi phần còn lại.`,
  recover: {
    nothing: 'Không có gì cần khôi phục.',
    interrupted: count => `Lần ghi bị ngắt (${count} tệp):`,
    states: { done: 'đã mới', waiting: 'còn cũ', edited: 'đã bị sửa sau đó' },
    leftovers: count => `Tệp tạm còn sót quá một ngày: ${count}`,
    removed: count => `Đã xóa ${count} tệp tạm do các lệnh bị ngắt để lại.`,
    dryRun: 'Chưa thay đổi gì (--dry-run).',
  },
  unlock: {
    free: 'Kế hoạch không bị khóa.',
    dead: holder => `Kế hoạch không bị khóa: lệnh từng giữ khóa đã kết thúc (${holderOf(holder)}).`,
    broken: holder =>
      holder === undefined
        ? 'Đã gỡ khóa không đọc được.'
        : `Đã gỡ khóa (${holderOf(holder)}). Nếu vẫn còn chạy, lệnh đó sẽ dừng trước lần ghi tiếp theo.`,
  },
} satisfies StoreWords;
