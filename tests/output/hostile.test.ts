import { describe, expect, it } from 'vitest';
import type { FormatContext } from '../../src/output/format.ts';
import { formatNames } from '../../src/output/format.ts';
import { formatters } from '../../src/output/formatters.ts';
import { inEnglish, inVietnamese, oneLine, only, result, sample } from './sample.ts';

const hostile: Readonly<Record<string, string>> = {
  'escape sequence': '\u001b[2J\u001b]0;x\u0007',
  'OSC 8 link': '\u001b]8;;http://example.test\u001b\\x\u001b]8;;\u001b\\',
  'C1 controls': '\u009b31m\u0090x\u009c',
  'line breaks and command': 'x\r\n::error::y\n::set-output name=a::b\u2028::z',
  'command at once': '::error file=a::b',
  'command behind blanks': '  \u00a0::stop-commands::x',
  'old command': 'x ##[add-mask]e ##vso[task.x]y',
  'words that are commands': `${'x'.repeat(60)} ::error::y ::warning::z`,
  bidi: 'a\u202eb\u2066c\u200f',
  surrogates: '\ud800 \udc00',
  markup: ']]><x a="\'">&',
  'backspaces and delete': 'a\b\b\b\u007f',
};

const contextOf = (text: string): FormatContext => ({
  ...inEnglish,
  columns: 40,
  wording: () => ({ message: text, fix: text }),
  show: () => text,
  source: () => `${text}\n${text}\n${text}\n`,
});

const finding = (text: string) =>
  sample({
    span: oneLine(2, 1, 4),
    unit: { id: 'x', name: text },
    related: [{ file: 'plan.yaml', span: oneLine(1, 1, 1) }],
  });

describe.each(formatNames)('%s', name => {
  const format = formatters[name];

  it.each(Object.entries(hostile))('is not steered by %s', (_, text) => {
    const written = format(only(finding(text)), contextOf(text));
    expect(written).not.toMatch(/(?!\n)\p{Cc}|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(written).not.toMatch(/##[a-z]*\[/);
    const commands = written.split('\n').filter(line => line.trimStart().startsWith('::'));
    expect(commands).toHaveLength(name === 'github' ? 1 : 0);
  });

  it.each([
    ['Vietnamese', inVietnamese],
    ['English', inEnglish],
  ])('is the same twice, ends its last line, and is in NFC: %s', (_, context) => {
    const written = format(result, context);
    expect(format(result, context)).toBe(written);
    expect(written).toMatch(/[^\n]\n$/);
    expect(written.normalize('NFC')).toBe(written);
  });
});

it('leaves nothing of a flood but its beginning', () => {
  const text = 'Ồ'.repeat(100_000);
  expect(formatters.pretty(only(finding(text)), contextOf(text)).length).toBeLessThan(20_000);
});
