import { namedHead, signature } from './letter-parts.js';
import { body, centred, each, gap, listTable, ruleOf, styled } from './word-parts.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @type {Blocks} */
export const acknowledgement = [
  namedHead,
  gap(160),
  centred({ text: 'GIẤY XÁC NHẬN', bold: true }),
  centred({ text: '{{subject}}', bold: true }),
  ruleOf('subjectRule'),
  gap(160),
  body('{{lead}}'),
  listTable('facts', [
    { head: 'Nội dung', width: 2700, value: 'label' },
    { head: 'Thông tin', width: 6650, value: 'value' },
  ]),
  gap(160),
  ...each(
    'hasFiles',
    styled('ReportBody', ['{{filesLead}}'], { keepNext: true }),
    listTable('files', [
      { head: 'TT', width: 550, value: 'number', centred: true },
      { head: 'Tên tệp', width: 3000, value: 'name' },
      { head: 'Kích thước (byte)', width: 1300, value: 'size', right: true },
      { head: 'Mã băm SHA-256', width: 4500, value: 'sha256' },
    ]),
    gap(120),
  ),
  styled('ReportBody', ['{{closing}}'], { keepNext: true }),
  ...signature(900, '{{recordedBy}}'),
];
