import { opinionLists } from './word-appendices.js';
import { body, centredNext, each, gap, listTable, styled } from './word-parts.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @type {(label: string, title: string) => Blocks} */
const heading = (label, title) => [
  centredNext(label),
  centredNext(title),
  styled('ReportHead', [{ text: '{{attachedTo}}', italics: true }], { keepNext: true, spacing: { after: 160 } }),
];

/** @param {string} text */
const part = text => styled('ReportBody', [{ text, bold: true }], { keepNext: true, indent: { firstLine: 0 } });

/** @type {() => Blocks} */
const indicators = () => [
  ...heading('Phụ lục I', 'SỐ LIỆU CÁC CHỈ TIÊU QUA CÁC NĂM'),
  body(
    'Số liệu khác chuẩn, khác phương pháp tính không so sánh với nhau; năm chưa có số liệu để trống, không nội suy.',
  ),
  listTable('series', [
    { head: 'TT', width: 560, value: 'number', centred: true },
    { head: 'Chỉ tiêu', width: 2500, value: 'name' },
    { head: 'Đơn vị tính', width: 850, value: 'unit', centred: true },
    { head: 'Năm', width: 750, value: 'year', centred: true },
    { head: 'Số liệu', width: 1100, value: 'value', right: true },
    { head: 'Trạng thái, số đơn vị', width: 1400, value: 'status', centred: true },
    { head: 'Chuẩn, phương pháp tính', width: 1900, value: 'standard' },
    { head: 'Nguồn số liệu', width: 2520, value: 'source' },
    { head: 'Ghi chú', width: 2700, value: 'note' },
  ]),
  gap(200),
  ...each(
    'hasUnitSeries',
    part('Số liệu từng đơn vị, dưới tên đơn vị khi báo cáo'),
    listTable('unitSeries', [
      { head: 'TT', width: 700, value: 'number', centred: true },
      { head: 'Chỉ tiêu', width: 2900, value: 'name' },
      { head: 'Đơn vị', width: 2700, value: 'unit' },
      { head: 'Số liệu từng năm', width: 4080, value: 'points' },
      { head: 'Sắp xếp tổ chức, so sánh', width: 3900, value: 'note' },
    ]),
  ),
];

const order = 700;
const unit = 3500;
const total = 2080;
const all = 14280;

/** As many columns as there are years. @param {number} years */
const columns = years => [
  { head: 'TT', width: order, value: 'number', centred: true },
  { head: 'Đơn vị', width: unit, value: 'unit' },
  ...Array.from({ length: years }, (_, index) => ({
    head: `{{head${index + 1}}}`,
    width: Math.floor((all - order - unit - total) / years),
    value: `year${index + 1}`,
    centred: true,
  })),
  { head: 'Cộng các năm', width: total, value: 'total', centred: true },
];

/** @type {() => Blocks} */
const submissions = () => [
  ...heading('{{submissionsAppendix}}', 'TÌNH HÌNH GỬI BÁO CÁO CỦA TỪNG ĐƠN VỊ QUA CÁC NĂM'),
  body('Tính đến ngày {{asOf}}.'),
  ...each('registerNote', body('{{text}}')),
  ...each(
    'matrices',
    ...each('heading', part('{{text}}')),
    ...[1, 2, 3, 4, 5].flatMap(years => each(`width${years}`, listTable('rows', columns(years)))),
    gap(200),
  ),
];

/** @type {readonly import('./word-appendices.js').Appendix[]} */
export const appendices = [
  { orientation: 'landscape', blocks: indicators() },
  {
    shown: 'hasOpinions',
    orientation: 'portrait',
    blocks: [...heading('{{opinionsAppendix}}', 'KHÓ KHĂN, KIẾN NGHỊ, NHIỆM VỤ DO CÁC ĐƠN VỊ NÊU'), ...opinionLists],
  },
  { orientation: 'landscape', blocks: submissions() },
];
