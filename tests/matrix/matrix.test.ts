/** The 76 rows of the matrix of the reliability design. Needs `node bin/build.js`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { faultRows } from './fault-rows.ts';
import { nameRows } from './name-rows.ts';
import { closeReader, root } from './office.ts';
import { outputRows } from './output-rows.ts';
import { registerRows } from './register-rows.ts';
import type { Row } from './row.ts';
import { timeRows } from './time-rows.ts';
import { otherHostile, sendAny, workbookRows } from './workbook-rows.ts';
import { yamlRows } from './yaml-rows.ts';

const groups: Readonly<Record<string, readonly Row[]>> = {
  'A YAML': yamlRows,
  'B XLSX': workbookRows,
  'C names and paths': nameRows,
  'D output': outputRows,
  'E time': timeRows,
  'F store faults': faultRows,
  'G register': registerRows,
};
const rows = Object.values(groups).flat();

afterAll(closeReader);

it('has every row of the design once, in its order', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 76 }, (_, index) => index + 1));
});

it('shows every row', () => {
  const unshown = rows.filter(({ show, elsewhere = [] }) => show === undefined && elsewhere.length === 0);
  expect(unshown.map(({ number }) => number)).toEqual([]);
});

describe.each(Object.entries(groups))('%s', (_, own) => {
  it.each(own.flatMap(({ number, title, show }) => (show === undefined ? [] : [{ number, title, show }])))(
    '$number $title',
    async ({ show }) => show(),
    120_000,
  );

  it.each(own.flatMap(({ number, elsewhere = [] }) => elsewhere.map(other => ({ number, ...other }))))(
    '$number is shown in $file',
    ({ file, titles }) => {
      const text = readFileSync(join(root, 'tests', file), 'utf8');
      for (const title of titles) expect(text).toContain(title);
    },
  );
});

describe('every other hostile workbook, sent', () => {
  it.each(otherHostile)('$name: $expected', sendAny, 120_000);
});
