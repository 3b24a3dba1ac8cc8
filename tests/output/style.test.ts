import { expect, it } from 'vitest';
import { type ColorLevel, type ColorSources, colorLevel, createStyle } from '../../src/output/style.ts';

type Case = readonly [ColorLevel, ColorSources['flag'], ColorSources['environment'], boolean];

it.each<Case>([
  [0, undefined, {}, false],
  [1, undefined, {}, true],
  [1, 'auto', { TERM: 'xterm' }, true],
  [2, undefined, { TERM: 'xterm-256color' }, true],
  [3, undefined, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, true],
  [3, undefined, { COLORTERM: '24bit' }, true],
  [0, undefined, { TERM: 'dumb' }, true],
  [1, undefined, { TERM: 'dumb', FORCE_COLOR: 'true' }, false],
  [0, undefined, { FORCE_COLOR: '0' }, true],
  [0, undefined, { FORCE_COLOR: 'false' }, true],
  [1, undefined, { FORCE_COLOR: '1', COLORTERM: 'truecolor' }, false],
  [2, undefined, { FORCE_COLOR: '2' }, false],
  [3, undefined, { FORCE_COLOR: '3' }, false],
  [0, undefined, { FORCE_COLOR: '' }, false],
  [0, undefined, { NO_COLOR: '1', FORCE_COLOR: '3' }, true],
  [1, undefined, { NO_COLOR: '' }, true],
  [1, 'always', { NO_COLOR: '1', TERM: 'dumb' }, false],
  [0, 'never', { FORCE_COLOR: '3' }, true],
])('level %i for flag %s, environment %j, terminal %s', (level, flag, environment, isTerminal) => {
  expect(colorLevel({ flag, environment, isTerminal })).toBe(level);
});

it('paints nothing at level 0', () => {
  expect(Object.values(createStyle(0)).map(paint => paint('x'))).toEqual(Array.from({ length: 8 }, () => 'x'));
});

it.each([
  ['path', '\u001b[36mx\u001b[39m'],
  ['error', '\u001b[31m\u001b[1mx\u001b[22m\u001b[39m'],
  ['warning', '\u001b[33mx\u001b[39m'],
  ['code', '\u001b[2mx\u001b[22m'],
  ['caret', '\u001b[31mx\u001b[39m'],
] as const)('paints %s as the contract says', (name, painted) => {
  expect(createStyle(1)[name]('x')).toBe(painted);
});
