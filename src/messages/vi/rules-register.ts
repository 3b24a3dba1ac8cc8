import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import type { RegisterFindingArgs } from '../groups.ts';
import { momentOf } from '../moment.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? `ngày ${formatDate(date)}` : `${time} ngày ${formatDate(date)}`;
}

const restore = 'lấy lại tệp như lúc ghi sổ (git restore hoặc bản sao lưu)';

/** The day and eight digits of the hash: enough to name one record. */
const shortId = (id: string): string => id.slice(0, 'YYYY-MM-DD-'.length + 8);

const altered = {
  unreadable: 'Tệp mốc kiểm chứng không đọc được hoặc không đúng mẫu.',
  name: 'Tên mốc kiểm chứng không khớp với ngày lập và gốc ghi trong mốc.',
  count: 'Số bản ghi nêu trong mốc kiểm chứng khác với số tên được liệt kê.',
  order: 'Các tên trong mốc kiểm chứng không còn xếp theo thứ tự, hoặc có tên lặp lại.',
  root: 'Gốc tính lại từ các tên trong mốc kiểm chứng khác với gốc mà mốc ghi.',
  accepted: 'Mốc kiểm chứng xác nhận bản ghi mà không nêu lý do, hoặc xác nhận bản ghi không có trong mốc.',
} as const;

const previous = {
  absent: (id: string) => `Mốc trước ${quoted(id)} mà mốc này nêu tên không còn trong thư mục checkpoints.`,
  later: (id: string) => `Mốc này ghi lúc lập sớm hơn mốc trước của nó (${quoted(id)}).`,
  more: (id: string) => `Mốc trước ${quoted(id)} có những bản ghi mà mốc này không có: sổ đã bị bớt đi.`,
} as const;

const signature = {
  'unknown-key': 'Chữ ký của mốc kiểm chứng được tạo bằng khóa không có trong tệp allowed_signers.',
  'wrong-namespace': 'Chữ ký của mốc kiểm chứng được tạo cho mục đích khác, không phải để ký mốc.',
  'wrong-text': 'Chữ ký không khớp với nội dung mốc kiểm chứng: mốc đã bị sửa sau khi ký.',
  malformed: 'Tệp chữ ký của mốc kiểm chứng bị hỏng, không đọc được.',
} as const;

const unverified = {
  'no-signers': {
    message: 'Mốc kiểm chứng có chữ ký nhưng chưa kiểm được là của ai.',
    fix: 'đặt danh sách khóa được ký vào checkpoints/allowed_signers.',
  },
  'no-program': {
    message: 'Chữ ký của mốc kiểm chứng chưa được kiểm vì máy này không có ssh-keygen.',
    fix: 'cài OpenSSH (Windows: Optional features, mục OpenSSH Client), rồi chạy lại.',
  },
  unsigned: {
    message: 'Mốc kiểm chứng không có chữ ký, dù đã có danh sách khóa được ký.',
    fix: 'người giữ khóa chạy plan checkpoint --key TỆP_KHÓA để ký mốc mới nhất; mốc cũ thì đối chiếu với bản giấy.',
  },
} as const;

export const register = {
  'register/not-regular': () => ({
    message: 'Trong sổ có một liên kết, thiết bị hoặc thư mục ở chỗ chỉ được có tệp thường.',
    fix: `xem liên kết dẫn đi đâu và ai đã đặt, xóa nó, rồi ${restore}.`,
  }),
  'register/unreadable': () => ({
    message: 'Bản ghi này không đọc được.',
    fix: `${restore}.`,
  }),
  'register/record-name': ({ expected }) => ({
    message: 'Nội dung bản ghi không còn khớp với tên tệp: đã bị sửa hoặc đổi tên sau khi ghi sổ.',
    fix: `${restore}; nếu chỉ tên bị đổi thì trả lại tên ${expected}.`,
  }),
  'register/folder': ({ expected }) => ({
    message: 'Bản ghi nằm sai thư mục.',
    fix: `chuyển tệp về ${expected}, giữ nguyên tên và nội dung.`,
  }),
  'register/recorded-first': ({ receivedAt, recordedAt }) => ({
    message: `Bản ghi được lập lúc ${moment(recordedAt)}, trước thời điểm nhận ghi trong đó (${moment(receivedAt)}).`,
    fix: 'kiểm tra đồng hồ của máy và giờ nhận, rồi ghi lại bằng một bản ghi mới; không sửa bản ghi này.',
  }),
  'register/unknown-parent': ({ id }) => ({
    message: `Bản ghi này được lập sau ${quoted(id)}, nhưng bản ghi đó không còn trong sổ.`,
    fix: `lấy lại tệp ${id}.yaml (git pull, git restore hoặc bản sao lưu); không sửa bản ghi này.`,
  }),
  'register/circle': ({ id }) => ({
    message: `Các bản ghi nêu tên nhau thành vòng, qua ${quoted(id)}: có bản ghi đã bị sửa.`,
    fix: 'lấy lại các tệp như lúc ghi sổ (git restore hoặc bản sao lưu).',
  }),
  'register/clock-back': ({ recordedAt, parent, parentRecordedAt }) => ({
    message: `Bản ghi này lập sau ${quoted(parent)} nhưng lại ghi giờ sớm hơn (${moment(recordedAt)}, bản trước ${moment(parentRecordedAt)}): đồng hồ của máy bị vặn lùi.`,
    fix: 'chỉnh đồng hồ của máy; thứ tự vẫn được giữ theo chuỗi bản ghi, còn giờ thì cần đối chiếu chứng cứ khác.',
  }),
  'register/unknown-arrival': ({ id }) => ({
    message: `Dòng sổ đến ${quoted(id)} được nêu ở đây nhưng không có trong thư mục arrivals.`,
    fix: `lấy lại tệp ${id}.yaml (git pull, git restore hoặc bản sao lưu); không sửa bản ghi này.`,
  }),
  'register/not-in-arrival': ({ name, arrival }) => ({
    message: `Tệp ${quoted(name)} không nằm trong số tệp đã đến theo dòng sổ đến ${quoted(arrival)}.`,
    fix: 'xem phiếu đã lập nhầm từ tệp nào, rồi lập phiếu mới có revisionOf; không sửa phiếu này.',
  }),
  'register/revision': ({ id, problem }) => ({
    message:
      problem === 'absent'
        ? `Phiếu ${quoted(id)} mà phiếu này thay thế không có trong sổ.`
        : `Phiếu này thay thế ${quoted(id)}, nhưng phiếu đó là của đơn vị khác hoặc kỳ khác.`,
    fix:
      problem === 'absent'
        ? `lấy lại tệp ${id}.yaml (git pull, git restore hoặc bản sao lưu).`
        : 'lập phiếu mới nêu đúng phiếu bị thay thế; không sửa phiếu này.',
  }),
  'register/missing-original': ({ name, sha256 }) => ({
    message: `Tệp gốc ${quoted(name)} không còn trong thư mục originals.`,
    fix: `đặt lại đúng tệp đã nhận vào originals/sha256/${sha256.slice(0, 2)}/${sha256} (từ git, bản sao lưu hoặc thư đã nhận).`,
  }),
  'register/changed-original': () => ({
    message: 'Nội dung tệp gốc không còn khớp với tên: tệp đã bị sửa, bị tráo hoặc bị hỏng.',
    fix: 'lấy lại đúng tệp đã nhận (từ git, bản sao lưu hoặc thư đã nhận).',
  }),
  'register/original-size': ({ name, stated, actual }) => ({
    message: `Bản ghi nêu tệp ${quoted(name)} có ${formatNumber(stated)} byte, còn tệp đang giữ có ${formatNumber(actual)} byte.`,
    fix: 'kiểm tra bản ghi này từ đâu mà có; bản ghi do chương trình lập luôn nêu đúng kích thước.',
  }),
  'register/report-differs': ({ report, problem }) => ({
    message:
      problem === 'absent'
        ? `Phiếu này đã chấp nhận báo cáo, nhưng tệp ${report} không còn.`
        : `Tệp ${report} không còn là nội dung đã được chấp nhận theo phiếu này.`,
    fix: `lấy lại tệp ${report} như lúc chấp nhận (git restore); nếu đơn vị gửi bản mới thì nhận bản đó bằng plan collect.`,
  }),
  'register/checkpoint-altered': ({ problem }) => ({
    message: altered[problem],
    fix: 'lấy lại tệp mốc như lúc lập (git restore hoặc bản sao lưu); không sửa mốc đã lập.',
  }),
  'register/checkpoint-record': ({ first, count }) => ({
    message:
      count === 1
        ? `Bản ghi ${quoted(first)} có trong mốc kiểm chứng nhưng không còn trong sổ.`
        : `Không còn trong sổ ${formatNumber(count)} bản ghi có trong mốc kiểm chứng, đầu tiên là ${quoted(first)}.`,
    fix: 'lấy lại các tệp đã mất hoặc bị sửa (git restore hoặc bản sao lưu).',
  }),
  'register/checkpoint-previous': ({ id, problem }) => ({
    message: previous[problem](id),
    fix: 'lấy lại các tệp trong checkpoints như lúc lập (git restore hoặc bản sao lưu).',
  }),
  'register/checkpoint-signature': ({ problem }) => ({
    message: signature[problem],
    fix:
      problem === 'unknown-key'
        ? 'hỏi người giữ khóa; nếu đúng là khóa của cơ quan thì thêm vào checkpoints/allowed_signers, nếu không thì bỏ mốc này.'
        : 'lấy lại mốc và chữ ký như lúc ký (git restore); nếu không còn thì lập và ký mốc mới.',
  }),
  'register/unverified-checkpoint': ({ reason }) => unverified[reason],
  'register/inserted-later': ({ id, recordedAt, checkpoint, at }) => ({
    message: `Bản ghi đề thời điểm lập là ${moment(recordedAt)}, nhưng mốc ${quoted(checkpoint)} lập sau đó (${moment(at)}) không có bản ghi này: bản ghi được gộp về muộn từ máy khác, hoặc bị chèn lùi ngày.`,
    fix: `hỏi người ghi sổ, đối chiếu lịch sử git, số đến và thư đã nhận; nếu đúng là gộp muộn: plan checkpoint --accept ${shortId(id)} --reason "…".`,
  }),
  'register/insertion-accepted': ({ recordedAt, checkpoint, accepted, reason }) => ({
    message: `Bản ghi đề thời điểm lập là ${moment(recordedAt)}, nhưng mốc ${quoted(checkpoint)} lập sau đó không có bản ghi này; đã được xác nhận ở mốc ${quoted(accepted)}, lý do: ${quoted(reason)}.`,
    fix: 'không phải sửa gì; khi dùng thời điểm của bản ghi này thì dựa vào lý do ấy, không dựa vào mốc.',
  }),
} satisfies Wordings<RegisterFindingArgs>;
