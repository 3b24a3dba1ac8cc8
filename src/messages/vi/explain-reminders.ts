import { reminderExamples as examples } from '../examples/reminders.ts';
import { because } from '../explain.ts';
import type { ReminderFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const reminderExplanations = {
  'reminder/name-hash': because(
    examples['reminder/name-hash'],
    'Mỗi lần đôn đốc là một tệp, tên gồm ngày gửi và mã băm của chính nội dung tệp, nên sửa một chữ là thấy ngay.',
    'Sổ cho biết ai đã được nhắc, khi nào; sửa sổ sau khi gửi thì không còn chứng minh được đơn vị đã được đôn đốc.',
  ),
  'reminder/folder': because(
    examples['reminder/folder'],
    'Sổ đôn đốc xếp theo kỳ báo cáo.',
    'Tệp nằm nhầm kỳ thì bảng theo dõi không thấy, và đơn vị có thể bị đôn đốc lần nữa.',
  ),
  'reminder/not-on-roster': because(
    examples['reminder/not-on-roster'],
    'Văn bản đôn đốc chỉ gửi đơn vị có trong danh sách báo cáo của kỳ.',
    'Hoặc danh sách sót đơn vị, hoặc văn bản đã gửi nhầm nơi; cả hai cần người xem lại.',
  ),
} satisfies Explanations<ReminderFindingArgs>;
