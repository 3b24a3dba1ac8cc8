import type { FormCommandWords } from '../../commands/words.ts';
import type { FormErrorArgs } from '../../form/form-error.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const of = (unit: string | undefined): string => (unit === undefined ? '' : ` (${unit})`);

export const form = {
  outcome: (outcome, path, unit, dryRun) => {
    if (outcome === 'unchanged') return `Không đổi: ${path}${of(unit)}`;
    if (outcome === 'kept') return `Giữ nguyên, không ghi đè: ${path}${of(unit)}, vì tệp đã có và khác biểu mẫu mới`;
    return `${dryRun ? 'Sẽ ghi' : 'Đã ghi'} ${path}${of(unit)}`;
  },
  total: ({ written, unchanged, kept }, dryRun) =>
    `${dryRun ? 'Sẽ ghi' : 'Đã ghi'} ${written} tệp, không đổi ${unchanged}, giữ nguyên ${kept}.`,
  movedAway:
    'Tệp giữ nguyên có thể đã được đơn vị điền. Muốn lập lại: chuyển tệp đó sang chỗ khác, hoặc dùng --out với thư mục khác.',
  nobody: 'Danh sách kỳ này không có đơn vị nào phải nhận biểu mẫu.',
  unreachable: (units, all) =>
    units.length === all
      ? `Cảnh báo: chưa đơn vị nào có email hoặc địa chỉ (contact trong units.yaml); danh sách gửi để trống hai cột này.`
      : `Cảnh báo: chưa có email hoặc địa chỉ (contact trong units.yaml) của ${units.length} đơn vị: ${units.join(', ')}.`,
  unread: files =>
    `Không lấy được báo cáo kỳ trước vì ${files.length} tệp có lỗi: ${listed(files, 'tệp')}. Xem: plan validate`,
  provisional: 'Danh sách đơn vị chưa chốt cho kỳ này; biểu mẫu lập theo danh sách tạm tính từ kế hoạch.',
  illustrative: 'Biểu mẫu dùng DỮ LIỆU MINH HỌA, mỗi trang đều ghi rõ.',
} satisfies FormCommandWords;

/** Why no form is made. */
export const formFailures = {
  'form/which-units': () => ({
    message: 'Chưa nói lập biểu mẫu cho đơn vị nào.',
    fix: 'thêm --all (mọi đơn vị), hoặc --unit và mã hay tên đơn vị.',
  }),
  'form/unit-not-asked': ({ unit, period, exempt }) => ({
    message: exempt
      ? `${unit} được miễn báo cáo kỳ ${period}.`
      : `${unit} không có trong danh sách báo cáo kỳ ${period}.`,
    fix: exempt ? 'bỏ đơn vị này khỏi --unit.' : `xem danh sách: plan status --period ${period}.`,
  }),
} satisfies Wordings<FormErrorArgs>;
