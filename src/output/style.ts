import { Chalk } from 'chalk';

/** None, 16 colours, 256 colours, all colours. */
export type ColorLevel = 0 | 1 | 2 | 3;

export interface ColorSources {
  /** What `--color` or `--no-color` asked for; `auto` and absent leave it to the rest. */
  readonly flag?: 'always' | 'never' | 'auto' | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the very stream that is written to. */
  readonly isTerminal: boolean;
}

type Paint = (text: string) => string;

/** Colours by what they say; no meaning is carried by colour alone. */
export interface Style {
  readonly path: Paint;
  readonly error: Paint;
  readonly warning: Paint;
  readonly code: Paint;
  readonly caret: Paint;
  readonly heading: Paint;
  readonly good: Paint;
  readonly dim: Paint;
}

export function createStyle(level: ColorLevel): Style {
  const chalk = new Chalk({ level });
  return {
    path: chalk.cyan,
    error: chalk.red.bold,
    warning: chalk.yellow,
    code: chalk.dim,
    caret: chalk.red,
    heading: chalk.bold,
    good: chalk.green,
    dim: chalk.dim,
  };
}

/** Decided here and not by chalk, which ignores NO_COLOR on a terminal: flag, NO_COLOR, FORCE_COLOR, TERM, stream. */
export function colorLevel({ flag, environment, isTerminal }: ColorSources): ColorLevel {
  if (flag === 'never') return 0;
  if (flag === 'always') return terminalLevel(environment);
  if (environment.NO_COLOR) return 0;
  if (environment.FORCE_COLOR) return forcedLevel(environment.FORCE_COLOR, environment);
  if (environment.TERM === 'dumb' || !isTerminal) return 0;
  return terminalLevel(environment);
}

function forcedLevel(force: string, environment: ColorSources['environment']): ColorLevel {
  if (force === '0' || force === 'false') return 0;
  if (force === '1') return 1;
  if (force === '2') return 2;
  return force === '3' ? 3 : terminalLevel(environment);
}

function terminalLevel({ COLORTERM, TERM }: ColorSources['environment']): ColorLevel {
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3;
  return TERM?.includes('256') ? 2 : 1;
}
