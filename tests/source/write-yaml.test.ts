import { expect, it } from 'vitest';
import { readGuardedYaml } from '../../src/source/guarded-yaml.ts';
import { writeYaml } from '../../src/source/write-yaml.ts';

const body = (value: object): string => writeYaml('report', 2, value).split('\n').slice(1).join('\n');

it.each<[number, string]>([
  [1250, '1250'],
  [2.87, '2.87'],
  [1.25, '1.25'],
  [0.125, '0.125'],
  [1234.567, '1234.567'],
  // Three decimals behind one to three digits are asked about when they are read.
  [761.125, '761.1250'],
  [-1.25e1, '-12.5'],
  [-12.125, '-12.1250'],
  [0.0000001, '0.0000001'],
  [9007199254740991, '9007199254740991'],
])('%d is written %s, and read back without a question', (value, text) => {
  expect(body({ value })).toBe(`value: ${text}\n`);
  const bytes = new TextEncoder().encode(writeYaml('report', 2, { value }));
  expect(readGuardedYaml('a.yaml', bytes)).toEqual({ value: { value }, findings: [] });
});

it('folds prose, so that nothing in it needs quotation marks', () => {
  const text = `Hội nghị "thống nhất": ${'rà soát, đối chiếu số liệu, '.repeat(8)}hết`;
  expect(body({ text })).toMatch(/^text: >-\n {2}Hội nghị "thống nhất": /);
  const bytes = new TextEncoder().encode(writeYaml('report', 2, { text }));
  expect(readGuardedYaml('a.yaml', bytes)).toEqual({ value: { text }, findings: [] });
});
