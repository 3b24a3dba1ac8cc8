import type { RosterFailureArgs } from '../../roster/failures.ts';
import { formatDate } from '../../text/vietnamese.ts';
import { periodOption } from '../period-option.ts';
import type { Wordings } from '../wording.ts';
import { periodName } from './roster.ts';

const textProblems = {
  empty: 'đang để trống',
  'too-long': 'quá dài',
  control: 'có ký tự điều khiển hoặc xuống dòng',
} as const;

export const rosterFailures = {
  'option/one-needed': ({ options }) => ({
    message: `Thiếu một trong các tùy chọn: ${options.join(', ')}.`,
    fix: `thêm ${options[0]} hoặc ${options[1]}, đúng như văn bản ghi.`,
  }),
  'option/needs': ({ option, needs }) => ({
    message: `${option} phải đi cùng ${needs}.`,
    fix: `thêm ${needs}, hoặc bỏ ${option}.`,
  }),
  'option/text': ({ option, problem, limit }) => ({
    message: `Nội dung sau ${option} ${textProblems[problem]}.`,
    fix: `viết trên một dòng, từ 1 đến ${limit} ký tự.`,
  }),
  'roster/not-illustrative': ({ path }) => ({
    message: `Tệp ${path} đã chốt là danh sách thật, không thành danh sách minh họa được; chưa ghi gì.`,
    fix: 'diễn tập trong một bản sao của thư mục kế hoạch, hoặc với kỳ chưa chốt danh sách.',
  }),
  'roster/freeze-first': ({ period, path }) => ({
    message: `Chưa chốt danh sách đơn vị phải báo cáo ${periodName(period)} (tệp ${path}).`,
    fix: `chốt danh sách trước: plan roster ${periodOption(period)} --freeze.`,
  }),
  'roster/other-cycle': ({ path, cycle }) => ({
    message: `Tệp ${path} là danh sách của chế độ báo cáo "${cycle}"; mỗi kỳ chỉ có một tệp.`,
    fix: `dùng --cycle ${cycle}, hoặc chọn kỳ khác.`,
  }),
  'roster/unit-absent': ({ unit, period, suggestion, answeredBy }) => ({
    message: `Đơn vị "${unit}" không có trong danh sách ${periodName(period)}${answeredBy.length === 0 ? '' : `: đã kết thúc hoạt động, báo cáo thay là ${answeredBy.join(', ')}`}.`,
    fix: suggestion === undefined ? 'chạy plan roster để xem danh sách.' : `có phải ý là ${suggestion}?`,
  }),
  'roster/unit-closed': ({ unit, to }) => ({
    message: `Đơn vị "${unit}" đã kết thúc hoạt động ngày ${formatDate(to)}, không phải báo cáo nên không cần miễn hay gia hạn.`,
    fix: 'bỏ đơn vị này khỏi dòng lệnh.',
  }),
  'roster/unit-exempt': ({ unit, period, document }) => ({
    message: `Đơn vị "${unit}" đang được miễn báo cáo theo ${document}, không gia hạn được.`,
    fix: `bỏ miễn trước: plan roster restore ${unit} ${periodOption(period)} --document SỐ.`,
  }),
  'roster/date-far': ({ option, date, planned }) => ({
    message: `Ngày ${formatDate(date)} sau ${option} cách hạn của kỳ này theo kế hoạch (hết ngày ${formatDate(planned)}) quá nửa năm.`,
    fix: 'viết lại ngày; thường là gõ nhầm năm.',
  }),
  'roster/date-before-period': ({ option, date, from }) => ({
    message: `Ngày ${formatDate(date)} sau ${option} ở trước ngày bắt đầu kỳ báo cáo (${formatDate(from)}).`,
    fix: 'viết lại ngày; thường là gõ nhầm năm.',
  }),
  'roster/not-later': ({ unit, lastDay, shared }) => ({
    message: `Gia hạn cho "${unit}" đến hết ngày ${formatDate(lastDay)} không muộn hơn hạn chung là hết ngày ${formatDate(shared)}.`,
    fix: 'viết ngày muộn hơn; đổi hạn của mọi đơn vị thì dùng plan roster date.',
  }),
} satisfies Wordings<RosterFailureArgs>;
