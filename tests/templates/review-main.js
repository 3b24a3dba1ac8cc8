import { charts, head, opening, signature } from './word-frame.js';
import { body, each, gap, item, listTable, point, section, styled } from './word-parts.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @param {string} text */
const italic = text => ({ text, italics: true });

const submissions = [
  { head: 'Năm', width: 750, value: 'year', centred: true },
  { head: 'Phải báo cáo', width: 950, value: 'owed', centred: true },
  { head: 'Đã nộp', width: 1500, value: 'received', centred: true },
  { head: 'Đúng hạn', width: 1500, value: 'onTime', centred: true },
  { head: 'Trễ hạn', width: 700, value: 'late', centred: true },
  { head: 'Chưa nộp', width: 750, value: 'missing', centred: true },
  { head: 'Không phải báo cáo', width: 1000, value: 'exempt', centred: true },
  { head: 'Được chấp nhận', width: 950, value: 'accepted', centred: true },
  { head: 'Ghi chú', width: 1250, value: 'note' },
];

/** @type {() => Blocks} */
const directionPart = () => [
  section('I. TÌNH HÌNH CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN'),
  item('1. Công tác chỉ đạo và văn bản triển khai'),
  ...each('direction', body('{{text}}')),
  ...each('issuedDocuments', body('- {{text}}')),
  item('2. Điều chỉnh Kế hoạch'),
  ...each('amendments', body('{{text}}')),
  item('3. Sắp xếp tổ chức của các đơn vị báo cáo'),
  ...each('reorganisations', body('{{text}}')),
  item('4. Tình hình gửi báo cáo qua các năm'),
  listTable('submissionYears', submissions),
  gap(120),
  ...charts('submissionCharts'),
  ...each('requestedYears', body('{{text}}')),
  ...each('submissionReferences', body('{{text}}')),
];

const groupYears = [
  { head: 'Năm', width: 750, value: 'year', centred: true },
  { head: 'Đơn vị phải báo cáo có báo cáo', width: 2000, value: 'coverage', centred: true },
  { head: 'Lượt báo cáo', width: 1050, value: 'entries', centred: true },
  { head: 'Hoàn thành', width: 1050, value: 'done', centred: true },
  { head: 'Đang thực hiện', width: 1050, value: 'inProgress', centred: true },
  { head: 'Chưa thực hiện', width: 1050, value: 'notStarted', centred: true },
  { head: 'Không phát sinh', width: 1050, value: 'nil', centred: true },
  { head: 'Hoạt động chưa có báo cáo', width: 1350, value: 'silent', centred: true },
];

/** @type {() => Blocks} */
const resultPart = () => [
  section('II. KẾT QUẢ THỰC HIỆN CÁC NHÓM NHIỆM VỤ'),
  body(
    'Khối lượng là số của từng năm, chỉ được cộng khi trùng tên và đơn vị tính, riêng từng khối đơn vị; tổng nhiều năm ghi rõ số năm có số liệu. Năm không nêu là năm chưa có dữ liệu, không được tính là 0.',
  ),
  ...each(
    'taskGroups',
    item('{{heading}}'),
    ...each('ownText', body('{{text}}')),
    ...each('hasYears', listTable('years', groupYears), gap(120)),
    ...each(
      'yearTexts',
      styled('ReportBody', [{ text: '{{heading}}', italics: true }], { keepNext: true }),
      ...each('paragraphs', body('{{text}}')),
    ),
    ...each('activities', point('{{heading}}'), body('- {{years}}'), ...each('outputs', body('+ {{text}}'))),
    ...each('otherOutputs', body('{{text}}')),
  ),
  item('{{indicatorHeading}}'),
  ...each('indicatorSentences', body('- {{text}}')),
  ...charts('trendCharts'),
  body('Chi tiết từng năm tại Phụ lục I.'),
];

const money = [
  { head: 'TT', width: 500, value: 'number', centred: true },
  { head: 'Nguồn kinh phí', width: 1900, value: 'name' },
  { head: 'Khối đơn vị', width: 1250, value: 'block' },
  { head: 'Năm', width: 1150, value: 'year', centred: true },
  { head: 'Kế hoạch (triệu đồng)', width: 1250, value: 'planned', right: true },
  { head: 'Giải ngân (triệu đồng)', width: 1250, value: 'disbursed', right: true },
  { head: 'Tỷ lệ giải ngân', width: 1000, value: 'rate', right: true },
  { head: 'Đơn vị có số liệu', width: 1050, value: 'coverage', centred: true },
];

/** @type {() => Blocks} */
const fundingPart = () => [
  section('III. KINH PHÍ THỰC HIỆN'),
  ...each('hasFunding', listTable('funding', money), gap(120)),
  ...each('fundingNotes', body('{{text}}')),
  ...charts('fundingCharts'),
];

/** @type {(items: string) => Blocks} */
const attributed = items => each(items, body('- ', italic('{{units}}'), ': {{text}}'));

/** @type {(next: string) => Blocks} */
const opinionParts = next => [
  section('IV. ĐÁNH GIÁ CHUNG'),
  item('1. Kết quả đạt được'),
  ...each('assessment', body('{{text}}')),
  item('2. Khó khăn, vướng mắc và nguyên nhân'),
  ...each('difficultiesText', body('{{text}}')),
  ...each('difficultyGroups', point('{{heading}}'), ...attributed('items')),
  ...each('moreDifficulties', body('{{text}}')),
  ...each('noDifficulties', body('{{text}}')),
  section('V. BÀI HỌC KINH NGHIỆM'),
  ...each('lessons', body('{{text}}')),
  ...each(
    'yearLessons',
    styled('ReportBody', [{ text: '{{heading}}', italics: true }], { keepNext: true }),
    ...each('paragraphs', body('{{text}}')),
  ),
  section('VI. KIẾN NGHỊ, ĐỀ XUẤT'),
  ...each('proposalsText', body('{{text}}')),
  ...each('proposalGroups', item('{{heading}}'), ...attributed('items')),
  ...each('moreProposals', body('{{text}}')),
  ...each('noProposals', body('{{text}}')),
  section(`VII. PHƯƠNG HƯỚNG, NHIỆM VỤ ${next}`),
  ...each('directionsText', body('{{text}}')),
  ...each('directionGroups', styled('ReportBody', [italic('{{heading}}')], { keepNext: true }), ...attributed('items')),
  ...each('moreDirections', body('{{text}}')),
  styled('ReportBody', ['{{closing}}'], { keepNext: true }),
];

/** The document itself; its last section looks forward to `next`. @type {(next: string) => Blocks} */
export const mainPart = next => [
  ...head('BÁO CÁO'),
  ...opening,
  ...directionPart(),
  ...resultPart(),
  ...fundingPart(),
  ...opinionParts(next),
  ...signature,
];
