/** Rosters beside the plan: who answers for whom, who is gone, and which dates make sense. */
import { describe, expect, it } from 'vitest';
import { findingsOf, placeOf } from '../support/findings-of.ts';
import { planYaml, rosterYaml, unitsYaml } from '../support/small-plan.ts';

/** Sở Cũ was merged into Sở Một before the day of the roster; Sở Mất ended without a successor. */
const units = unitsYaml
  .replace(
    'groups:',
    `  - id: so-cu
    name: Sở Cũ
    short: Sở Cũ
    kind: so
    order: 5
    to: 2024-06-30
    succeededBy: [{unit: so-mot, from: 2024-07-01, kind: absorb, scope: whole}]
  - {id: so-mat, name: Sở Mất, short: Sở Mất, kind: so, order: 6, to: 2024-03-31}
groups:`,
  )
  .replace('members: [so-mot, so-hai]', 'members: [so-mot, so-hai, so-cu, so-mat]');

const answering = (unit: string, more: string, text = rosterYaml): string =>
  text.replace(`unit: ${unit}, class: required, basis: [V.4]`, `unit: ${unit}, class: required, basis: [V.4], ${more}`);
const right = answering('so-mot', 'answersFor: [{unit: so-cu}]');
const closed = `${right}  - {unit: so-mat, class: required, basis: [V.4], closed: 2024-03-31}\n`;

const found = (roster: string): Promise<readonly string[]> =>
  findingsOf({ 'units.yaml': units, 'rosters/2024.yaml': roster });

it.each([
  ['answering for a unit that was merged', right],
  ['with a closed unit, too', closed],
  ['with only a part of it', right.replace('{unit: so-cu}', '{unit: so-cu, scope: [Dạy nghề]}')],
])('a roster %s is without fault', async (_name, roster) => {
  expect(await found(roster)).toEqual([]);
});

describe.each([
  ['roster/unanswered', 'units:', rosterYaml],
  ['roster/not-successor', 'so-cu}]', answering('so-hai', 'answersFor: [{unit: so-cu}]', right)],
  ['roster/not-successor', 'so-hai}]', right.replace('[{unit: so-cu}]', '[{unit: so-cu}, {unit: so-hai}]')],
  ['roster/not-successor', 'so-mat}]', right.replace('[{unit: so-cu}]', '[{unit: so-cu}, {unit: so-mat}]')],
  ['ref/unknown-unit', 'so-khong}]', right.replace('[{unit: so-cu}]', '[{unit: so-cu}, {unit: so-khong}]')],
  ['roster/not-closed', '2024-03-30', closed.replace('2024-03-31', '2024-03-30')],
  ['roster/not-closed', '2024-06-30', answering('so-hai', 'closed: 2024-06-30', right)],
  ['roster/not-closed', '2024-06-30', `${right}  - {unit: so-cu, class: required, basis: [V.4], closed: 2024-06-30}\n`],
  ['roster/closed-unit', 'so-mat', closed.replace(', closed: 2024-03-31', '')],
  [
    'roster/extension-early',
    '{by: 2024-12-14',
    answering('so-hai', 'extension: {by: 2024-12-14, document: {number: 1/X}}', right),
  ],
  [
    'roster/before-period',
    '2023-12-14',
    answering('so-hai', 'extension: {by: 2023-12-14, document: {number: 1/X}}', right),
  ],
  [
    'roster/before-period',
    '2023-12-01',
    right.replace('units:', 'due: {before: 2023-12-01, document: {number: 1/X}}\nunits:'),
  ],
] as const)('%s at %s', (code, needle, roster) => {
  it('is the one thing that is found', async () => {
    const place =
      code === 'roster/unanswered'
        ? placeOf(roster, needle)
        : placeOf(`${roster.slice(0, roster.lastIndexOf(needle))}\0`, '\0');
    expect(await found(roster)).toEqual([`${code} rosters/2024.yaml:${place}`]);
  });
});

it('an extension is held against the date that the roster sets for all', async () => {
  const extension = answering('so-hai', 'extension: {by: 2024-12-20, document: {number: 1/X}}', right);
  expect(await found(extension)).toEqual([]);
  const moved = extension.replace('units:', 'due: {by: 2024-12-25, document: {number: 2/X}}\nunits:');
  expect(await found(moved)).toEqual([expect.stringMatching(/^roster\/extension-early /)]);
});

it('an exempt unit that is closed is no fault', async () => {
  const exempt = closed.replace('closed: 2024-03-31', 'exempt: {reason: Giải thể., document: {number: 1/X}}');
  expect(await found(exempt)).toEqual([]);
});

it('an amendment after the day of a roster does not make it wrong', async () => {
  const amendment = (effective: string): string => `format: 1
plan: ke-hoach-mau
edition: 2
document: {number: 12/QĐ-UBND}
effective: ${effective}
reason: Bổ sung.
changes:
  - {op: add, target: hang-nam, field: required, value: hoi-mau}
`;
  const findings = (effective: string) =>
    findingsOf({ 'plan.yaml': planYaml, 'amendments/002-bo-sung.yaml': amendment(effective) });
  expect(await findings('2024-11-16')).toEqual([]);
  expect(await findings('2024-11-15')).toEqual([expect.stringMatching(/^roster\/class /)]);
});
