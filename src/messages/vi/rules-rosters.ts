import { formatDate } from '../../text/vietnamese.ts';
import type { RosterFindingArgs } from '../groups.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const classes = { required: 'phải báo cáo', requested: 'được đề nghị báo cáo' } as const;

export const rosters = {
  'roster/missing-unit': ({ unit, name, class: owed }) => ({
    message: `Theo kế hoạch, ${name} ${classes[owed]} nhưng không có trong danh sách.`,
    fix: `thêm mục có unit: ${unit}, class: ${owed} và basis là điều khoản căn cứ; được miễn thì vẫn giữ và ghi exempt.`,
  }),
  'roster/absent': ({ period, expected }) => ({
    message: `Kỳ ${period} đã có báo cáo hoặc phiếu nhận nhưng chưa chốt danh sách đơn vị phải báo cáo.`,
    fix: `chốt danh sách vào tệp ${expected}: plan roster --period ${period} --freeze.`,
  }),
  'roster/not-owing': ({ unit }) => ({
    message: `Đơn vị "${unit}" có trong danh sách nhưng kế hoạch không giao hay đề nghị đơn vị này báo cáo.`,
    fix: 'bỏ đơn vị khỏi danh sách, hoặc bổ sung vào required hay requested của chế độ báo cáo trong plan.yaml.',
  }),
  'roster/class': ({ unit, class: written, expected }) => ({
    message: `Đơn vị "${unit}" ghi là ${written} (${classes[written]}), theo kế hoạch là ${expected} (${classes[expected]}).`,
    fix: `viết class: ${expected}.`,
  }),
  'roster/closed-unit': ({ unit, to }) => ({
    message: `Đơn vị "${unit}" hoạt động đến hết ngày ${formatDate(to)}, không còn vào ngày chốt danh sách.`,
    fix: 'thay bằng đơn vị kế thừa, hoặc ghi exempt kèm văn bản.',
  }),
  'roster/duplicate-unit': ({ unit }) => ({
    message: `Đơn vị "${unit}" có hai lần trong danh sách.`,
    fix: 'giữ một mục, gộp căn cứ và văn bản của mục kia vào rồi xóa mục kia.',
  }),
  'roster/unanswered': ({ unit, name, successors }) => ({
    message: `${name} đã kết thúc hoạt động trong kỳ, đơn vị kế thừa có trong danh sách nhưng chưa được giao báo cáo thay.`,
    fix: `thêm answersFor: [{unit: ${unit}}] vào mục của ${listed(successors, 'đơn vị')}; kế thừa một phần thì ghi thêm scope.`,
  }),
  'roster/not-successor': ({ unit, predecessor, problem, successors }) => ({
    message: `Đơn vị "${unit}" được giao báo cáo thay "${predecessor}", nhưng ${
      problem === 'exists'
        ? `"${predecessor}" vẫn hoạt động vào ngày chốt danh sách.`
        : problem === 'no-successor'
          ? `units.yaml không ghi đơn vị nào kế thừa "${predecessor}".`
          : 'units.yaml ghi đơn vị kế thừa là đơn vị khác.'
    }`,
    fix:
      problem === 'exists'
        ? 'bỏ mục đó trong answersFor, hoặc sửa lại ngày kết thúc trong units.yaml.'
        : problem === 'no-successor'
          ? `bổ sung succeededBy cho ${predecessor} trong units.yaml, hoặc bỏ mục đó trong answersFor.`
          : `chuyển mục đó sang ${listed(successors, 'đơn vị')}, hoặc sửa lại succeededBy trong units.yaml.`,
  }),
  'roster/not-closed': ({ unit, closed, problem, to, successors }) => ({
    message:
      problem === 'exists'
        ? `Đơn vị "${unit}" ghi là đã kết thúc hoạt động ngày ${formatDate(closed)}, nhưng vẫn hoạt động vào ngày chốt danh sách.`
        : problem === 'other-day'
          ? `Đơn vị "${unit}" ghi là kết thúc hoạt động ngày ${formatDate(closed)}, units.yaml ghi ngày ${to === undefined ? '' : formatDate(to)}.`
          : `Đơn vị "${unit}" ghi là không có đơn vị kế thừa, nhưng units.yaml ghi có.`,
    fix:
      problem === 'exists'
        ? 'bỏ closed: đơn vị này phải báo cáo; được miễn thì ghi exempt kèm văn bản.'
        : problem === 'other-day'
          ? `viết closed: ${to}.`
          : `bỏ mục này, thêm answersFor: [{unit: ${unit}}] vào mục của ${listed(successors, 'đơn vị')}.`,
  }),
  'roster/extension-early': ({ unit, lastDay, shared }) => ({
    message: `Đơn vị "${unit}" được gia hạn đến hết ngày ${formatDate(lastDay)}, không muộn hơn hạn chung là hết ngày ${formatDate(shared)}.`,
    fix: 'sửa lại ngày gia hạn cho đúng văn bản, hoặc bỏ extension.',
  }),
  'roster/before-period': ({ date, from }) => ({
    message: `Hạn ${formatDate(date)} ở trước ngày bắt đầu kỳ báo cáo (${formatDate(from)}).`,
    fix: 'sửa lại ngày cho đúng văn bản; thường là gõ nhầm năm.',
  }),
  'roster/file-name': ({ expected }) => ({
    message: `Tên tệp danh sách không khớp với nội dung, phải là ${expected}.`,
    fix: `đổi tên tệp thành ${expected}, hoặc sửa lại period trong tệp.`,
  }),

  'period/outside-plan': ({ period, from, to }) => ({
    message: `Kỳ ${period} nằm ngoài giai đoạn ${from}-${to} của kế hoạch.`,
    fix: `sửa lại kỳ cho thuộc giai đoạn ${from}-${to}.`,
  }),
  'period/years-reversed': ({ period }) => ({
    message: `Các năm ${period} ghi năm cuối trước năm đầu.`,
    fix: 'viết năm đầu trước, ví dụ 2021-2025.',
  }),
  'period/not-of-cycle': ({ period, cycle, allowed }) => ({
    message: `Kỳ ${period} không phải là một kỳ của chế độ báo cáo "${cycle}".`,
    fix: allowed.length === 0 ? 'sửa lại period hoặc cycle.' : `chọn một trong các kỳ: ${listed(allowed, 'kỳ')}.`,
  }),
} satisfies Wordings<RosterFindingArgs>;
