import type { FailureArgs } from '../../failure.ts';
import { periodOption } from '../period-option.ts';
import type { Wordings } from '../wording.ts';
import { intakeFailures } from './collect-failures.ts';
import { letters } from './failures-letters.ts';
import { formFailures } from './form-command.ts';
import { pdfFailures } from './pdf.ts';
import { checkpointFailures } from './register.ts';
import { templates } from './report.ts';
import { periodLabel } from './report-dates.ts';
import { returnFailures } from './return.ts';
import { markingFailures } from './return-list.ts';
import { reviewFailures } from './review-failures.ts';
import { rosterFailures } from './roster-failures.ts';
import { storeFailures } from './store.ts';
import { templateFailures } from './template-failures.ts';

const orNearest = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `có phải ý là ${suggestion}?`;

export const failures = {
  ...templates,
  ...templateFailures,
  ...intakeFailures,
  ...returnFailures,
  ...rosterFailures,
  ...reviewFailures,
  ...storeFailures,
  ...markingFailures,
  ...formFailures,
  ...checkpointFailures,
  ...pdfFailures,
  ...letters,
  'workspace/none': ({ start }) => ({
    message: `Không thấy kế hoạch nào (tệp plan.yaml) ở ${start} và các thư mục phía trên.`,
    fix: 'chuyển vào thư mục của kế hoạch, hoặc thêm -C THƯ_MỤC.',
  }),
  'workspace/no-such-folder': ({ folder }) => ({
    message: `Không có thư mục ${folder}.`,
    fix: 'viết lại đường dẫn sau -C.',
  }),
  'workspace/unusable': ({ files }) => ({
    message: `Chưa làm được vì các tệp này thiếu hoặc có lỗi: ${files.join(', ')}.`,
    fix: 'chạy plan validate để xem từng lỗi và sửa.',
  }),
  'files/none-matched': ({ asked, workspace }) => ({
    message: `Không có tệp nào của kế hoạch ở ${workspace} khớp với: ${asked.join(', ')}.`,
    fix: 'viết đường dẫn tới tệp hoặc thư mục trong kế hoạch, ví dụ reports/2024.',
  }),
  'files/nothing-to-check': ({ workspace }) => ({
    message: `Không có tệp nào để kiểm tra trong ${workspace}.`,
    fix: 'chuyển vào thư mục của kế hoạch, hoặc thêm -C THƯ_MỤC.',
  }),
  'option/unknown-format': ({ name, known, suggestion }) => ({
    message: `Không có dạng kết quả "${name}".`,
    fix: orNearest(suggestion, `chọn một trong: ${known.join(', ')}.`),
  }),
  'option/two-to-stdout': ({ names }) => ({
    message: `Chỉ một dạng kết quả được in ra màn hình, đang có: ${names.join(', ')}.`,
    fix: `ghi các dạng còn lại ra tệp, ví dụ --format ${names.at(-1)}=ket-qua.txt.`,
  }),
  'option/conflict': ({ options }) => ({
    message: `Không dùng cùng lúc ${options.join(' và ')}.`,
    fix: `giữ một trong: ${options.join(', ')}.`,
  }),
  'option/instant': ({ option, value }) => ({
    message: `"${value}" sau ${option} không phải là ngày hoặc thời điểm.`,
    fix: 'viết ngày 2024-12-18, hoặc thời điểm có múi giờ 2024-12-18T09:00:00+07:00.',
  }),
  'option/date': ({ option, value }) => ({
    message: `"${value}" sau ${option} không phải là một ngày.`,
    fix: 'viết năm-tháng-ngày, ví dụ 2024-12-18.',
  }),
  'option/period-form': ({ value }) => ({
    message: `"${value}" không phải là một kỳ báo cáo.`,
    fix: 'viết năm bốn chữ số (2024), nửa năm (2024-H1), quý (2024-Q3) hoặc tháng (2024-07).',
  }),
  'option/period': ({ value, known }) => ({
    message: `Kế hoạch không có kỳ báo cáo "${value}".`,
    fix: `chọn một trong: ${known.join(', ')}.`,
  }),
  'roster/not-frozen': ({ period, path }) => ({
    message: `Chưa chốt danh sách đơn vị phải báo cáo kỳ ${period} (tệp ${path}), nên chưa lập được báo cáo chính thức.`,
    fix: `chốt danh sách trước bằng plan roster ${periodOption(period)} --freeze, hoặc thêm --draft để lập bản nháp theo danh sách tạm tính.`,
  }),
  'option/cycle': ({ value, known }) => ({
    message: `Kế hoạch không có chế độ báo cáo "${value}".`,
    fix: `chọn một trong: ${known.join(', ')}.`,
  }),
  'option/kind': ({ value, cycle, known }) => ({
    message: `Kế hoạch không giao lập báo cáo tổng hợp loại "${value}".`,
    fix: `chọn một trong: ${known.join(', ')}; hoặc khai ở reporting, mục ${cycle}, trường consolidated của plan.yaml.`,
  }),
  'option/language': ({ value }) => ({ message: `Không có ngôn ngữ "${value}".`, fix: 'chọn vi hoặc en.' }),
  'id/unknown': ({ id, suggestion }) => ({
    message: `Kế hoạch không có "${id}".`,
    fix: orNearest(suggestion, 'chạy plan show để xem các mã.'),
  }),
  'code/unknown': ({ code, suggestion }) => ({
    message: `Không có quy tắc "${code}".`,
    fix: orNearest(suggestion, 'chạy plan explain để xem danh sách.'),
  }),
  'figure/no-cell': ({ sheet, cell, period, isTotal, sheets }) => {
    if (sheets !== undefined)
      return {
        message: `Bảng tính không có trang "${sheet}".`,
        fix: `chọn một trong các trang: ${sheets.join(', ')}.`,
      };
    return isTotal
      ? {
          message: `Ô ${cell} của trang "${sheet}" là công thức cộng các ô phía trên.`,
          fix: 'xem từng ô được cộng.',
        }
      : {
          message: `Ô ${cell} của trang "${sheet}" không in số nào của báo cáo.`,
          fix: `chọn ô có số, hoặc tìm số theo tên, theo mã: plan trace ${periodOption(period)}.`,
        };
  },
  'figure/unknown': ({ figure, period, suggestions }) => ({
    message: `Báo cáo ${periodLabel(period)} không có số "${figure}".`,
    fix:
      suggestions.length === 0
        ? `chạy plan trace ${periodOption(period)} để xem các số.`
        : `có phải ý là ${suggestions.join(', ')}?`,
  }),
  'narrative/exists': ({ path }) => ({
    message: `Đã có tệp lời văn ${path}; lệnh này không ghi đè.`,
    fix: 'mở tệp ấy để viết tiếp; muốn lập bản mới thì đổi tên tệp cũ trước.',
  }),
  'shell/unknown': ({ shell, known }) => ({
    message: `Không có đoạn lệnh cho "${shell}".`,
    fix: `chọn một trong: ${known.join(', ')}.`,
  }),
} satisfies Wordings<FailureArgs>;
