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
    fix: `chốt danh sách vào tệp ${expected}.`,
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
  'roster/file-name': ({ expected }) => ({
    message: `Tên tệp danh sách không khớp với nội dung, phải là ${expected}.`,
    fix: `đổi tên tệp thành ${expected}, hoặc sửa lại period trong tệp.`,
  }),

  'period/outside-plan': ({ period, from, to }) => ({
    message: `Kỳ ${period} nằm ngoài giai đoạn ${from}-${to} của kế hoạch.`,
    fix: `sửa lại period cho thuộc giai đoạn ${from}-${to}.`,
  }),
  'period/not-of-cycle': ({ period, cycle, allowed }) => ({
    message: `Kỳ ${period} không phải là một kỳ của chế độ báo cáo "${cycle}".`,
    fix: allowed.length === 0 ? 'sửa lại period hoặc cycle.' : `chọn một trong các kỳ: ${listed(allowed, 'kỳ')}.`,
  }),

  'narrative/file-name': ({ expected }) => ({
    message: `Tên tệp lời văn không khớp với nội dung, phải là ${expected}.`,
    fix: `đổi tên tệp thành ${expected}, hoặc sửa lại period trong tệp.`,
  }),
} satisfies Wordings<RosterFindingArgs>;
