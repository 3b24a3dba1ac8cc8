import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/failure.ts';
import { isAtDeadline, isOldNews, type ReceivedOptions, receivedOf } from '../../src/intake/received.ts';
import { instantText } from '../../src/model/instant-text.ts';

const zone = 'Asia/Ho_Chi_Minh';
const now = Date.parse('2024-12-18T09:00:00+07:00');
const received = (options: ReceivedOptions = {}) => receivedOf(options, now, zone, 'văn thư');

function refusal(options: ReceivedOptions): string {
  try {
    received(options);
    return 'taken';
  } catch (error) {
    return error instanceof UserError ? error.failure.code : String(error);
  }
}

describe('the time of receipt', () => {
  it('is now, by the clock of the office, where nothing is said', () => {
    expect(received()).toEqual({
      receivedAt: '2024-12-18T09:00:00+07:00',
      recordedAt: '2024-12-18T09:00:00+07:00',
      channel: 'direct',
      recordedBy: 'văn thư',
    });
  });

  it.each([['2024-12-14T23:59:59.999+07:00'], ['2024-12-14T16:59:59Z'], ['2024-12-18T09:04:59+07:00']])(
    '%s is taken as it is typed',
    receivedAt => {
      expect(received({ receivedAt }).receivedAt).toBe(receivedAt);
    },
  );

  it.each([
    ['2026-12-14', 'option/exact-instant'],
    ['2024-12-14T23:59:59', 'option/exact-instant'],
    ['2024-02-30T10:00:00+07:00', 'option/exact-instant'],
    ['2024-12-14T24:00:00+07:00', 'option/exact-instant'],
    ['15/12/2024', 'option/exact-instant'],
    ['46371', 'option/exact-instant'],
    ['2024-12-18T10:00:00+07:00', 'option/in-future'],
  ])('%s is refused: %s', (receivedAt, code) => {
    expect(refusal({ receivedAt })).toBe(code);
  });

  it('may be a day alone, where that is said', () => {
    expect(received({ receivedOn: '2024-12-14' }).receivedAt).toBe('2024-12-14');
    expect(refusal({ receivedOn: '2024-12-14T10:00:00+07:00' })).toBe('option/date');
    expect(refusal({ receivedOn: '2024-12-14', receivedAt: '2024-12-14T10:00:00+07:00' })).toBe('option/conflict');
  });
});

describe('document, channel and evidence', () => {
  it('are kept', () => {
    const said = { document: '12/BC-SM', documentDate: '2024-12-09', channel: 'document-system', evidence: 'Số đến 6' };
    expect(received(said)).toMatchObject({
      document: { number: '12/BC-SM', issued: '2024-12-09' },
      channel: 'document-system',
      evidence: { kind: 'document-number', reference: 'Số đến 6' },
    });
  });

  it.each([
    [{ document: '12/BC-SM' }, 'option/needs'],
    [{ documentDate: '2024-12-09' }, 'option/needs'],
    [{ document: '12/BC-SM', documentDate: '9/12/2024' }, 'option/date'],
    [{ channel: 'fax' }, 'option/channel'],
  ])('%o is refused: %s', (options, code) => {
    expect(refusal(options)).toBe(code);
  });
});

describe('the clock of the office', () => {
  it.each([
    [0, 'UTC', '1970-01-01T00:00:00+00:00'],
    [now, 'America/Los_Angeles', '2024-12-17T18:00:00-08:00'],
    [now, 'Asia/Kolkata', '2024-12-18T07:30:00+05:30'],
  ])('%d in %s', (instant, timeZone, expected) => {
    expect(instantText(instant, timeZone)).toBe(expected);
  });
});

describe('what a person should look at', () => {
  const deadline = Date.parse('2024-12-15T00:00:00+07:00');
  it.each([
    ['2024-12-14T23:54:59+07:00', false],
    ['2024-12-14T23:55:00+07:00', true],
    ['2024-12-15T00:05:00+07:00', true],
    ['2024-12-15T00:05:01+07:00', false],
    ['2024-12-15', false],
  ])('%s at the deadline: %s', (receivedAt, expected) => {
    expect(isAtDeadline({ ...received(), receivedAt }, deadline, zone)).toBe(expected);
  });

  it('is a receipt written down more than 30 days after it came', () => {
    expect(isOldNews({ ...received(), receivedAt: '2024-11-18T09:00:00+07:00' }, zone)).toBe(false);
    expect(isOldNews({ ...received(), receivedAt: '2024-11-18T08:59:59+07:00' }, zone)).toBe(true);
  });
});
