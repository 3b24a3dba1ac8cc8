import { body, centredNext, each, gap, item, listTable, section, styled } from './word-parts.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** Which number an appendix has depends on those that are left out before it. @type {(name: string, title: string) => Blocks} */
const heading = (name, title) => [
  centredNext(`{{${name}Appendix}}`),
  centredNext(title),
  styled('ReportHead', [{ text: '{{attachedTo}}', italics: true }], { keepNext: true, spacing: { after: 160 } }),
];

/** @param {string} text */
const part = text => styled('ReportBody', [{ text, bold: true }], { keepNext: true, indent: { firstLine: 0 } });

/** @type {Blocks} */
const indicators = [
  ...heading('indicators', 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU'),
  listTable('indicators', [
    { head: 'TT', width: 560, value: 'number', centred: true },
    { head: 'Chỉ tiêu', width: 2200, value: 'name' },
    { head: 'Đơn vị tính', width: 800, value: 'unit', centred: true },
    { head: 'Năm gốc', width: 1000, value: 'baseline', centred: true },
    { head: 'Chỉ tiêu Kế hoạch', width: 1200, value: 'target', centred: true },
    { head: 'Thực hiện {{period}}', width: 1200, value: 'result', centred: true },
    { head: 'Trạng thái số liệu', width: 1300, value: 'status', centred: true },
    { head: 'Kỳ trước (cùng chuẩn)', width: 1250, value: 'previous', centred: true },
    { head: 'Chuẩn, phương pháp tính', width: 1700, value: 'standard' },
    { head: 'Nguồn số liệu', width: 1600, value: 'source' },
    { head: 'Đánh giá', width: 1470, value: 'assessment' },
  ]),
];

/** @type {Blocks} */
const attention = [
  ...heading('attention', 'ĐƠN VỊ PHẢI BÁO CÁO CHƯA NỘP, NỘP TRỄ HẠN, BỊ TRẢ LẠI BÁO CÁO'),
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
  ...heading('submissions', 'TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ'),
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
  ...heading('documents', 'DANH MỤC VĂN BẢN CÁC ĐƠN VỊ ĐÃ BAN HÀNH'),
  listTable('documentRows', [
    { head: 'TT', width: 700, value: 'number', centred: true },
    { head: 'Đơn vị ban hành', width: 3700, value: 'unit' },
    { head: 'Số, ký hiệu', width: 2500, value: 'symbol' },
    { head: 'Ngày ban hành', width: 1300, value: 'date', centred: true },
    { head: 'Trích yếu nội dung', width: 6080, value: 'title' },
  ]),
];

/** @type {Blocks} */
const activities = [
  ...heading('activities', 'KẾT QUẢ CỦA CÁC ĐƠN VỊ THEO TỪNG HOẠT ĐỘNG'),
  ...each(
    'activityTables',
    part('{{heading}}'),
    styled('ReportBody', ['{{summary}}'], { keepNext: true, indent: { firstLine: 0 } }),
    listTable('entries', [
      { head: 'TT', width: 600, value: 'number', centred: true },
      { head: 'Đơn vị', width: 2900, value: 'unit' },
      { head: 'Trạng thái', width: 1600, value: 'status', centred: true },
      { head: 'Kết quả, khối lượng, lý do', width: 9180, value: 'text' },
    ]),
    gap(160),
  ),
];

/** @type {Blocks} */
const funding = [
  ...heading('funding', 'KINH PHÍ CỦA CÁC ĐƠN VỊ THEO NGUỒN'),
  listTable('fundingLines', [
    { head: 'TT', width: 700, value: 'number', centred: true },
    { head: 'Đơn vị', width: 3300, value: 'unit' },
    { head: 'Nguồn kinh phí', width: 3900, value: 'source' },
    { head: 'Kế hoạch (triệu đồng)', width: 1400, value: 'planned', right: true },
    { head: 'Giải ngân (triệu đồng)', width: 1400, value: 'disbursed', right: true },
    { head: 'Tỷ lệ giải ngân', width: 1100, value: 'rate', right: true },
    { head: 'Ghi chú', width: 2480, value: 'note' },
  ]),
];

/** Long lists in full, each under its letter. @type {Blocks} */
export const opinionLists = each(
  'opinions',
  section('{{heading}}'),
  ...each(
    'groups',
    item('{{heading}}'),
    ...each('items', body('- ', { text: '{{units}}', italics: true }, ': {{text}}')),
  ),
);

/** @type {Blocks} */
const opinions = [...heading('opinions', 'KHÓ KHĂN, KIẾN NGHỊ, PHƯƠNG HƯỚNG DO CÁC ĐƠN VỊ NÊU'), ...opinionLists];

/**
 * An appendix behind the signed text; `shown` is the flag without which it is left out, its page with it. The last one is always
 * printed: what its section is stands at the very end of the document.
 *
 * @typedef {{ shown?: string, orientation: 'portrait' | 'landscape', blocks: Blocks }} Appendix
 */

/** @type {readonly Appendix[]} */
export const appendices = [
  { shown: 'hasIndicators', orientation: 'landscape', blocks: indicators },
  { shown: 'hasActivities', orientation: 'landscape', blocks: activities },
  { shown: 'hasIssuedDocuments', orientation: 'landscape', blocks: documents },
  { shown: 'hasFundingLines', orientation: 'landscape', blocks: funding },
  { shown: 'hasOpinions', orientation: 'portrait', blocks: opinions },
  { shown: 'hasAttention', orientation: 'landscape', blocks: attention },
  { orientation: 'landscape', blocks: submissions },
];
