import {
  body,
  centred,
  each,
  gap,
  item,
  listTable,
  point,
  rule,
  section,
  sideBySide,
  styled,
  totalRow,
} from './word-parts.js';
import { size } from './word-styles.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @param {string} text */
const italic = text => ({ text, italics: true });

/** @type {Blocks} */
const head = [
  sideBySide(
    [3860, 5490],
    [
      [
        centred({ text: '{{superior}}', size: 26 }),
        centred({ text: '{{issuer}}', size: 26, bold: true }),
        rule(1330, 1330),
      ],
      [
        centred({ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 26, bold: true }),
        centred({ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }),
        rule(1020, 1020),
      ],
    ],
    [[centred({ text: '{{documentNumber}}', size: 26 })], [centred(italic('{{placeAndDate}}'))]],
  ),
  gap(240),
  centred({ text: 'BÁO CÁO', bold: true }),
  centred({ text: '{{subject}}', bold: true }),
  rule(3600, 3600),
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

/** @type {Blocks} */
const directionPart = [
  section('I. TÌNH HÌNH CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN'),
  item('1. Công tác chỉ đạo và văn bản triển khai'),
  ...each('direction', body('{{text}}')),
  body('{{issuedDocuments}}'),
  item('2. Tình hình gửi báo cáo của các đơn vị'),
  body('{{deadlineRule}}'),
  ...each('submissionSummary', body('{{text}}')),
  body(
    'Đơn vị phải báo cáo chưa nộp, nộp trễ hạn, bị trả lại nêu tại Phụ lục II; tình hình từng đơn vị tại Phụ lục III.',
  ),
];

/** @type {Blocks} */
const activity = [
  point('{{heading}}'),
  ...each('silent', body('Không có đơn vị nào báo cáo về hoạt động này.')),
  ...each(
    'hasOutputs',
    styled('ReportBody', ['Khối lượng tổng hợp từ nhiều đơn vị:'], { keepNext: true }),
    ...each('outputs', body('+ {{text}}')),
  ),
  ...each('hasOtherOutputs', body('Khối lượng do riêng từng đơn vị báo cáo: {{otherOutputs}}')),
  ...each('results', body('- ', italic('{{units}} ({{status}})'), ': {{text}}')),
  ...each('hasNil', body('- Báo cáo không phát sinh: {{nilUnits}}.')),
];

/** @type {Blocks} */
const resultPart = [
  section('II. KẾT QUẢ THỰC HIỆN CÁC NHÓM NHIỆM VỤ'),
  body(
    'Khối lượng chỉ được cộng khi trùng tên và đơn vị tính, riêng cho khối sở, ban, ngành, khối UBND cấp huyện và khối Mặt trận, đoàn thể; không cộng giữa các khối, vì số của sở, ngành có thể đã gồm số của địa phương.',
  ),
  ...each('noResults', body('{{text}}')),
  ...each(
    'taskGroups',
    item('{{heading}}'),
    ...each('roles', body('- {{role}}: {{names}}')),
    body('- {{coverage}}'),
    ...each('narrative', body('{{text}}')),
    ...each('activities', ...activity),
  ),
  item('{{indicatorHeading}}'),
  ...each('indicatorSentences', body('- {{text}}')),
  body('Chi tiết tại Phụ lục I.'),
];

const money = [
  { head: 'TT', width: 550, value: 'number', centred: true },
  { head: 'Nguồn kinh phí', width: 2450, value: 'name' },
  { head: 'Khối đơn vị', width: 1450, value: 'block' },
  { head: 'Kế hoạch (triệu đồng)', width: 1300, value: 'planned', right: true },
  { head: 'Giải ngân (triệu đồng)', width: 1300, value: 'disbursed', right: true },
  { head: 'Tỷ lệ giải ngân', width: 1000, value: 'rate', right: true },
  { head: 'Đơn vị có số liệu', width: 1300, value: 'coverage', centred: true },
];

/** @type {Blocks} */
const fundingPart = [
  section('III. KINH PHÍ THỰC HIỆN'),
  ...each(
    'hasFunding',
    listTable('funding', money, [totalRow('fundingTotal', { text: '{{label}}', span: 3 }, money)]),
    gap(120),
  ),
  ...each('fundingNotes', body('{{text}}')),
];

/** @type {(items: string) => Blocks} */
const attributed = items => each(items, body('- ', italic('{{units}}'), ': {{text}}'));

/** @type {Blocks} */
const opinionParts = [
  section('IV. ĐÁNH GIÁ CHUNG'),
  ...each('hasAssessment', item('1. Kết quả đạt được'), ...each('assessment', body('{{text}}'))),
  item('{{difficultiesHeading}}'),
  ...each('difficultiesText', body('{{text}}')),
  ...each(
    'difficultyGroups',
    point('{{heading}}'),
    ...each('items', body('- ', italic('{{units}}'), ': {{text}}{{#hasCause}} Nguyên nhân: {{cause}}{{/hasCause}}')),
  ),
  ...each('noDifficulties', body('{{text}}')),
  section('V. KIẾN NGHỊ, ĐỀ XUẤT'),
  ...each('proposalsText', body('{{text}}')),
  ...each('proposalGroups', item('{{heading}}'), ...attributed('items')),
  ...each('noProposals', body('{{text}}')),
  section('VI. PHƯƠNG HƯỚNG, NHIỆM VỤ {{nextPeriod}}'),
  ...each('directionsText', body('{{text}}')),
  ...each('directionGroups', item('{{heading}}'), ...attributed('items')),
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
      [centred('{{#signer}}'), centred({ text: '{{text}}', bold: true }), centred('{{/signer}}'), gap(1700)],
    ],
  ),
];

/** @type {Blocks} */
export const mainPart = [
  ...head,
  ...opening,
  ...directionPart,
  ...resultPart,
  ...fundingPart,
  ...opinionParts,
  ...signature,
];
