import { expect, it } from 'vitest';
import { parseMailDate, parseReceived } from '../../../src/office/reading/mail-date.ts';

const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString();

it.each([
  ['Thu, 12 Dec 2024 09:15:00 +0700', '2024-12-12T02:15:00.000Z'],
  ['12 Dec 2024 09:15 +0700', '2024-12-12T02:15:00.000Z'],
  ['thu, 12 DEC 2024 09:15:00 +0700', '2024-12-12T02:15:00.000Z'],
  ['Thu,12 Dec 2024 09:15:00 +0700', '2024-12-12T02:15:00.000Z'],
  ['Thu, 12 Dec 2024 09:15:00 +0700 (Indochina Time)', '2024-12-12T02:15:00.000Z'],
  ['Thu (thứ (năm) \\) ), 12 Dec (x) 2024 09:15:00 +0700', '2024-12-12T02:15:00.000Z'],
  ['Thu, 12 Dec\r\n 2024\t09:15:00 +0700', '2024-12-12T02:15:00.000Z'],
  ['Thu, 12 Dec 2024 09 : 15 : 00 +0700', '2024-12-12T02:15:00.000Z'],
  ['Sat, 14 Dec 2024 23:59:59 -0000', '2024-12-14T23:59:59.000Z'],
  ['Sun, 1 Dec 2024 00:00:00 GMT', '2024-12-01T00:00:00.000Z'],
  ['Sun, 01 Dec 2024 00:00:00 UT', '2024-12-01T00:00:00.000Z'],
  ['Sun, 1 Dec 2024 00:00:00 Z', '2024-12-01T00:00:00.000Z'],
  ['Sun, 1 Dec 2024 00:00:00 EST', '2024-12-01T05:00:00.000Z'],
  ['Sun, 1 Dec 2024 00:00:00 PDT', '2024-12-01T07:00:00.000Z'],
  ['1 Dec 24 00:00:00 +0000', '2024-12-01T00:00:00.000Z'],
  ['1 Dec 99 00:00:00 +0000', '1999-12-01T00:00:00.000Z'],
  ['1 Dec 124 00:00:00 +0000', '2024-12-01T00:00:00.000Z'],
  ['29 Feb 2024 00:00:00 +0000', '2024-02-29T00:00:00.000Z'],
])('%s', (text, expected) => {
  expect(iso(parseMailDate(text))).toBe(expected);
});

it.each([
  [''],
  ['2024-12-12T09:15:00+07:00'],
  ['Fri, 12 Dec 2024 09:15:00 +0700'],
  ['Thu, 12 Dec 2024 09:15:00'],
  ['Thu, 12 Dec 2024 09:15:00 +07:00'],
  ['Thu, 12 Dec 2024 09:15:00 +7'],
  ['Thu, 12 Dec 2024 09:15:00 ICT'],
  ['Thu, 12 Dec 2024 09:15:00 G'],
  ['Thu, 12 Dec 2024 24:00:00 +0700'],
  ['Thu, 12 Dec 2024 09:60:00 +0700'],
  ['Thu, 12 Dec 2024 09:15:60 +0700'],
  ['Thu, 12 Dec 2024 09:15:00 +2500'],
  ['29 Feb 2023 00:00:00 +0000'],
  ['31 Nov 2024 00:00:00 +0000'],
  ['0 Dec 2024 00:00:00 +0000'],
  ['12 Foo 2024 09:15:00 +0700'],
  ['12 December 2024 09:15:00 +0700'],
  ['Thu, 12 Dec 2024 09:15:00 +0700 x'],
  ['(Thu, 12 Dec 2024 09:15:00 +0700)'],
  ['Thứ năm, 12 tháng 12 2024 09:15:00 +0700'],
])('%s is no date', text => {
  expect(parseMailDate(text)).toBeUndefined();
});

it.each([
  [
    'from a (b [1.2.3.4]) by c with ESMTPS id d for <e@f.vn>; Thu, 12 Dec 2024 09:15:00 +0700 (ICT)',
    '2024-12-12T02:15:00.000Z',
  ],
  ['by c; id d; Thu, 12 Dec 2024 09:15:00 +0700', '2024-12-12T02:15:00.000Z'],
  ['by c; Thu, 12 Dec 2024 09:15:00 +0700 (x; y)', '2024-12-12T02:15:00.000Z'],
  ['by c Thu, 12 Dec 2024 09:15:00 +0700', undefined],
  ['by c; yesterday', undefined],
])('Received: %s', (text, expected) => {
  expect(iso(parseReceived(text))).toBe(expected);
});
