import {
  body,
  centred,
  each,
  gap,
  item,
  listTable,
  point,
  rule,
  ruleOf,
  section,
  sideBySide,
  styled,
  totalRow,
} from './word-parts.js';
import { size } from './word-styles.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @param {string} text */
const italic = text => ({ text, italics: true });

/** Each line of a list centred, without a line for its tags. @type {(name: string, run: import('docx').IRunOptions) => Blocks} */
const eachLine = (name, run) => [centred(`{{#${name}}}`), centred(run), centred(`{{/${name}}}`)];

/** @type {Blocks} */
const head = [
  sideBySide(
    [3860, 5490],
    [
      [
        ...eachLine('superior', { text: '{{text}}', size: 26 }),
        ...eachLine('issuer', { text: '{{text}}', size: 26, bold: true }),
        ruleOf('issuerRule'),
      ],
      [
        centred({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 26, bold: true }),
        centred({ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }),
        rule(1020),
      ],
    ],
    [[centred({ text: '{{documentNumber}}', size: 26 })], [centred(italic('{{placeAndDate}}'))]],
  ),
  gap(240),
  centred({ text: 'BÁO CÁO', bold: true }),
  centred({ text: '{{subject}}', bold: true }),
  ruleOf('subjectRule'),
  gap(120),
  ...each('oneAddressee', styled('ReportHead', ['Kính gửi: {{addressee}}.'], { spacing: { after: 180 } })),
  ...each(
    'severalAddressees',
    styled('ReportHead', ['Kính gửi:']),
    ...each('addressees', styled('ReportHead', ['- {{text}}'])),
  ),
];

/** @type {Blocks} */
const opening = [
  ...each('legalBasis', styled('ReportBasis', ['{{text}}'])),
  ...each('introduction', body('{{text}}')),
  body('{{lead}}'),
];

/** Pictures in the middle, each with its caption below. @type {(name: string) => Blocks} */
const charts = name =>
  each(
    name,
    styled('ReportHead', ['{{%picture}}'], { keepNext: true, spacing: { before: 120, after: 60 } }),
    styled('ReportHead', [italic('{{caption}}')], { spacing: { after: 160 } }),
  );

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
  { head: 'Nguồn kinh phí', width: 2700, value: 'name' },
  { head: 'Khối đơn vị', width: 1750, value: 'block' },
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

/** @type {Blocks} */
const signature = [
  gap(120, true),
  sideBySide(
    [4900, 4450],
    [
      [
        styled('ReportRecipients', [{ text: 'Nơi nhận:', bold: true, italics: true, size: size.table }], {
          keepNext: true,
        }),
        styled('ReportRecipients', ['{{#recipients}}']),
        styled('ReportRecipients', ['{{text}}'], { keepNext: true }),
        styled('ReportRecipients', ['{{/recipients}}']),
      ],
      [...eachLine('signer', { text: '{{text}}', bold: true }), gap(1700)],
    ],
  ),
];

/** What the head of the body signs: to the body that issued the plan, or in its name to a ministry. @type {(toIssuer: boolean) => Blocks} */
export const mainPart = toIssuer => [
  ...head,
  ...opening,
  ...directionPart,
  ...resultPart,
  ...fundingPart,
  ...assessmentPart,
  ...proposalPart(toIssuer),
  ...directionsPart,
  ...signature,
];
