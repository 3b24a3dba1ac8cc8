/** Group E: what came in time, on machines everywhere; the real program in real processes. */
import { expect } from 'vitest';
import { reportYaml } from '../support/small-plan.ts';
import { inOffice, type Office } from './office.ts';
import type { Row } from './row.ts';

export const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Nowhere/Nothing'];

interface Shown {
  readonly unit: string;
  readonly state: string;
  readonly daysLate?: number;
}

/** Sends the report of each unit at its moment, then asks who was late. */
function statesOf(
  office: Office,
  zone: string,
  moments: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const [unit, moment] of Object.entries(moments)) {
    office.put(`sent/${unit}.yaml`, reportYaml(unit));
    const { exit, stderr } = office.process(['collect', `sent/${unit}.yaml`, '--received-at', moment], zone);
    expect([unit, exit, stderr]).toEqual([unit, 0, '']);
  }
  const { exit, stdout } = office.process(['status', '--year', '2024', '--as-of', '2024-12-20', '--json'], zone);
  expect(exit).toBe(0);
  const { units } = JSON.parse(stdout) as { units: readonly Shown[] };
  return Object.fromEntries(units.map(({ unit, state }) => [unit, state]));
}

const inEachZone =
  (moments: Readonly<Record<string, string>>, expected: Readonly<Record<string, string>>) =>
  async (): Promise<void> => {
    for (const zone of zones)
      await inOffice(async office => {
        expect([zone, statesOf(office, zone, moments)]).toEqual([zone, expect.objectContaining(expected)]);
      });
  };

const refusedMoments = [
  '2024-12-14',
  '2024-12-14T23:59:59',
  '2024-02-30T10:00:00+07:00',
  '2023-02-29T10:00:00+07:00',
  '2024-12-14T24:00:00+07:00',
  '15/12/2024',
  '46371',
];

async function showRefused(office: Office): Promise<void> {
  const before = office.tree();
  office.put('sent/mot.yaml', reportYaml('so-mot'));
  for (const moment of refusedMoments) {
    const { exit, stderr } = await office.run(['collect', 'sent/mot.yaml', '--received-at', moment]);
    expect([moment, exit]).toEqual([moment, 2]);
    expect(stderr).toContain(moment);
  }
  for (const zone of zones)
    expect(office.process(['collect', 'sent', '--received-at', '2024-12-14T23:59:59'], zone).exit).toBe(2);
  expect(office.tree()).toEqual(before);
}

function showFuture(office: Office): Promise<void> {
  const before = office.tree();
  office.put('sent/mot.yaml', reportYaml('so-mot'));
  const later = new Date(Date.now() + 60 * 60 * 1000).toISOString();
  for (const zone of zones) expect(office.process(['collect', 'sent', '--received-at', later], zone).exit).toBe(2);
  expect(office.tree()).toEqual(before);
  return Promise.resolve();
}

async function showClockBack(office: Office): Promise<void> {
  await office.send('mot.yaml', reportYaml('so-mot'));
  office.put('sent/hai.yaml', reportYaml('so-hai'));
  const back = await office.run(['collect', 'sent/hai.yaml'], { now: '2024-12-11T09:00:00+07:00' });
  expect(back.exit).toBe(0);
  expect(back.stderr).toMatch(/^CẢNH BÁO: đồng hồ của máy chậm hơn bản ghi mới nhất/);
  const { exit, stdout } = await office.run(['verify', '--json']);
  const { findings } = JSON.parse(stdout) as { findings: readonly { code: string; severity: string }[] };
  expect([exit, findings.map(({ code, severity }) => `${severity} ${code}`)]).toEqual([
    0,
    ['warning register/clock-back'],
  ]);
  expect((await office.run(['verify', '--strict'])).exit).toBe(1);
}

export const timeRows: readonly Row[] = [
  {
    number: 56,
    title: '14/12 23:59:59.999+07',
    expected: 'on time, 0, in five time zones',
    show: inEachZone(
      { 'so-mot': '2024-12-14T23:59:59.999+07:00', 'so-hai': '2024-12-14T16:59:59.999Z' },
      { 'so-mot': 'on-time', 'so-hai': 'on-time', 'huyen-ba': 'missing' },
    ),
  },
  {
    number: 57,
    title: '15/12 00:00:00.000+07; 14/12 17:00:00Z',
    expected: 'late; the report is taken all the same, 0, in five time zones',
    reason:
      'A late report is a report: that it was late is told by status and counted, and is no failure of collecting it.',
    show: inEachZone(
      { 'so-mot': '2024-12-15T00:00:00.000+07:00', 'so-hai': '2024-12-14T17:00:00Z' },
      { 'so-mot': 'late', 'so-hai': 'late' },
    ),
  },
  {
    number: 58,
    title: '15/12 00:30+07 under TZ=UTC, LA, Kiritimati, nonsense',
    expected: 'late in each; taken, 0',
    reason: 'As row 57.',
    show: inEachZone({ 'so-mot': '2024-12-15T00:30:00+07:00' }, { 'so-mot': 'late' }),
    elsewhere: [{ file: 'product/process.test.ts', titles: ['units are missing as of %s: %d'] }],
  },
  {
    number: 59,
    title: '2026-12-14, …T23:59:59 (no zone), 2026-02-29, 24:00, 15/12/2026, serial 46371',
    expected: 'refused, unchanged, 2',
    show: () => inOffice(showRefused),
  },
  {
    number: 60,
    title: 'receivedAt 1 h in the future',
    expected: 'refused, unchanged, 2',
    show: () => inOffice(showFuture),
  },
  {
    number: 61,
    title: 'system clock set back a day',
    expected: 'warned by collect and by verify (0, with --strict 1); order kept by parents',
    reason:
      'The report did come: refusing it because of a clock would lose it. --strict makes of the warning what fails.',
    show: () => inOffice(showClockBack),
    elsewhere: [{ file: 'register/verify.test.ts', titles: ['keep their order where the clock went back'] }],
  },
];
