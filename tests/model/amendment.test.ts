import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editionOn } from '../../src/model/amendment.ts';
import type { Amendment, Indicators, Plan } from '../../src/model/documents.ts';
import { findingsOf, placeOf } from '../support/findings-of.ts';
import { indicatorsYaml, planYaml } from '../support/small-plan.ts';

const plan = parse(planYaml) as Plan;
const indicators = parse(indicatorsYaml) as Indicators;

const amendment = (edition: number, effective: string, changes: Amendment['changes']): Amendment => ({
  format: 1,
  plan: plan.id,
  edition,
  document: { number: `${edition}/QĐ-UBND` },
  effective,
  reason: 'Điều chỉnh.',
  changes,
});

const second = amendment(2, '2023-03-01', [
  { op: 'set', target: 'ty-le-mau', field: 'targets', value: { 2025: 2.5 } },
  { op: 'set', target: 'nhom-mot', field: 'lead', value: ['so-hai'] },
]);
const third = amendment(3, '2024-03-01', [
  { op: 'retire', target: 'viec-hai' },
  {
    op: 'add',
    target: 'nhom-hai',
    field: 'activities',
    value: { id: 'viec-bon', clause: 'III.2.b', title: 'Việc thứ tư', summary: 'Làm.' },
  },
  { op: 'set', target: 'ke-hoach-mau', field: 'shortTitle', value: 'Kế hoạch mẫu (sửa đổi)' },
]);

const on = (date: string) => editionOn(plan, indicators, [third, second], date);
const activities = (date: string) => on(date).plan.taskGroups.flatMap(group => group.activities.map(({ id }) => id));

describe('the plan as of a day', () => {
  it.each([
    ['2023-02-28', 1, 2.87, ['so-mot'], ['viec-mot', 'viec-hai', 'viec-ba'], 'Kế hoạch mẫu'],
    ['2023-03-01', 2, 2.5, ['so-hai'], ['viec-mot', 'viec-hai', 'viec-ba'], 'Kế hoạch mẫu'],
    ['2024-03-01', 3, 2.5, ['so-hai'], ['viec-mot', 'viec-ba', 'viec-bon'], 'Kế hoạch mẫu (sửa đổi)'],
  ])('%s is edition %d', (date, edition, target, lead, expected, title) => {
    expect(on(date).plan).toMatchObject({ edition, shortTitle: title });
    expect(on(date).indicators.indicators[0]?.targets).toEqual({ 2025: target });
    expect(on(date).plan.taskGroups[0]?.lead).toEqual(lead);
    expect(activities(date)).toEqual(expected);
  });

  it('leaves the base as it was', () => {
    on('2024-12-31');
    expect(plan).toEqual(parse(planYaml));
  });
});

const file = 'amendments/002-dieu-chinh.yaml';
const text = (changes: string, edition = 2): string => `format: 1
plan: ke-hoach-mau
edition: ${edition}
document: {number: 2/QĐ-UBND, date: 2023-03-01}
effective: 2023-03-01
reason: Điều chỉnh chỉ tiêu.
changes:
  - ${changes}
`;

describe('amendments are checked', () => {
  it('a right one is without fault', async () => {
    expect(
      await findingsOf({ [file]: text('{op: set, target: ty-le-mau, field: targets, value: {2025: 2.5}}') }),
    ).toEqual([]);
  });

  it.each([
    [
      'ref/unknown-amendment-target',
      'ty-le-khac',
      text('{op: set, target: ty-le-khac, field: targets, value: {2025: 2.5}}'),
    ],
    ['amendment/change', '{op: set', text('{op: set, target: ty-le-mau, value: 1}')],
    ['amendment/change', '{op: set', text('{op: set, target: ty-le-mau, field: id, value: khac}')],
    ['amendment/change', '{op: set', text('{op: set, target: ty-le-mau, field: name}')],
    ['amendment/edition', '3', text('{op: retire, target: viec-hai}', 3)],
  ])('%s at %s', async (code, needle, content) => {
    expect(await findingsOf({ [file]: content })).toContain(`${code} ${file}:${placeOf(content, needle)}`);
  });

  it('its name begins with its edition', async () => {
    const right = text('{op: retire, target: viec-hai}');
    expect(await findingsOf({ 'amendments/dieu-chinh.yaml': right })).toContain(
      'amendment/file-name amendments/dieu-chinh.yaml:1:1',
    );
  });
});
