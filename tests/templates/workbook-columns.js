import { day, money, number, percent, whole } from './workbook-parts.js';

/** @typedef {import('./workbook-parts.js').Column} Column */

/** @type {Column} */
export const order = { head: 'TT', tag: 'number', width: 6, format: whole, align: 'center' };
/** @type {(head: string, tag: string, width: number) => Column} */
export const text = (head, tag, width) => ({ head, tag, width });
/** @type {(head: string, tag: string, width: number, total?: string) => Column} */
export const count = (head, tag, width, total) => ({
  head,
  tag,
  width,
  format: whole,
  align: 'center',
  ...(total !== undefined && { total }),
});
/** @type {(head: string, tag: string, width: number, total?: string) => Column} */
export const figure = (head, tag, width, total) => ({
  head,
  tag,
  width,
  format: number,
  align: 'right',
  ...(total !== undefined && { total }),
});
/** Million đồng. @type {(head: string, tag: string, width: number, total?: string) => Column} */
export const amount = (head, tag, width, total) => ({ ...figure(head, tag, width, total), format: money });
/** @type {(head: string, tag: string, width: number, total?: string) => Column} */
export const rate = (head, tag, width, total) => ({
  head,
  tag,
  width,
  format: percent,
  align: 'center',
  ...(total !== undefined && { total }),
});
/** @type {(head: string, tag: string, width: number) => Column} */
export const date = (head, tag, width) => ({ head, tag, width, format: day, align: 'center' });
/** @type {(head: string, tag: string, width: number) => Column} */
export const middle = (head, tag, width) => ({ head, tag, width, align: 'center' });

export const statusColumns = /** @param {string} list */ list => [
  count('Lượt báo cáo', 'entries', 12, `{{sum ${list}.entries}}`),
  count('Hoàn thành', 'done', 12, `{{sum ${list}.done}}`),
  count('Đang thực hiện', 'inProgress', 12, `{{sum ${list}.inProgress}}`),
  count('Chưa thực hiện', 'notStarted', 12, `{{sum ${list}.notStarted}}`),
  count('Không phát sinh', 'nil', 12, `{{sum ${list}.nil}}`),
];
