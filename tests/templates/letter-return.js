import { addressedTo, letterHead, signature } from './letter-parts.js';
import { body, gap, listTable, styled } from './word-parts.js';

/** @typedef {import('./word-parts.js').Blocks} Blocks */

/** @type {Blocks} */
export const returned = [
  letterHead,
  ...addressedTo,
  styled('ReportBody', ['{{opening}}'], { keepNext: true }),
  listTable('faults', [
    { head: 'TT', width: 500, value: 'number', centred: true },
    { head: 'Vị trí', width: 2050, value: 'place' },
    { head: 'Đang ghi', width: 1600, value: 'value' },
    { head: 'Nội dung cần sửa', width: 5200, value: 'fault' },
  ]),
  gap(120),
  body('{{request}}'),
  styled('ReportBody', ['{{closing}}'], { keepNext: true }),
  ...signature(1300),
];
