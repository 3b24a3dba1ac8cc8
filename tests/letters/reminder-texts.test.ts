import { describe, expect, it } from 'vitest';
import type { ReminderLetter } from '../../src/letters/reminder-facts.ts';
import { wordText } from '../report/open-xml.ts';
import { addressee, deadline, reminderFile } from './example.ts';

const printed = (changes: Partial<ReminderLetter> = {}): string =>
  wordText(reminderFile(changes)).replace(/[^\S\u00a0]+/g, ' ');

const before = { timing: 'before', asOf: '2024-12-10', day: '2024-12-10' } as const;
const onDay = { timing: 'on-day', asOf: '2024-12-14', day: '2024-12-14' } as const;
const many = (count: number) => Array.from({ length: count }, (_, index) => addressee(`Đơn vị ${index + 1}`));
const earlier = { day: '2024-12-10', timing: 'before', document: { number: '12/SA-VP', date: '2024-12-09' } } as const;
const unnumbered = { day: '2024-12-11', timing: 'before' } as const;

describe('the letter says', () => {
  it.each([
    ['the rule of the deadline, once', {}, 'trước ngày 15/12/2024, tức là đến hết ngày 14/12/2024'],
    ['the clause that obliges', {}, '(theo mục V.4 của Kế hoạch)'],
    [
      'how long it is overdue',
      {},
      'đã quá thời hạn nêu trên (quá hạn 4 ngày) nhưng Sở A chưa nhận được báo cáo của Sở B.',
    ],
    ['how long there is left', before, 'Sở A chưa nhận được báo cáo của Sở B; thời hạn còn 4 ngày.'],
    ['that it is the last day', onDay, 'Ngày 14/12/2024 là ngày cuối của thời hạn'],
    ['what follows from silence', {}, 'được nêu tên trong báo cáo tổng hợp trình UBND tỉnh Q./.'],
    ['that it urges', {}, 'V/v đôn đốc gửi báo cáo kết quả thực hiện'],
    ['that it reminds', before, 'V/v nhắc gửi báo cáo'],
    ['that it asks', { class: 'requested' }, 'V/v đề nghị gửi báo cáo'],
    ['one addressee on one line', {}, 'Kính gửi: Sở B.'],
    ['a blank for the number', {}, 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/SA-……'],
    ['a blank for the day', {}, 'Q, ngày\u00a0\u00a0\u00a0\u00a0\u00a0 tháng 12 năm 2024'],
    ['the number', { number: '05/SA-VP' }, 'Số: 05/SA-VP'],
    ['a zero before day and month', { date: '2025-02-05' }, 'Q, ngày 05 tháng 02 năm 2025'],
    ['no zero before March', { date: '2025-03-05' }, 'Q, ngày 05 tháng 3 năm 2025'],
    ['where the report goes', {}, 'Báo cáo gửi UBND tỉnh Q qua Sở A.'],
    ['who signs', {}, 'GIÁM ĐỐC'],
    ['who is informed', {}, '- Như trên; - UBND tỉnh Q (để báo cáo); - Lưu: VT, …….'],
    [
      'the letter before',
      { addressees: [addressee('Sở B', { previous: [earlier] })] },
      'Nội dung này đã được nhắc tại Công văn số 12/SA-VP ngày 09/12/2024.',
    ],
    [
      'a letter that had no number',
      { addressees: [addressee('Sở B', { previous: [unnumbered] })] },
      'nhắc tại Công văn ngày 11/12/2024.',
    ],
    [
      'a decision that moved the date',
      { addressees: [addressee('Sở B', { deadline: { ...deadline, document: '9/UBND' } })] },
      '(theo văn bản số 9/UBND và mục V.4 của Kế hoạch)',
    ],
    ['several below one another', { addressees: many(3) }, '- Đơn vị 1; - Đơn vị 2; - Đơn vị 3.'],
    ['that there is a list', { addressees: many(6) }, 'Kính gửi: Các cơ quan, đơn vị (theo danh sách kèm theo).'],
    ['how many are on it', { addressees: many(6) }, '6 cơ quan, đơn vị theo danh sách kèm theo có trách nhiệm'],
    [
      'which letter the list belongs to',
      { addressees: many(6), number: '05/SA-VP', date: '2024-12-18' },
      '(Kèm theo Công văn số 05/SA-VP ngày 18 tháng 12 năm 2024 của Sở A)',
    ],
  ] satisfies readonly (readonly [string, Partial<ReminderLetter>, string])[])('%s', (_, changes, text) => {
    expect(printed(changes)).toContain(text);
  });
});

it('units whose dates differ are listed with their own', () => {
  const later = { ...deadline, lastDay: '2024-12-16', document: '9/UBND' };
  const text = printed({ addressees: [addressee('Sở B'), addressee('Sở C', { deadline: later })] });
  expect(text).toContain('theo thời hạn nêu tại danh sách kèm theo');
  expect(text).toContain('Sở B 14/12/2024 Quá hạn 4 ngày');
  expect(text).toContain('Sở C 16/12/2024 Quá hạn 2 ngày; theo văn bản số 9/UBND');
});

it('a letter that only some have got is told in the list alone', () => {
  const text = printed({ addressees: [addressee('Sở B', { previous: [earlier] }), ...many(6)] });
  expect(text).not.toContain('Nội dung này đã được nhắc');
  expect(text).toContain('Quá hạn 4 ngày; đã gửi công văn ngày 10/12/2024');
});

it('units that send differently are told apart', () => {
  const district = { to: 'UBND tỉnh Q', copy: { name: 'Sở A', email: 'a@q.gov.vn' }, senders: ['UBND các huyện'] };
  const text = printed({ addressees: [addressee('Sở B'), addressee('UBND huyện C', { route: district })] });
  expect(text).toContain(
    'Các sở gửi UBND tỉnh Q qua Sở A; UBND các huyện gửi UBND tỉnh Q, đồng gửi Sở A (thư điện tử: a@q.gov.vn).',
  );
});

it('those who are only asked are never told to be overdue', () => {
  const text = printed({ class: 'requested', addressees: many(9) });
  expect(text).not.toMatch(/quá (thời )?hạn|đôn đốc|nêu tên|có trách nhiệm|khẩn trương/i);
  expect(text).toContain('trân trọng cảm ơn');
});

it('a body that issued the plan itself signs for itself and has nobody above it', () => {
  const text = printed({
    sender: {
      id: 'ubnd',
      name: 'UBND tỉnh Q',
      kind: 'ubnd-cap-huyen',
      place: 'Q',
      signer: { authority: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH', post: 'PHÓ CHỦ TỊCH' },
    },
  });
  expect(text).toContain('TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH');
  expect(text).toContain('- Như trên; - Lưu: VT');
});

it('prints no tag and no trace of code', () => {
  for (const changes of [{}, before, onDay, { addressees: many(9) }])
    expect(printed(changes)).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
});
