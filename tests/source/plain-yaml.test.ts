import { describe, expect, it } from 'vitest';
import { limits } from '../../src/source/limits.ts';
import { readPlain } from '../../src/source/plain-yaml.ts';

describe('is plain', () => {
  it.each([
    [
      'scalars',
      'a: x\nb: 12\nc: -1.5\nd: true\ne: null\nf: ~\ng:\n',
      { a: 'x', b: 12, c: -1.5, d: true, e: null, f: null, g: null },
    ],
    ['quotation marks', `a: "x: y"\nb: 'it''s # 1'\n"c d": ''\n`, { a: 'x: y', b: "it's # 1", 'c d': '' }],
    ['comments', '# x\na: 1 # y\n\n  # z\nb: x#y\n', { a: 1, b: 'x#y' }],
    ['lists', 'a:\n  - 1\n  - x\nb:\n- y\n-\n', { a: [1, 'x'], b: ['y', null] }],
    [
      'compact mappings',
      'a:\n  - b: 1\n    c:\n    - d\n  -   e: 2\n      f: 3\n',
      {
        a: [
          { b: 1, c: ['d'] },
          { e: 2, f: 3 },
        ],
      },
    ],
    ['lists in lists', 'a:\n  - - 1\n    - 2\n  - - 3\n', { a: [[1, 2], [3]] }],
    ['values below', 'a:\n  b:\n    c: 1\n  d:\n    x y\n', { a: { b: { c: 1 }, d: 'x y' } }],
    [
      'brackets',
      'a: [1, "x, y", [z], {b: ~}]\nb: []\nc: {d e: 12:30}\n',
      { a: [1, 'x, y', ['z'], { b: null }], b: [], c: { 'd e': '12:30' } },
    ],
    [
      '| and >',
      'a: |\n  x\n    y\n\n  z\nb: >-\n  x\n  y\n\n  z\nc: |+\n  x\n\nd: |-\n  x\n',
      { a: 'x\n  y\n\nz\n', b: 'x y\nz', c: 'x\n\n', d: 'x' },
    ],
    ['texts that go on', 'a: x\n  y\n\n  z\nb: 1\n', { a: 'x y\nz', b: 1 }],
    ['Vietnamese', 'đơn vị: Sở Y tế – “Quảng Nam”\n', { 'đơn vị': 'Sở Y tế – “Quảng Nam”' }],
    ['no newline at the end', 'a: 1', { a: 1 }],
  ])('%s', (_, text, expected) => {
    expect(readPlain(text)).toStrictEqual(expected);
  });
});

describe('is left to the guarded reader', () => {
  it.each([
    ...['', '# x\n', '- a\n', 'x\n', '{a: 1}\n', '---\na: 1\n', 'a: 1\n...\n', '%YAML 1.2\n---\na: 1\n'],
    ...[
      'a: &x 1\n',
      'a: *x\n',
      'a: !x 1\n',
      '? a\n',
      'a: 1\n<<: {b: 1}\n',
      'a: 1\na: 2\n',
      '{a: 1, a: 2}\n',
      'a: {b: 1, b: 2}\n',
    ],
    ...['__proto__: 1\n', 'constructor: 1\n', 'prototype: 1\n', '"__proto__": 1\n', 'a: {__proto__: 1}\n'],
    ...[
      'a:\t1\n',
      'a: 1\r\nb: 2\r\n',
      '\ufeffa: 1\n',
      'a: "x\\n"\n',
      'a: "x\n  y"\n',
      'a: [1,\n  2]\n',
      'a: [1, 2,]\n',
      'a: {b}\n',
    ],
    ...[
      'a: 1.000\n',
      'a: 012\n',
      'a: 1e3\n',
      'a: 0x1F\n',
      'a: +5\n',
      'a: .5\n',
      'a: 5.\n',
      'a: -0\n',
      'a: 9007199254740993\n',
      'a: .inf\n',
    ],
    ...[
      'a: x: y\n',
      'a: x:\n',
      'a: @x\n',
      'a: - b\n',
      'a:\n  b: 1\n   c: 2\n',
      'a:\n  b: 1\n c: 2\n',
      'a:\n  - 1\n b: 2\n',
      'a: x\n  y: z\n',
    ],
    ...[
      'a: "x" y\n',
      'a: [x] y\n',
      'a: [x\n',
      'a: "x\n',
      'a: |2\n   x\n',
      'a: |\n\n  x\n',
      'a: >\n  x\n    y\n',
      'a: |\nb: 1\n',
      '\u00a0a: 1\n',
    ],
    ...['a:\n#x\n  y\nb: 1\n', 'a: |+\n  x\n  ', 'a: |\n  x\n    \n', "'x: 1\n", '{\u00a0b: 1}\n', 'a: {\u00a0b: 1}\n'],
    `a: ${'['.repeat(limits.depth)}${']'.repeat(limits.depth)}\n`,
    `a: ${'x'.repeat(limits.textLength + 1)}\n`,
    `a: [${'1, '.repeat(limits.values)}1]\n`,
    Array.from({ length: limits.keysPerMapping + 1 }, (_, index) => `k${index}: 1\n`).join(''),
  ])('%j', text => {
    expect(readPlain(text)).toBeUndefined();
  });
});

it('names that were read before do not change what is read', () => {
  readPlain('a: 1\nb: 2\n');
  expect(readPlain('a: 1\nb:c: 2\n"b": 3\n')).toEqual({ a: 1, 'b:c': 2, b: 3 });
  expect(readPlain('a: 1\nbc: 2\n')).toEqual({ a: 1, bc: 2 });
  expect(readPlain('a: 1\nb: x: y\n')).toBeUndefined();
});
