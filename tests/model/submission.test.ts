import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/model/deadline.ts';
import type { ReportingCycle, RosterEntry } from '../../src/model/documents.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { ratesOf } from '../../src/model/rates.ts';
import { type ReceiptFacts, type ReportFacts, submissionOf } from '../../src/model/submission.ts';
import { annualCycle } from '../support/annual-cycle.ts';

const cycle = annualCycle();
const entry: RosterEntry = { unit: 'so-mot', class: 'required', basis: ['V.4'] };
const exempt: RosterEntry = { ...entry, exempt: { reason: 'Đã giải thể.', document: { number: '1/QĐ' } } };
const closed: RosterEntry = { ...entry, closed: '2024-06-30' };
const extended: RosterEntry = { ...entry, extension: { by: '2024-12-20', document: { number: '2/UBND' } } };
const report: ReportFacts = { nil: true, illustrative: false };

const receipt = (receivedAt: string, changes: Partial<ReceiptFacts> = {}): ReceiptFacts => ({
  receivedAt,
  recordedAt: `${receivedAt.slice(0, 10)}T08:00:00+07:00`,
  admissible: true,
  outcome: 'accepted',
  ...changes,
});

function at(text: string): number {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(text);
  return instant;
}

function stateAt(
  instant: string,
  receipts: readonly ReceiptFacts[] = [],
  of: RosterEntry = entry,
  policy: ReportingCycle = cycle,
) {
  const deadline = deadlineOf(policy, '2024');
  if (deadline === undefined) throw new Error('the cycle has a deadline');
  return submissionOf(of, receipts, receipts.length > 0 ? report : undefined, policy, deadline, at(instant));
}

const after = '2025-01-10T09:00:00+07:00';

describe('exactly one state', () => {
  it.each([
    ['not-due', '2024-12-14T23:59:59.999+07:00', []],
    ['missing', '2024-12-15T00:00:00+07:00', []],
    ['missing', '2024-12-14T17:00:00Z', []],
    ['on-time', after, [receipt('2024-12-14T23:59:59.999+07:00')]],
    ['late', after, [receipt('2024-12-15T00:00:00.000+07:00')]],
    ['late', after, [receipt('2024-12-14T17:00:00Z')]],
    ['on-time', after, [receipt('2024-12-14')]],
    ['late', after, [receipt('2024-12-15')]],
    ['missing', after, [receipt('2024-12-10T09:00:00+07:00', { admissible: false, outcome: 'unread' })]],
    [
      'on-time',
      after,
      [receipt('2024-12-10T09:00:00+07:00', { outcome: 'returned' }), receipt('2024-12-20T09:00:00+07:00')],
    ],
  ] as const)('%s at %s', (state, instant, receipts) => {
    expect(stateAt(instant, receipts).state).toBe(state);
  });

  it('a receipt that comes later is not yet known', () => {
    expect(stateAt('2024-12-16T09:00:00+07:00', [receipt('2024-12-20T09:00:00+07:00')])).toMatchObject({
      state: 'missing',
      receipts: 0,
    });
  });

  it('an exempt unit that reports all the same has reported', () => {
    expect(stateAt(after, [], exempt).state).toBe('exempt');
    expect(stateAt(after, [receipt('2024-12-10')], exempt).state).toBe('on-time');
  });

  it('a closed unit that nobody succeeds owes nothing, and what it sent before counts', () => {
    expect(stateAt(after, [], closed).state).toBe('exempt');
    expect(stateAt(after, [receipt('2024-06-10')], closed).state).toBe('on-time');
  });

  it('an extension moves the line for one unit', () => {
    expect(stateAt('2024-12-18T09:00:00+07:00', [], extended).state).toBe('not-due');
    expect(stateAt(after, [receipt('2024-12-20T23:00:00+07:00')], extended).state).toBe('on-time');
    expect(stateAt(after, [receipt('2024-12-21T00:00:00+07:00')], extended).state).toBe('late');
  });

  it('the office may count the day of sending or of issue', () => {
    const late = receipt('2024-12-16T08:00:00+07:00', {
      document: { number: '1/BC', issued: '2024-12-12', sent: '2024-12-14' },
    });
    expect(stateAt(after, [late]).state).toBe('late');
    expect(stateAt(after, [late], entry, { ...cycle, clock: 'sent' }).state).toBe('on-time');
    expect(stateAt(after, [late], entry, { ...cycle, clock: 'issued' }).state).toBe('on-time');
    expect(stateAt(after, [receipt('2024-12-16')], entry, { ...cycle, clock: 'sent' }).state).toBe('late');
  });
});

describe('flags', () => {
  const returned = receipt('2024-12-10T09:00:00+07:00', { outcome: 'returned' });
  it.each([
    ['accepted, nothing to report', [receipt('2024-12-10')], ['nil', 'accepted']],
    ['returned and not sent again', [returned], ['returned']],
    ['corrected', [returned, receipt('2024-12-20')], ['nil', 'accepted', 'corrected']],
    ['on the named day', [receipt('2024-12-15T10:00:00+07:00')], ['nil', 'accepted', 'on-named-day']],
    ['illustrative', [receipt('2024-12-10', { illustrative: true })], ['nil', 'accepted', 'illustrative']],
    [
      'recorded when the deadline had come',
      [receipt('2024-12-14T16:00:00+07:00', { recordedAt: '2024-12-15T00:00:00+07:00' })],
      ['nil', 'accepted', 'recorded-late'],
    ],
    [
      'recorded just before it',
      [receipt('2024-12-14T16:00:00+07:00', { recordedAt: '2024-12-14T16:59:59.999Z' })],
      ['nil', 'accepted'],
    ],
    [
      'recorded late, but an earlier version in time',
      [returned, receipt('2024-12-14T16:00:00+07:00', { recordedAt: '2024-12-16T08:00:00+07:00' })],
      ['nil', 'accepted', 'corrected'],
    ],
    ['late, and recorded late', [receipt('2024-12-16T08:00:00+07:00')], ['nil', 'accepted']],
  ] as const)('%s', (_name, receipts, flags) => {
    expect(stateAt(after, receipts).flags).toEqual(flags);
  });

  it('recorded late is measured against the extension of the unit', () => {
    const come = [receipt('2024-12-14T16:00:00+07:00', { recordedAt: '2024-12-16T08:00:00+07:00' })];
    expect(stateAt(after, come, extended).flags).not.toContain('recorded-late');
  });
});

describe('rates', () => {
  const states = (...all: ('on-time' | 'late' | 'missing' | 'not-due' | 'exempt')[]) => all.map(state => ({ state }));
  it('are over what is due or received', () => {
    expect(ratesOf(states('on-time', 'on-time', 'late', 'missing', 'exempt'))).toEqual({
      expected: 4,
      received: 3,
      onTime: 2,
      late: 1,
      missing: 1,
      notDue: 0,
      exempt: 1,
      completeness: 0.75,
      onTimeRate: 0.5,
    });
  });
  it('are nothing where nothing was expected', () => {
    expect(ratesOf(states('not-due', 'exempt'))).toMatchObject({ expected: 0, completeness: null, onTimeRate: null });
  });
});
