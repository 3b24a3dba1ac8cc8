import type { Figure } from '../../figures/figure.ts';
import type { DraftWords } from '../../narrative/draft-words.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { figures, groupParts } from './figures.ts';
import { unstopped, upperFirst } from './report-document.ts';
import { causeHeadings } from './report-opinions.ts';

/** Under the heading of a task group its title is not said again. */
const nameOf = ({ subject }: Figure): string =>
  subject.of === 'group' ? upperFirst(groupParts[subject.part]) : figures.name(subject);

/** The draft is written in the language of the plan, like the text that it becomes. */
export const narrativeDraft = {
  introduction: [
    'Lời văn của đơn vị tổng hợp. Dòng bắt đầu bằng dấu # không được in; phần nào chưa viết thì báo cáo để trống phần đó.',
    'Để viết một phần: bỏ dấu # ở dòng tên phần và viết dưới dòng ấy, lùi vào hai dấu cách; cách một dòng trống là sang đoạn mới.',
    'Viết {{mã}} để lấy số liệu đúng lúc lập báo cáo; xem các mã: plan trace. Kiểm tra: plan validate.',
  ],
  section: {
    introduction: 'MỞ ĐẦU',
    direction: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
    assessment: 'ĐÁNH GIÁ CHUNG',
    difficulties: 'KHÓ KHĂN, VƯỚNG MẮC',
    lessons: 'BÀI HỌC KINH NGHIỆM',
    proposals: 'KIẾN NGHỊ, ĐỀ XUẤT',
    nextPeriod: 'PHƯƠNG HƯỚNG KỲ TIẾP THEO',
  },
  taskGroups: 'II. KẾT QUẢ THEO NHÓM NHIỆM VỤ: viết nhóm nào cũng phải bỏ dấu # ở dòng taskGroups',
  taskGroup: title => `NHÓM NHIỆM VỤ: ${unstopped(title)}`,
  fact: (id, figure) => `${nameOf(figure)}: ${figures.value(figure)} {{${id}}}`,
  noFacts: 'Chưa có báo cáo nào để lấy ý.',
  missing: names => `Chưa nộp: ${names}`,
  late: names => `Nộp trễ: ${names}`,
  causes: causeHeadings,
  difficulty: (units, text, cause) => `${units}: ${text}${cause === undefined ? '' : ` (nguyên nhân: ${cause})`}`,
  proposal: (units, to, text) => `${units} kiến nghị ${to}: ${text}`,
  direction: (units, text) => `${units}: ${text}`,
  result: (units, activity, text) => `${activity} – ${units}: ${text}`,
  more: count => `… và ${formatNumber(count)} ý khác trong báo cáo`,
} satisfies DraftWords;
