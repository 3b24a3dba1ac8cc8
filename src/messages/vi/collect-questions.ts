import type { CollectWords } from '../../intake/words.ts';
import { periodOption } from '../period-option.ts';

/** What `plan collect` asks about a file that it does not enter. */
export const collectQuestions: CollectWords['question'] = {
  whose: ({ candidates }) =>
    candidates.length === 0
      ? ['Tệp không mang mã của biểu mẫu. Đây là báo cáo của đơn vị nào?']
      : [
          'Tệp không mang mã của biểu mẫu. Có phải là báo cáo của:',
          ...candidates.map(({ unit, name, because }) => `- ${name} (${unit}), vì có chữ "${because}"`),
        ],
  'other-plan': ({ plan, expected }) => [
    `Tệp thuộc kế hoạch khác (${plan}; kế hoạch này là ${expected}). Chuyển đến nơi tổng hợp của kế hoạch ấy, hoặc xin đơn vị gửi đúng biểu mẫu.`,
  ],
  'unknown-unit': ({ unit, suggestion }) => [
    `Tệp ghi mã đơn vị "${unit}", kế hoạch không có mã này.${suggestion === undefined ? '' : ` Có phải ý là ${suggestion}?`}`,
  ],
  'unknown-cycle': ({ cycle, known }) => [
    `Tệp ghi chế độ báo cáo "${cycle}"; kế hoạch chỉ có: ${known.join(', ')}. Xin đơn vị gửi đúng biểu mẫu.`,
  ],
  'unknown-period': ({ period, from, to }) => [
    `Tệp ghi kỳ "${period}", không phải kỳ báo cáo của kế hoạch giai đoạn ${from}-${to}.`,
  ],
  'not-on-roster': ({ name, period }) => [
    `${name} không có trong danh sách báo cáo đã chốt của kỳ ${period}. Bổ sung vào danh sách trước, hoặc kiểm tra lại tệp.`,
  ],
  'report-edited': ({ path }) => [
    `Trong ${path} đang có nội dung không do sổ nhận ghi (sửa tay hoặc chép vào), nên chưa thay bằng bản này. Chuyển tệp ấy đi nơi khác hoặc khôi phục (git restore).`,
  ],
  'no-roster': ({ period }) => [
    `Chưa chốt danh sách đơn vị của kỳ ${period}. Chốt bằng: plan roster ${periodOption(period)} --freeze`,
  ],
  'other-unit': ({ said, found }) => [
    `Khi nhận, tệp được ghi là của ${said}, nhưng trong tệp là của ${found}. Có phải của ${found}?`,
  ],
  'other-period': ({ said, found }) => [
    `Lệnh ghi kỳ ${said}, nhưng trong tệp là kỳ ${found}. Tệp gửi nhầm kỳ thì xin đơn vị gửi lại; tệp đúng thì chạy lại, không ghi kỳ.`,
  ],
  damaged: () => [
    'Dòng sổ đến hoặc bản gốc của tệp này không còn như khi nhận, nên không xét. Kiểm tra sổ bằng: plan verify',
  ],
};
