/** A frozen roster is changed in place: comments, order, line ends and every other byte stay. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editedRoster, type Grants, readRoster, refrozenRoster } from '../../src/roster/edit-file.ts';
import { decode } from '../../src/source/text.ts';

const roster = `# yaml-language-server: $schema=../../schemas/roster.schema.json
# Đã rà soát ngày 16/11.
format: 1
plan: ke-hoach-mau
cycle: hang-nam
period: 2024
date: 2024-11-15   # ngày chốt
note: >-
  Hai dòng
  ngắn.

# Danh sách
units:
  # Các sở
  - {unit: so-mot, class: required, basis: [V.4]}   # dòng một
  - unit: so-hai
    class: required # theo V.4
    basis: [V.4]
    # hết mục
  - { unit: huyen-ba, class: "required", basis: [V.7.d] }
# hết
`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const edited = (grants: Readonly<Record<string, Grants>>, text = roster): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    editedRoster(bytes(text), { grants: new Map(Object.entries(grants)) }),
  );

const extension = { by: '2024-12-20', document: { number: '12/UBND-VX', date: '2024-12-02' } };
const exempt = { reason: 'Mới thành lập.', document: { number: '3/UBND' } };

/** Lines that differ, as `-` and `+`. */
function difference(before: string, after: string): readonly string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter(line => !fresh.includes(line)).map(line => `-${line}`),
    ...fresh.filter(line => !old.includes(line)).map(line => `+${line}`),
  ];
}

describe('a grant changes only the lines of its unit', () => {
  it.each([
    [
      'in an entry of one line',
      { 'so-mot': { extension } },
      [
        '-  - {unit: so-mot, class: required, basis: [V.4]}   # dòng một',
        '+  - unit: so-mot',
        '+    class: required',
        '+    extension: {by: 2024-12-20, document: {number: 12/UBND-VX, date: 2024-12-02}}   # dòng một',
      ],
    ],
    [
      'in an entry of several lines',
      { 'so-hai': { extension } },
      ['+    extension: {by: 2024-12-20, document: {number: 12/UBND-VX, date: 2024-12-02}}'],
    ],
    [
      'in an entry in another hand',
      { 'huyen-ba': { exempt } },
      [
        '-  - { unit: huyen-ba, class: "required", basis: [V.7.d] }',
        '+  - {unit: huyen-ba, class: "required", basis: [V.7.d], exempt: {reason: Mới thành lập., document: {number: 3/UBND}}}',
      ],
    ],
  ] as const)('%s', (_name, grants, expected) => {
    expect(difference(roster, edited(grants))).toEqual(expected);
  });

  it('and taking it away gives back what was there', () => {
    const granted = edited({ 'so-hai': { extension }, 'huyen-ba': { exempt } });
    const back = edited({ 'so-hai': {}, 'huyen-ba': {} }, granted);
    expect(difference(roster, back)).toEqual([
      '-  - { unit: huyen-ba, class: "required", basis: [V.7.d] }',
      '+  - {unit: huyen-ba, class: "required", basis: [V.7.d]}',
    ]);
  });
});

it('says what it was told to say', () => {
  const { units } = readRoster(bytes(edited({ 'so-mot': { extension }, 'so-hai': { exempt, extension } })));
  expect(units).toMatchObject([
    { unit: 'so-mot', extension },
    { unit: 'so-hai', exempt, extension },
    { unit: 'huyen-ba' },
  ]);
});

it('a date for all stands before the units, and a second one in its place', () => {
  const due = { before: '2024-12-10', document: { number: '45/UBND-VX' } };
  const once = new TextDecoder().decode(editedRoster(bytes(roster), { due }));
  expect(difference(roster, once)).toEqual(['+due: {before: 2024-12-10, document: {number: 45/UBND-VX}}']);
  expect(once.indexOf('due:')).toBeLessThan(once.indexOf('# Danh sách'));
  const twice = new TextDecoder().decode(editedRoster(bytes(once), { due: { ...due, before: '2024-12-11' } }));
  expect(difference(roster, twice)).toEqual(['+due: {before: 2024-12-11, document: {number: 45/UBND-VX}}']);
});

it('revisions are added to one another', () => {
  const restore = { on: '2024-12-05', kind: 'restore', units: ['so-mot'], document: { number: '9/UBND' } } as const;
  const once = editedRoster(bytes(roster), { revision: restore });
  const twice = editedRoster(once, { revision: { ...restore, on: '2024-12-06' } });
  expect(readRoster(twice).revisions).toEqual([restore, { ...restore, on: '2024-12-06' }]);
});

it('line ends and the mark of a Windows editor stay', () => {
  const windows = `\u{feff}${roster.replaceAll('\n', '\r\n')}`;
  const after = edited({ 'so-hai': { extension } }, windows);
  expect(after.startsWith('\u{feff}# yaml')).toBe(true);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(difference(windows, after)).toHaveLength(1);
});

it('of the shipped roster only the line of the unit is taken out', () => {
  const shipped = readFileSync(join(import.meta.dirname, '../../plan/rosters/2024.yaml'), 'utf8');
  const lines = difference(shipped, edited({ 'so-tu-phap': { extension } }, shipped));
  expect(lines.filter(line => line.startsWith('-'))).toHaveLength(1);
});

it('frozen again, entries that stay keep their comments and grants', () => {
  const granted = bytes(edited({ 'so-hai': { extension } }));
  const units = [
    { unit: 'so-moi', class: 'required', basis: ['V.4'], answersFor: [{ unit: 'so-mot' }] },
    { unit: 'so-hai', class: 'required', basis: ['V.4'], extension },
  ] as const;
  const revision = { on: '2024-12-01', kind: 'refreeze', previousDate: '2024-11-15', reason: 'Sáp nhập.' } as const;
  const text = new TextDecoder().decode(refrozenRoster(granted, { date: '2024-12-01', units }, revision));
  expect(decode('', bytes(text)).findings).toEqual([]);
  expect(readRoster(bytes(text))).toMatchObject({
    date: '2024-12-01',
    units,
    revisions: [revision],
    note: 'Hai dòng ngắn.',
  });
  for (const comment of ['# Đã rà soát ngày 16/11.', '# ngày chốt', '# theo V.4', '# Danh sách', '# hết'])
    expect(text).toContain(comment);
  expect(text).toContain('  - {unit: so-moi, class: required, basis: [V.4], answersFor: [{unit: so-mot}]}\n');
});
