import { readFileSync } from 'node:fs';
import { type Acknowledgement, acknowledgementOf } from '../../src/letters/acknowledgement.ts';
import type { ReminderAddressee, ReminderLetter } from '../../src/letters/reminder-facts.ts';
import { renderAcknowledgement, renderReminderLetter, renderReturnLetter } from '../../src/letters/render-letters.ts';
import type { ReturnLetter } from '../../src/letters/return-facts.ts';
import type { Sender } from '../../src/letters/sender.ts';
import { deadlineOf } from '../../src/model/deadline.ts';
import type { Receipt } from '../../src/model/documents.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { toMoment } from '../../src/model/submission.ts';
import { plan } from '../report/example.ts';
import { annualCycle } from '../support/annual-cycle.ts';

export const cycle = annualCycle();
const found = deadlineOf(cycle, '2024');
if (found === undefined) throw new Error('a cycle without a deadline');
export const deadline = found;

export const head = { superior: 'UBND TỈNH Q', issuer: 'SỞ A' };
export const sender: Sender = {
  id: 'so-a',
  name: 'Sở A',
  kind: 'so',
  symbol: 'SA',
  place: 'Q',
  superior: 'UBND tỉnh Q',
};

export const addressee = (name: string, changes: Partial<ReminderAddressee> = {}): ReminderAddressee => ({
  unit: name,
  name,
  basis: ['V.4'],
  deadline,
  route: { to: 'UBND tỉnh Q', via: { name: 'Sở A' }, senders: ['Các sở'] },
  previous: [],
  ...changes,
});

export const letterOf = (changes: Partial<ReminderLetter> = {}): ReminderLetter => ({
  sender,
  day: '2024-12-18',
  illustrative: false,
  plan,
  period: '2024',
  class: 'required',
  timing: 'after',
  asOf: '2024-12-18',
  addressees: [addressee('Sở B')],
  ...changes,
});

export const returnOf = (changes: Partial<ReturnLetter> = {}): ReturnLetter => ({
  sender,
  day: '2024-12-13',
  illustrative: false,
  unit: { name: 'Sở B' },
  plan,
  period: '2024',
  receivedAt: toMoment('2024-12-12T10:15:00+07:00', cycle.timeZone),
  findings: [{ place: 'Hoạt động, ô D12', value: 'xongg', message: 'Tình trạng không có trong danh sách' }],
  correctBy: '2024-12-18',
  ...changes,
});

export const receiptOf = (changes: Partial<Receipt> = {}): Receipt => ({
  format: 1,
  plan: plan.id,
  unit: 'so-b',
  cycle: cycle.id,
  period: 2024,
  receivedAt: '2024-12-12T10:15:00+07:00',
  recordedAt: '2024-12-12T10:32:00+07:00',
  channel: 'email',
  originals: [{ name: 'bao-cao.xlsx', size: 61234, sha256: 'a'.repeat(64) }],
  admissible: true,
  outcome: 'accepted',
  recordedBy: 'Văn thư',
  ...changes,
});

export const acknowledgementWith = (
  changes: Partial<Receipt> = {},
  earlier: readonly Receipt[] = [],
): Acknowledgement => {
  const receipt = receiptOf(changes);
  return acknowledgementOf('2024-12-12-abc', receipt, {
    sender,
    planTitle: plan.shortTitle,
    unit: { id: 'so-b', name: 'Sở B' },
    cycle,
    period: '2024',
    entry: { unit: 'so-b', class: 'required', basis: [] },
    deadline,
    receipts: [...earlier, receipt],
    at: parseInstant('2024-12-30T00:00:00+07:00') ?? 0,
  });
};

export const template = (name: string): Uint8Array => readFileSync(`templates/${name}.docx`);

export const reminderFile = (changes: Partial<ReminderLetter> = {}): Uint8Array =>
  renderReminderLetter(template('cong-van-don-doc'), letterOf(changes));
export const returnFile = (changes: Partial<ReturnLetter> = {}): Uint8Array =>
  renderReturnLetter(template('cong-van-tra-lai'), returnOf(changes));
export const acknowledgementFile = (changes: Partial<Receipt> = {}): Uint8Array =>
  renderAcknowledgement(template('giay-xac-nhan'), acknowledgementWith(changes));
