import { addressedTo, letterHead, signature } from './letter-parts.js';
import { body, centred, each, gap, listTable, styled } from './word-parts.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @type {Blocks} */
export const reminder = [
  letterHead,
  ...addressedTo,
  ...each('body', body('{{text}}')),
  styled('ReportBody', ['{{closing}}'], { keepNext: true }),
  ...signature(1300),
];

/** Too many to be named in the head are listed on a page of their own. @type {Blocks} */
export const reminderList = [
  centred({ text: 'Phụ lục', bold: true }),
  centred({ text: '{{listTitle}}', bold: true }),
  centred({ text: '{{attachedTo}}', italics: true }),
  gap(200),
  listTable('list', [
    { head: 'TT', width: 600, value: 'number', centred: true },
    { head: 'Cơ quan, đơn vị', width: 4150, value: 'unit' },
    { head: 'Hạn đến hết ngày', width: 1500, value: 'deadline', centred: true },
    { head: 'Ghi chú', width: 3100, value: 'remark' },
  ]),
];
