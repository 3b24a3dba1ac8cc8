import { charts, head, opening, signature } from './word-frame.js';
import { body, each, gap, item, listTable, point, section, styled, totalRow } from './word-parts.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @param {string} text */
const italic = text => ({ text, italics: true });

/** @type {Blocks} */
const directionPart = [
  section('I. TÌNH HÌNH CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN'),
  item('1. Công tác chỉ đạo và văn bản triển khai'),
  ...each('direction', body('{{text}}')),
  ...each('issuedDocuments', body('{{text}}')),
  ...each('weightyDocuments', body('{{text}}')),
  item('2. Tình hình gửi báo cáo của các đơn vị'),
  body('{{deadlineRule}}'),
  ...each('submissionSummary', body('{{text}}')),
  ...each('submissionReferences', body('{{text}}')),
  ...charts('submissionCharts'),
];

/** @type {Blocks} */
const activity = [
  point('{{heading}}'),
  body('{{summary}}'),
  ...each('results', body('- ', italic('{{units}} ({{status}})'), ': {{text}}')),
];

/** @type {Blocks} */
const resultPart = [
  section('II. KẾT QUẢ THỰC HIỆN CÁC NHÓM NHIỆM VỤ'),
  ...each('resultsNote', body('{{text}}')),
  ...charts('activityCharts'),
  ...each('noResults', body('{{text}}')),
  ...each(
    'taskGroups',
    item('{{heading}}'),
    ...each('roles', body('- {{role}}: {{names}}')),
    body('- {{coverage}}'),
    ...each('narrative', body('{{text}}')),
    ...each('activities', ...activity),
  ),
  ...each(
    'hasIndicators',
    item('{{indicatorHeading}}'),
    ...each('indicatorSentences', body('{{text}}')),
    ...charts('trendCharts'),
  ),
];

const money = [
  { head: 'TT', width: 550, value: 'number', centred: true },
  { head: 'Nguồn kinh phí', width: 2500, value: 'name' },
  { head: 'Khối đơn vị', width: 1950, value: 'block' },
  { head: 'Kế hoạch (triệu đồng)', width: 1150, value: 'planned', right: true },
  { head: 'Giải ngân (triệu đồng)', width: 1150, value: 'disbursed', right: true },
  { head: 'Tỷ lệ giải ngân', width: 950, value: 'rate', right: true },
  { head: 'Đơn vị có số liệu', width: 1100, value: 'coverage', centred: true },
];

/** @type {Blocks} */
const fundingPart = [
  section('III. KINH PHÍ THỰC HIỆN'),
  ...each(
    'hasFunding',
    listTable('funding', money, [totalRow('fundingTotal', { text: '{{label}}', span: 3 }, money)]),
    gap(120),
  ),
  ...charts('fundingCharts'),
  ...each('fundingNotes', body('{{text}}')),
];

/** A list in groups, and how it goes on in an appendix. @type {(groups: string, more: string, heading: (text: string) => import('docx').Paragraph) => Blocks} */
const opinions = (groups, more, heading) => [
  ...each(groups, heading('{{heading}}'), ...each('items', body('- ', italic('{{units}}'), ': {{text}}'))),
  ...each(more, body('{{text}}')),
];

/** @type {Blocks} */
const assessmentPart = [
  section('IV. ĐÁNH GIÁ CHUNG'),
  ...each('hasAssessment', item('1. Kết quả đạt được'), ...each('assessment', body('{{text}}'))),
  item('{{difficultiesHeading}}'),
  ...each('difficultiesText', body('{{text}}')),
  ...opinions('difficultyGroups', 'moreDifficulties', point),
  ...each('noDifficulties', body('{{text}}')),
];

/** The coordinator's own words on proposals are for the body that issued the plan. @type {(toIssuer: boolean) => Blocks} */
const proposalPart = toIssuer => [
  section('V. KIẾN NGHỊ, ĐỀ XUẤT'),
  ...(toIssuer ? each('proposalsText', body('{{text}}')) : []),
  ...opinions('proposalGroups', 'moreProposals', item),
  ...each('noProposals', body('{{text}}')),
];

/** @type {Blocks} */
const directionsPart = [
  section('VI. PHƯƠNG HƯỚNG, NHIỆM VỤ {{nextPeriod}}'),
  ...each('directionsText', body('{{text}}')),
  ...opinions('directionGroups', 'moreDirections', item),
  ...each('noDirections', body('{{text}}')),
  styled('ReportBody', ['{{closing}}'], { keepNext: true }),
];

/** What the head of the body signs: to the body that issued the plan, or in its name to a ministry. @type {(toIssuer: boolean) => Blocks} */
export const mainPart = toIssuer => [
  ...head('BÁO CÁO'),
  ...opening,
  ...directionPart,
  ...resultPart,
  ...fundingPart,
  ...assessmentPart,
  ...proposalPart(toIssuer),
  ...directionsPart,
  ...signature,
];
