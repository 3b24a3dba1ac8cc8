import { expect, it } from 'vitest';
import type { Path } from '../../src/findings/place.ts';
import { locator } from '../../src/source/locate.ts';

const plain = `# Báo cáo
unit: so-y-te
document:
  number: 123/BC-SYT   # số
  signer: {name: Nguyễn Văn Anh, title: "Phó Giám đốc"}
activities:
- activity: đào-tạo
  result: |
    Mở 12 lớp
    cho 450 người
  outputs: [12, {số lượng: 5}]
- activity: khác
  reason:
  note: đoạn dài
    hai dòng
-
"2024": cũ
`;

/** The same with something in front that only the guarded reader takes. */
const guarded = plain.replace('# Báo cáo', '? # Báo cáo\n  trước');

const cases: readonly (readonly [string, Path, 'key' | 'value', string])[] = [
  ['a name', ['unit'], 'key', '2:1 unit'],
  ['a value', ['unit'], 'value', '2:7 so-y-te'],
  ['a value before a comment', ['document', 'number'], 'value', '4:11 123/BC-SYT'],
  ['a mapping below its name', ['document'], 'value', '3:1 document'],
  ['a list below its name', ['activities'], 'value', '6:1 activities'],
  ['a mapping in braces', ['document', 'signer'], 'value', '5:11 {name: Nguyễn Văn Anh, title: "Phó Giám đốc"}'],
  ['a name in braces', ['document', 'signer', 'title'], 'key', '5:34 title'],
  ['a value in braces, in quotation marks', ['document', 'signer', 'title'], 'value', '5:41 "Phó Giám đốc"'],
  ['an item of a list', ['activities', 0], 'value', '7:3 activity: đào-tạo'],
  ['an item has no name', ['activities', 0], 'key', '7:3 activity: đào-tạo'],
  ['a value in an item', ['activities', 1, 'activity'], 'value', '12:13 khác'],
  ['a text over lines', ['activities', 0, 'result'], 'value', '8:11 |'],
  ['a text that goes on', ['activities', 1, 'note'], 'value', '14:9 đoạn dài'],
  ['an item in brackets', ['activities', 0, 'outputs', 0], 'value', '11:13 12'],
  ['a value deep in brackets', ['activities', 0, 'outputs', 1, 'số lượng'], 'value', '11:28 5'],
  ['a value left out, by its name', ['activities', 1, 'reason'], 'value', '13:3 reason'],
  ['an item left out, by its dash', ['activities', 2], 'value', '16:1 -'],
  ['a name in quotation marks', ['2024'], 'key', '17:1 "2024"'],
  ['a number for a name', [2024], 'value', '17:9 cũ'],
  ['the whole file', [], 'value', '2:1 unit: so-y-te'],
  ['a missing field of the file', ['period'], 'value', '2:1 unit: so-y-te'],
  ['a missing field of a mapping', ['document', 'date'], 'key', '3:1 document'],
  ['a missing field of an item', ['activities', 1, 'status'], 'value', '12:3 activity: khác'],
  ['a missing item', ['activities', 7, 'status'], 'value', '6:1 activities'],
  ['a path into a text', ['unit', 'a', 0], 'key', '2:7 so-y-te'],
];

const shown = (text: string, path: Path, on: 'key' | 'value'): string => {
  const { line, column, endLine, endColumn } = locator(text)(path, on);
  expect(endLine).toBe(line);
  return `${line}:${column} ${text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1)}`;
};

it.each(cases)('%s', (_, path, on, expected) => {
  expect(shown(plain, path, on)).toBe(expected);
  const lower = expected.replace(/^\d+/, line => String(Number(line) + 1));
  const inRoot = path.length === 0 || path[0] === 'period';
  expect(shown(guarded, path, on)).toBe(inRoot ? '1:1 ? # Báo cáo' : lower);
});

it.each([
  ['the first of two values', 'a: 1\na: 2\n', ['a'], 'value', '1:4 1'],
  ['a reserved name', 'a:\n  __proto__: 1\n', ['a', '__proto__'], 'key', '2:3 __proto__'],
  ['a text in quotation marks over lines', 'a: "x\n  y"\n', ['a'], 'value', '1:4 "x'],
  ['a text that is no tree', 'a: [\n', ['a'], 'value', '1:1 '],
  ['an empty text', '', ['a'], 'key', '1:1 '],
  ['a text without a mapping', '\nxin chào\n', ['a', 1], 'key', '2:1 xin chào'],
] as const)('%s', (_, text, path, on, expected) => {
  expect(shown(text, path, on)).toBe(expected);
});
