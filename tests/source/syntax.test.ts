import { expect, it } from 'vitest';
import { isTextPlace } from '../../src/findings/place.ts';
import { readGuardedYaml } from '../../src/source/guarded-yaml.ts';
import { bytesOf } from './reading.ts';

const cases: readonly (readonly [problem: string, shown: string, text: string])[] = [
  ['tab-indent', '2:1 \t', 'a: 1\n\tb: 2\n'],
  ['tab-indent', '3:1 \t', 'a:\n  b: Sở Y tế\n\tc: 2\nd: 1\n'],
  ['tab-indent', '2:4 \t', 'a:\n  -\tb: 1\n    c: 2\n'],
  ['bad-indent', '3:4 c: 2', 'a:\n  b: 1\n   c: 2\n'],
  ['bad-indent', '3:2 c: 2', 'a:\n  b: 1\n c: 2\n'],
  ['bad-indent', '3:4 c: 2', 'a:\n  - b: 1\n   c: 2\n'],
  ['bad-indent', '3:2 - b: 2', 'a:\n  - b: 1\n - b: 2\n'],
  ['bad-indent', '3:3 c: 1', 'a:\n  - b\n  c: 1\n'],
  ['bad-indent', '2:1 - b', 'a: 1\n- b\n'],
  ['bad-indent', '2:1 b: 1', '- a\nb: 1\n'],
  ['bad-indent', '3:3 chào', 'a: |\n    xin\n  chào\nb: 1\n'],
  ['missing-colon', '2:1 unit so-y-te', 'plan: x\nunit so-y-te\ncycle: y\n'],
  ['missing-colon', '2:1 unit:so-y-te', 'plan: x\nunit:so-y-te\ncycle: y\n'],
  ['missing-colon', '1:1 unit', 'unit\nplan: x\n'],
  ['missing-colon', '2:1 unit', 'plan: x\nunit'],
  ['missing-colon', '2:1 và dòng hai', 'a: dòng một\nvà dòng hai\nb: 1\n'],
  ['colon-in-text', '1:9 Kết quả: tốt', 'result: Kết quả: tốt\n'],
  ['colon-in-text', '2:6 Kết quả: tốt', 'a:\n- b: Kết quả: tốt\n'],
  ['colon-in-text', '1:4 “a: b”', 'a: “a: b”\n'],
  ['unclosed-quote', '1:4 "xin chào', 'a: "xin chào\nb: 2\nc: 3\n'],
  ['unclosed-quote', '2:4 "xin', 'b: 2\na: "xin\n'],
  ['unclosed-quote', "1:4 'it''s", "a: 'it''s\nb: 2\n"],
  ['unclosed-quote', '1:4 "nói \\"xin', 'a: "nói \\"xin\nb: 2\n'],
  ['unclosed-quote', '2:6 "xin', 'a:\n  b: "xin\n  c: "x"\n'],
  ['text-after-quote', '1:18 năm 2024', 'title: "Báo cáo" năm 2024\nb: 1\n'],
  ['text-after-quote', '1:18 năm 2024', "title: 'Báo cáo' năm 2024\nb: 1\n"],
  ['unclosed-bracket', '1:4 [x, y', 'a: [x, y\nb: 1\n'],
  ['unclosed-bracket', '1:4 {x: [1]', 'a: {x: [1]\nb: 1\n'],
  ['unclosed-bracket', '1:1 [x', '[x'],
  ['odd-space', '2:6 \u00a0', 'plan: x\nunit:\u00a0so-y-te\ncycle: y\n'],
  ['odd-space', '2:1 \u00a0\u00a0b', 'a:\n\u00a0\u00a0b: 1\n'],
  ['odd-space', '1:5 \u00a0b', 'a: {\u00a0b: 1}\n'],
  ['merge-conflict', '2:1 <<<<<<< HEAD', 'x: 1\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n'],
  ['unexpected-character', '1:4 @', 'a: @so-ban\nb: 1\n'],
  ['unexpected-character', '1:4 %', 'a: %5\n'],
  ['unexpected-character', '2:1 %', 'a: 1\n%YAML 1.1\nb: 2\n'],
  ['unexpected-character', '1:4 *', 'a: *Ghi chú* quan trọng\n'],
  ['unexpected-character', '2:4 *', 'a:\n - * Ghi chú\n'],
  ['unexpected-character', '1:4 >', 'a: >5 tỷ đồng\nb: 1\n'],
  ['unexpected-character', '1:4 -', 'a: - b\n'],
  ['unexpected-character', '1:4 [', 'a: [Sở Y tế] báo cáo\nb: 1\n'],
  ['unexpected-character', '1:10 ]', 'a: [x, y]]\nb: 1\n'],
  ['unexpected-character', '1:5 {', 'a: {{x}}\n'],
  ['unexpected-character', '1:7 \\d', 'a: "C:\\data"\n'],
  ['unexpected-character', '1:7 #', 'a: "x"#c\n'],
  ['other', `1:1 ${'k'.repeat(2000)}: 1`, `${'k'.repeat(2000)}: 1\n`],
];

it.each(cases)('%s at %s', (problem, shown, text) => {
  const { findings } = readGuardedYaml('a.yaml', bytesOf(text));
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (finding === undefined || !isTextPlace(finding.place)) throw new Error('no place in the text');
  const { line, column, endColumn } = finding.place.span;
  const pointedAt = text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1);
  expect([finding.code, finding.args, `${line}:${column} ${pointedAt}`]).toEqual([
    'yaml/syntax',
    expect.objectContaining({ problem }),
    shown,
  ]);
});

it('says one thing of a file whatever follows', () => {
  const text = `a: Kết quả: tốt\n${'b: [\n@ x\n'.repeat(50)}`;
  expect(readGuardedYaml('a.yaml', bytesOf(text)).findings).toHaveLength(1);
});

it('tells of the tab before what it causes', () => {
  const [finding] = readGuardedYaml('a.yaml', bytesOf('a:\n  - b: 1\n\t  c: 2\n    d: 3\n')).findings;
  expect(finding?.args).toEqual({ problem: 'tab-indent' });
});
