/** Printed documents as the decree has to find them, one of each kind and of what they may hold. */

import { renderAcknowledgement } from '../../src/letters/render-letters.ts';
import { UnitRegistry } from '../../src/model/unit-registry.ts';
import { renderWord } from '../../src/office/word.ts';
import { wordData } from '../../src/report/word-data.ts';
import { acknowledgementWith, addressee, reminderFile, returnFile, sender, template } from '../letters/example.ts';
import { type Example, indicatorsWith, plan, reportOf, units } from '../report/example.ts';
import type { Expected } from './rule.ts';

/** Names as long as offices have them: a rule below a name of four letters cannot be drawn to measure. */
const name = 'Sở Nội vụ và Lao động';
const registry = new UnitRegistry({
  ...units,
  units: units.units.map(unit => (unit.id === 'so-a' ? { ...unit, name } : unit)),
});

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `Việc ${index + 1}` }));

const toMinistry = { kind: 'ministry', by: 'issuer', symbol: 'UBND', clause: 'V.4' } as const;

const withReports = (to: readonly string[]): Example => ({
  plan: {
    ...plan,
    issuer: { ...plan.issuer, signer: { authority: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH', post: 'PHÓ CHỦ TỊCH' } },
    reporting: plan.reporting.map(cycle => ({
      ...cycle,
      consolidated: [{ kind: 'annual', by: 'coordinator', to, clause: 'V.1' } as const, { ...toMinistry, to }],
    })),
  },
});

const sent: NonNullable<Example['sent']> = {
  'so-a': {
    receivedAt: '2024-12-16',
    report: {
      activities: [
        { activity: 'x', status: 'done', result: 'Đã mở lớp', outputs: [{ name: 'Lớp', quantity: 3, unit: 'lớp' }] },
      ],
      issuedDocuments: [
        { number: '1/QĐ-SA', date: '2024-01-02', title: 'Quyết định giao việc' },
        { number: '2/KH-SA', date: '2024-01-03', title: 'Kế hoạch năm' },
      ],
      difficulties: [
        { text: 'Mưa lũ', causeKind: 'objective' },
        { text: 'Chậm', causeKind: 'subjective' },
      ],
      proposals: [{ text: 'Cấp vốn', to: 'Bộ Y', kind: 'funding' }],
      funding: [{ source: 'ngan-sach', planned: 10, disbursed: 5 }],
      nextPeriod: many(9),
    },
  },
};

const full: Example = {
  registry,
  indicators: indicatorsWith({}),
  sent,
  narrative: { format: 1, plan: 'ke-hoach', cycle: 'hang-nam', period: 2024, assessment: 'Đã làm được.' },
  ...withReports(['UBND tỉnh Q']),
};

const render = (example: Example, kind = 'bao-cao'): Uint8Array =>
  renderWord(template(kind), wordData(reportOf(example)));

const coordinator: Expected = {
  type: 'report',
  head: { superior: 'UBND TỈNH Q', issuer: [name.toLocaleUpperCase('vi')] },
};
const issuer: Expected = { type: 'report', head: { issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH Q'] } };

export interface Printed {
  readonly file: Uint8Array;
  readonly expected: Expected;
}

const ofCoordinator = (example: Example): Printed => ({ file: render(example), expected: coordinator });

export const reports: Readonly<Record<string, Printed>> = {
  full: ofCoordinator(full),
  'of which nothing came': ofCoordinator({ registry, ...withReports(['UBND tỉnh Q']) }),
  'before the deadline': ofCoordinator({ registry, on: '2024-12-01T08:00:00+07:00' }),
  'to two bodies': ofCoordinator({ ...full, ...withReports(['UBND tỉnh Q', 'Bộ Y']) }),
  'as a draft of invented data': ofCoordinator({
    ...full,
    draft: true,
    sent: { ...sent, 'huyen-c': { illustrative: true } },
  }),
  'to a ministry': { file: render({ ...full, kind: 'ministry' }, 'bao-cao-bo'), expected: issuer },
  'to a ministry, of which nothing came': {
    file: render({ registry, kind: 'ministry', ...withReports(['Bộ Y']) }, 'bao-cao-bo'),
    expected: issuer,
  },
};

const letterOf = (file: Uint8Array): Printed => ({ file, expected: { type: 'letter', head: coordinator.head } });
const own = { ...sender, name };
const addressees = (count: number) => Array.from({ length: count }, (_, index) => addressee(`Đơn vị ${index + 1}`));

export const letters: Readonly<Record<string, Printed>> = {
  'to one unit': letterOf(reminderFile({ sender: own })),
  'to five units, numbered': letterOf(
    reminderFile({ sender: own, addressees: addressees(5), number: '05/SA-VP', date: '2024-02-05' }),
  ),
  'to a list of 38 units': letterOf(reminderFile({ sender: own, addressees: addressees(38), illustrative: true })),
  'to one unit before the deadline': letterOf(
    reminderFile({ sender: own, timing: 'before', asOf: '2024-12-01', day: '2024-12-01' }),
  ),
  'to asked units': letterOf(reminderFile({ sender: own, class: 'requested', addressees: addressees(2) })),
  'with a returned report': letterOf(returnFile({ sender: own, number: '12/SA-VP', date: '2024-12-13' })),
};

export const acknowledgement: Printed = {
  file: renderAcknowledgement(template('giay-xac-nhan'), { ...acknowledgementWith(), sender: own }),
  expected: { type: 'acknowledgement', head: coordinator.head },
};
