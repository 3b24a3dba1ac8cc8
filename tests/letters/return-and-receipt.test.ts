import { describe, expect, it } from 'vitest';
import { acknowledgementText } from '../../src/letters/acknowledgement-text.ts';
import type { ReturnLetter } from '../../src/letters/return-facts.ts';
import { returnLetter } from '../../src/letters/return-letter.ts';
import { receipt as en } from '../../src/messages/en/receipt-command.ts';
import { receipt as vi } from '../../src/messages/vi/receipt-command.ts';
import type { Receipt } from '../../src/model/documents.ts';
import { toMoment } from '../../src/model/submission.ts';
import { displayWidth } from '../../src/output/terminal.ts';
import { hostile } from '../report/hostile.ts';
import { wordText } from '../report/open-xml.ts';
import { acknowledgementFile, acknowledgementWith, cycle, receiptOf, returnFile, returnOf } from './example.ts';

const flat = (file: Uint8Array): string => wordText(file).replace(/[^\S\u00a0]+/g, ' ');
const finding = (index: number) => ({ place: `Ô D${index}`, value: 'x', message: 'Sai', fix: 'viết 1.' });
const findings = (count: number) => Array.from({ length: count }, (_, index) => finding(index));

describe('the letter with a returned report says', () => {
  it.each([
    [
      'when what came from whom',
      { document: { number: '5/BC', issued: '2024-12-11' } },
      'Ngày 12/12/2024, Sở A nhận được Báo cáo số 5/BC ngày 11/12/2024 của Sở B',
    ],
    ['a report without a document', {}, 'Sở A nhận được báo cáo của Sở B'],
    ['what is wrong and what to write', {}, '1 Hoạt động, ô D12 xongg Tình trạng không có trong danh sách.'],
    [
      'what is quoted in printed quotation marks',
      { findings: [{ place: 'Ô A6, trang "Kinh phí"', message: 'Giá trị "x" không có trong "danh sách"' }] },
      'Ô A6, trang “Kinh phí” Giá trị “x” không có trong “danh sách”.',
    ],
    ['how many faults', { findings: findings(3) }, 'báo cáo có 3 nội dung cần chỉnh sửa, bổ sung như sau:'],
    [
      'where the others are',
      { findings: findings(40), attachment: 'so-b.xlsx' },
      'báo cáo có 40 nội dung cần chỉnh sửa, bổ sung; dưới đây là 12 nội dung đầu, các nội dung còn lại xem trang tính đầu tiên của tệp gửi kèm',
    ],
    [
      'nothing of a file that does not go with it',
      { findings: findings(40) },
      '40 nội dung cần chỉnh sửa, bổ sung; dưới đây là 12 nội dung đầu: ',
    ],
    [
      'what to do without a marked file',
      {},
      'Đề nghị Sở B khắc phục các nội dung nêu trên và gửi lại Sở A chậm nhất ngày 18/12/2024.',
    ],
    [
      'that a file which nobody can read is no report yet',
      { isUncounted: true },
      'Tệp không đọc được nên chưa được tính là báo cáo đã nộp; ngày nhận được tính từ khi nhận được báo cáo đọc được./.',
    ],
    ['by when', {}, 'gửi lại Sở A chậm nhất ngày 18/12/2024'],
    ['which file', { attachment: 'so-b.xlsx' }, 'tệp gửi kèm (so-b.xlsx; các ô cần sửa đã được tô màu, ghi chú)'],
    [
      'that the day of receipt stays',
      {},
      'Ngày nhận báo cáo lần đầu (ngày 12/12/2024) được giữ nguyên để xác định việc chấp hành thời hạn; việc chỉnh sửa, bổ sung không làm thay đổi ngày nhận./.',
    ],
    [
      'the first day, where there were more',
      { firstReceivedAt: toMoment('2024-12-05', cycle.timeZone) },
      'lần đầu (ngày 05/12/2024)',
    ],
  ] satisfies readonly (readonly [string, Partial<ReturnLetter>, string])[])('%s', (_, changes, text) => {
    expect(flat(returnFile(changes))).toContain(text);
  });
});

it.each([
  ['short ones', findings(40), 12],
  ['long ones', findings(40).map(own => ({ ...own, message: 'Nội dung rất dài '.repeat(30) })), 2],
  ['a single endless one', [{ place: 'p'.repeat(9999), value: 'v'.repeat(9999), message: 'm'.repeat(9999) }], 1],
] as const)('the table keeps to one page: %s', (_, own, rows) => {
  const { faults } = returnLetter(returnOf({ findings: own })).values;
  expect(faults).toHaveLength(rows);
  for (const { place, value, fault } of faults) {
    expect(Math.max(place.length, value.length)).toBeLessThanOrEqual(60);
    expect(fault.length).toBeLessThanOrEqual(220);
  }
});

const text = (changes: Partial<Receipt> = {}, earlier: readonly Receipt[] = []): string =>
  acknowledgementText(acknowledgementWith(changes, earlier), vi, 120);

describe('the acknowledgement says', () => {
  it.each([
    ['to the second when it came', {}, 'Thời điểm nhận      10:15:00 ngày 12/12/2024'],
    ['the day alone where no hour is known', { receivedAt: '2024-12-12' }, 'Thời điểm nhận      ngày 12/12/2024'],
    ['the hour on the clock of the office', { receivedAt: '2024-12-14T16:59:59Z' }, '23:59:59 ngày 14/12/2024'],
    ['that it was in time', { receivedAt: '2024-12-14T16:59:59Z' }, 'Chấp hành thời hạn  Đúng hạn'],
    ['that it was late', { receivedAt: '2024-12-14T17:00:00Z' }, 'Chấp hành thời hạn  Trễ hạn 1 ngày'],
    [
      'that it does not count',
      { admissible: false, outcome: 'unread' },
      'Chưa đọc được; bản này không được tính là đã nộp',
    ],
    ['that nothing counts yet', { admissible: false, outcome: 'unread' }, 'Chưa có bản nào được tính là đã nộp'],
    [
      'the number in the register',
      { evidence: { kind: 'document-number', reference: '6325' } },
      'Sổ văn bản đến      6325',
    ],
    [
      'other evidence',
      { evidence: { kind: 'paper', reference: 'biên nhận 7' } },
      'Căn cứ              Bản giấy: biên nhận 7',
    ],
    ['the document', { document: { number: '5/BC-SB', issued: '2024-12-11' } }, 'Số 5/BC-SB ngày 11/12/2024'],
    ['the files', {}, '- bao-cao.xlsx (61.234 byte)'],
    ['their hash whole', {}, 'a'.repeat(64)],
    ['who recorded it when', {}, 'Văn thư, lúc 10:32:00 ngày 12/12/2024'],
    ['that it is invented', { illustrative: true }, 'DỮ LIỆU MINH HỌA'],
  ] satisfies readonly (readonly [string, Partial<Receipt>, string])[])('%s', (_, changes, said) => {
    expect(text(changes)).toContain(said);
  });
});

it('the first receipt decides, not the one that is acknowledged', () => {
  const first = receiptOf({ receivedAt: '2024-12-13', outcome: 'returned' });
  expect(text({ receivedAt: '2024-12-20T08:00:00+07:00' }, [first])).toContain(
    'Đúng hạn (tính theo lần nhận đầu tiên: ngày 13/12/2024)',
  );
});

it('says in Word what it says in text', () => {
  const file = flat(acknowledgementFile({ evidence: { kind: 'document-number', reference: '6325' } }));
  for (const said of ['Thời điểm nhận 10:15:00 ngày 12/12/2024', 'Sổ văn bản đến 6325', 'a'.repeat(64), '61.234'])
    expect(file).toContain(said);
});

it.each(hostile.map(own => [own.slice(0, 30), own.slice(0, 200)] as const))(
  'keeps %j within 80 columns and off the terminal',
  (_, own) => {
    const acknowledgement = acknowledgementWith({
      originals: [{ name: own, size: 1, sha256: 'a'.repeat(64) }],
      recordedBy: own,
      evidence: { kind: 'email', reference: own },
      document: { number: own.slice(0, 60), issued: '2024-12-11' },
    });
    for (const words of [vi, en]) {
      const lines = acknowledgementText(acknowledgement, words, 120).split('\n');
      for (const line of lines) {
        expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        // A word without a place to break is the only thing that may be longer.
        if (line.trim().includes(' ') && !/y{60}/.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      }
    }
  },
);
