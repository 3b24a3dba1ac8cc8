import { body, centredNext, each, gap, listTable, styled, unless } from './word-parts.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @type {(number: string, title: string) => Blocks} */
const heading = (number, title) => [
  centredNext(`Phụ lục ${number}`),
  centredNext(title),
  styled('ReportHead', [{ text: '{{attachedTo}}', italics: true }], { keepNext: true, spacing: { after: 160 } }),
];

/** @param {string} text */
const part = text => styled('ReportBody', [{ text, bold: true }], { keepNext: true, indent: { firstLine: 0 } });

/** @type {Blocks} */
const indicators = [
  ...heading('I', 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU'),
  listTable('indicators', [
    { head: 'TT', width: 560, value: 'number', centred: true },
    { head: 'Chỉ tiêu', width: 2500, value: 'name' },
    { head: 'Đơn vị tính', width: 800, value: 'unit', centred: true },
    { head: 'Năm gốc', width: 1200, value: 'baseline', centred: true },
    { head: 'Chỉ tiêu Kế hoạch', width: 1300, value: 'target', centred: true },
    { head: 'Thực hiện {{period}}', width: 1300, value: 'result', centred: true },
    { head: 'Kỳ trước (cùng chuẩn)', width: 1250, value: 'previous', centred: true },
    { head: 'Chuẩn, phương pháp tính', width: 1900, value: 'standard' },
    { head: 'Nguồn số liệu', width: 1700, value: 'source' },
    { head: 'Đánh giá', width: 1770, value: 'assessment' },
  ]),
];

/** @type {Blocks} */
const attention = [
  ...heading('II', 'ĐƠN VỊ PHẢI BÁO CÁO CHƯA NỘP, NỘP TRỄ HẠN, BỊ TRẢ LẠI BÁO CÁO'),
  ...each(
    'hasMissing',
    part('A. Đơn vị chưa nộp báo cáo (tính đến ngày {{asOf}})'),
    listTable('missing', [
      { head: 'TT', width: 700, value: 'number', centred: true },
      { head: 'Đơn vị', width: 4400, value: 'unit' },
      { head: 'Hạn nộp (đến hết ngày)', width: 1800, value: 'deadline', centred: true },
      { head: 'Số ngày quá hạn', width: 1400, value: 'days', centred: true },
      { head: 'Hoạt động được giao chủ trì chưa có báo cáo', width: 5980, value: 'ledActivities' },
    ]),
    gap(200),
  ),
  ...each(
    'hasLate',
    part('B. Đơn vị nộp trễ hạn'),
    listTable('late', [
      { head: 'TT', width: 700, value: 'number', centred: true },
      { head: 'Đơn vị', width: 6380, value: 'unit' },
      { head: 'Hạn nộp (đến hết ngày)', width: 2400, value: 'deadline', centred: true },
      { head: 'Ngày nhận báo cáo', width: 2400, value: 'receivedOn', centred: true },
      { head: 'Số ngày trễ', width: 2400, value: 'days', centred: true },
    ]),
    gap(200),
  ),
  ...each(
    'hasSentBack',
    part('C. Đơn vị đã nộp nhưng bị trả lại, chưa gửi lại'),
    listTable('sentBack', [
      { head: 'TT', width: 700, value: 'number', centred: true },
      { head: 'Đơn vị', width: 4400, value: 'unit' },
      { head: 'Ngày nhận', width: 1800, value: 'receivedOn', centred: true },
      { head: 'Văn bản báo cáo', width: 3400, value: 'document' },
      { head: 'Ghi chú', width: 3980, value: 'remarks' },
    ]),
  ),
  ...each('allOnTime', body('Không có đơn vị phải báo cáo nào quá hạn chưa nộp, nộp trễ hạn hoặc bị trả lại.')),
];

const submissionColumns = [
  { head: 'TT', width: 700, value: 'number', centred: true },
  { head: 'Đơn vị', width: 3600, value: 'unit' },
  { head: 'Trạng thái', width: 1900, value: 'state', centred: true },
  { head: 'Ngày nhận bản đầu', width: 1500, value: 'receivedOn', centred: true },
  { head: 'Văn bản báo cáo (bản nhận đầu tiên)', width: 2900, value: 'document' },
  { head: 'Ghi chú', width: 3680, value: 'remarks' },
];

/** @type {Blocks} */
const submissions = [
  ...heading('III', 'TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ'),
  body('{{rosterNote}}'),
  ...each('requiredRates', body('{{text}}')),
  ...each('registerNote', body('{{text}}')),
  part('A. Đơn vị phải báo cáo'),
  listTable('required', submissionColumns),
  gap(200),
  ...each(
    'hasRequested',
    part('B. Đơn vị được đề nghị báo cáo'),
    ...each('requestedRates', body('{{text}}')),
    listTable('requested', submissionColumns),
  ),
];

/** @type {Blocks} */
const documents = [
  ...heading('IV', 'DANH MỤC VĂN BẢN CÁC ĐƠN VỊ ĐÃ BAN HÀNH'),
  ...each(
    'hasIssuedDocuments',
    listTable('documentRows', [
      { head: 'TT', width: 700, value: 'number', centred: true },
      { head: 'Đơn vị ban hành', width: 3900, value: 'unit' },
      { head: 'Số, ký hiệu', width: 2100, value: 'symbol' },
      { head: 'Ngày ban hành', width: 1500, value: 'date', centred: true },
      { head: 'Trích yếu nội dung', width: 6080, value: 'title' },
    ]),
  ),
  ...unless('hasIssuedDocuments', body('Các báo cáo được chấp nhận không nêu văn bản ban hành trong kỳ.')),
];

/** @type {readonly Blocks[]} */
export const appendices = [indicators, attention, submissions, documents];
