import { expect, it } from 'vitest';
import { deliveriesOf } from '../../src/intake/delivery.ts';

/** Names that end in `.xlsx` or `.yaml` can be read. */
const parted = (names: readonly string[], together = false): readonly string[] =>
  deliveriesOf(
    names.map(name => ({ name, readable: /\.(xlsx|yaml)$/.test(name) })),
    together,
  ).map(({ main, beside }) => [main, ...beside].map(({ name }) => name).join(' + '));

it.each([
  ['one form', ['a.xlsx'], false, ['a.xlsx']],
  ['a form and its signed report', ['a.xlsx', 'Bao cao.pdf'], false, ['a.xlsx + Bao cao.pdf']],
  [
    'two forms, each with its own',
    ['a.xlsx', 'b.xlsx', 'a (ký số).pdf', 'B.docx'],
    false,
    ['a.xlsx + a (ký số).pdf', 'b.xlsx + B.docx'],
  ],
  ['two forms and a scan of neither', ['a.xlsx', 'b.xlsx', 'scan.pdf'], false, ['a.xlsx', 'b.xlsx', 'scan.pdf']],
  [
    'a folder a unit',
    ['x/a.xlsx', 'x/a1.pdf', 'y/a.xlsx', 'y/scan.pdf'],
    false,
    ['x/a.xlsx + x/a1.pdf', 'y/a.xlsx + y/scan.pdf'],
  ],
  ['a scan in another folder', ['x/a.xlsx', 'y/scan.pdf'], false, ['x/a.xlsx', 'y/scan.pdf']],
  ['scans alone', ['1.pdf', '2.pdf'], false, ['1.pdf', '2.pdf']],
  ['scans that are said to be of one unit', ['1.pdf', '2.pdf'], true, ['1.pdf + 2.pdf']],
  ['a form in a folder and a scan, said to be of one unit', ['x/a.xlsx', 'scan.pdf'], true, ['x/a.xlsx + scan.pdf']],
  ['two forms that are said to be of one unit', ['a.xlsx', 'b.xlsx'], true, ['a.xlsx', 'b.xlsx']],
  ['nothing', [], false, []],
])('%s', (_, names, together, expected) => {
  expect(parted(names, together)).toEqual(expected);
});

it('parts what no record of the register can name at once', () => {
  const scans = Array.from({ length: 120 }, (_, index) => ({ name: `${index}.jpg`, readable: false }));
  const sizes = (together: boolean, files: Parameters<typeof deliveriesOf>[0]): readonly number[] =>
    deliveriesOf(files, together).map(({ beside }) => 1 + beside.length);
  expect(sizes(true, scans)).toEqual([50, 50, 20]);
  expect(sizes(false, [{ name: 'a.xlsx', readable: true }, ...scans])).toEqual([50, 50, 21]);
});
