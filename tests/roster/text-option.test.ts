import { describe, expect, it } from 'vitest';
import { textOption } from '../../src/commands/text-option.ts';
import { UserError } from '../../src/failure.ts';

const problemOf = (value: string): unknown => {
  try {
    return textOption('--document', value, 10);
  } catch (error) {
    return error instanceof UserError && 'problem' in error.failure.args ? error.failure.args.problem : error;
  }
};

describe('a text that goes into a file', () => {
  it.each([
    ['kept', '12/UBND-VX', '12/UBND-VX'],
    ['composed and trimmed', ' Hue\u{302}\u{301} ', 'Huế'],
    ['refused when empty', ' \u{a0} ', 'empty'],
    ['refused when long', '12345678901', 'too-long'],
    ['refused with a line break', '12\n13', 'control'],
    ['refused with a terminal escape', '\u{1b}[2J', 'control'],
    ['refused with a mark that turns the writing round', '12\u{202e}13', 'control'],
    ['refused with an invisible letter', '12\u{200b}13', 'control'],
  ])('is %s', (_name, value, expected) => {
    expect(problemOf(value)).toBe(expected);
  });
});
