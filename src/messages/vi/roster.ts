import type { Deadline } from '../../model/deadline.ts';
import type { RosterWords } from '../../roster/words.ts';
import { formatDate } from '../../text/vietnamese.ts';
import { answered } from '../answering-units.ts';
import { listed } from './listed.ts';
import { change } from './roster-changes.ts';
import { status } from './status.ts';

const dated = (deadline: Deadline): string =>
  `${status.named(deadline)}${deadline.document === undefined ? '' : ` (${deadline.document})`}`;

/** `năm 2024`, or `kỳ 2024-Q3` of a shorter period. */
export const periodName = (period: string): string => (/^\d{4}$/.test(period) ? `năm ${period}` : `kỳ ${period}`);

/** At the head of a roster for a rehearsal. */
export const illustrativeComment =
  'Danh sách minh họa, chỉ để diễn tập: biểu mẫu, báo cáo, công văn lập từ danh sách này đều ghi DỮ LIỆU MINH HỌA.';

/** At the head of a roster that the tool froze: where it comes from, and how it is changed. */
export const fileComments = (date: string): readonly string[] => [
  `Lập bằng plan roster --freeze, từ plan.yaml và units.yaml theo ngày ${formatDate(date)}.`,
  'Gia hạn, miễn, đổi hạn theo văn bản: plan roster extend, plan roster exempt, plan roster date.',
];

export const roster = {
  heading: (cycleTitle, period) => `${cycleTitle}, ${periodName(period)}: đơn vị phải báo cáo`,
  frozenOn: (date, file) => `Danh sách đã chốt theo ngày ${formatDate(date)}, không đổi: ${file}`,
  resolvedOn: date => `Chưa chốt. Theo kế hoạch và units.yaml vào ngày ${formatDate(date)}:`,
  illustrative: 'DANH SÁCH MINH HỌA, chỉ để diễn tập; mọi trang lập từ danh sách này đều ghi rõ DỮ LIỆU MINH HỌA.',
  classes: {
    required: count => `PHẢI BÁO CÁO (${count} đơn vị)`,
    requested: count => `ĐƯỢC ĐỀ NGHỊ BÁO CÁO (${count} đơn vị, không tính vào tỷ lệ)`,
  },
  closedUnits: count => `ĐÃ KẾT THÚC HOẠT ĐỘNG, KHÔNG CÓ ĐƠN VỊ KẾ THỪA (${count} đơn vị, không phải báo cáo)`,
  closedOn: date => `ngày cuối ${formatDate(date)}`,
  answersFor: (units, nameOf) => `báo cáo thay: ${answered(units, nameOf)}`,
  exempt: ({ reason, document }) => `được miễn theo ${document.number}: ${reason}`,
  note: text => `ghi chú: ${text}`,
  comparison: (period, frozen, date) =>
    `So với danh sách ${periodName(period)} (${frozen ? 'đã chốt' : 'chưa chốt, tính'} theo ngày ${formatDate(date)})`,
  unchanged: 'Không thay đổi.',
  changeKinds: {
    added: count => `Thêm (${count})`,
    removed: count => `Bớt (${count})`,
    changed: count => `Thay đổi (${count})`,
  },
  change,
  wouldChange: date => `Nếu chốt lại theo ngày ${formatDate(date)}, danh sách sẽ khác:`,
  wouldNotChange: 'Kế hoạch và units.yaml hiện nay vẫn cho đúng danh sách này.',
  nobody: (date, lost) =>
    lost.length === 0
      ? `Vào ngày ${formatDate(date)} không có đơn vị nào phải báo cáo.`
      : `Vào ngày ${formatDate(date)} không còn đơn vị nào phải báo cáo: mọi đơn vị đã kết thúc hoạt động. units.yaml chưa ghi đơn vị kế thừa (succeededBy) của ${lost.length} đơn vị: ${listed(lost, 'đơn vị')}.`,
  nobodyFix: command =>
    command === undefined
      ? 'kiểm tra required của chế độ báo cáo trong plan.yaml và các nhóm trong units.yaml.'
      : `bổ sung succeededBy trong units.yaml, hoặc lấy ngày cuối cùng còn đơn vị: ${command}`,
  totals: ({ required, requested, exempt, closed, answered: others }) =>
    [
      `Tổng: ${required} đơn vị phải báo cáo`,
      `${requested} được đề nghị`,
      ...(exempt > 0 ? [`${exempt} được miễn`] : []),
      ...(others > 0 ? [`${others} đơn vị cũ được báo cáo thay`] : []),
      ...(closed > 0 ? [`${closed} không còn đơn vị kế thừa`] : []),
    ].join(' · '),
  freezeWith: command => `Chốt danh sách này: ${command}`,
  frozen: file => `Đã chốt danh sách vào ${file}.`,
  alreadyFrozen: (file, date) => `Đã chốt từ trước theo ngày ${formatDate(date)}, không đổi: ${file}.`,
  refused: (file, date) =>
    `Không ghi: ${file} đã chốt theo ngày ${formatDate(date)} và khác danh sách này ở những chỗ trên.`,
  refreezeWith: command => `Nếu cần chốt lại: ${command}`,
  refrozen: (file, date) => `Đã chốt lại theo ngày ${formatDate(date)}: ${file}.`,
  next: command => `Tiếp theo: ${command}`,
  written: file => `Đã ghi ${file}.`,
  nothingWritten: 'Không có gì để ghi.',
  extended: (name, before, after) => `${name}: hạn ${dated(before)} → ${dated(after)}`,
  alreadyExtended: (name, deadline) => `${name}: đã có hạn ${dated(deadline)}`,
  exempted: (name, { reason, document }, before) =>
    `${name}: ${before === undefined ? 'phải báo cáo' : `được miễn theo ${before}`} → được miễn theo ${document.number}: ${reason}`,
  alreadyExempt: (name, { document }) => `${name}: đã được miễn theo ${document.number}`,
  hasReported: name =>
    `Chú ý: ${name} đã nộp báo cáo; tình trạng nộp vẫn tính theo báo cáo đã nhận, việc miễn không có tác dụng.`,
  restored: (name, grants) => `${name}: ${grants.join(', ')} → theo hạn chung`,
  nothingToRestore: name => `${name}: không được miễn hay gia hạn`,
  moved: (before, after) => `Hạn chung: ${dated(before)} → ${dated(after)}`,
  alreadyMoved: deadline => `Hạn chung: đã có ${dated(deadline)}`,
  extensionOvertaken: names => `Chú ý: hạn đã gia hạn nay không muộn hơn hạn chung: ${listed(names, 'đơn vị')}.`,
} satisfies RosterWords;
