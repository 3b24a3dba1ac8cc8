import type { ReminderFindingArgs } from '../groups.ts';
import type { Wordings } from '../wording.ts';

export const reminders = {
  'reminder/name-hash': ({ expected }) => ({
    message: 'Nội dung sổ đôn đốc không còn khớp với tên tệp: tệp đã bị sửa hoặc đổi tên sau khi lập.',
    fix: `khôi phục tệp như lúc lập (git restore), hoặc trả lại tên ${expected} nếu chỉ tên bị đổi.`,
  }),
  'reminder/folder': ({ expected }) => ({
    message: 'Tệp sổ đôn đốc nằm trong thư mục của kỳ khác.',
    fix: `chuyển tệp vào ${expected}, giữ nguyên tên và nội dung.`,
  }),
  'reminder/not-on-roster': ({ unit, period }) => ({
    message: `Sổ đôn đốc ghi đơn vị "${unit}", không có trong danh sách báo cáo kỳ ${period}.`,
    fix: 'bổ sung đơn vị vào danh sách nếu sót; không sửa tệp của sổ đôn đốc.',
  }),
} satisfies Wordings<ReminderFindingArgs>;
