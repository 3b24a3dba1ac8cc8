import { UserError } from '../failure.ts';
import type { Host, Output } from '../host.ts';
import { type Language, languages } from '../messages/wording.ts';
import type { Words } from '../messages/words.ts';
import { addDays, isCivilDate } from '../model/civil-date.ts';
import { type Instant, parseInstant, startOfDay } from '../model/instant.ts';
import { colorLevel, createStyle, type Style } from '../output/style.ts';

/** What every command is given besides its own options. */
export interface Session {
  readonly host: Host;
  readonly words: Words;
  readonly language: Language;
  readonly folder: string | undefined;
  readonly styleOf: (output: Output) => Style;
}

export interface GlobalOptions {
  /** `-C DIR` */
  readonly C?: string;
  readonly color?: boolean;
}

export const isLanguage = (value: string): value is Language => languages.some(language => language === value);

/**
 * What `--lang`, else `PLAN_LANG`, else the default asks for; read ahead of all other options, because help and complaints
 * about them are in that language. Not `LANG`: servers say C.UTF-8 and officers' machines en-US.
 */
export function askedLanguage(argv: readonly string[], environment: Host['environment']): string {
  const index = argv.findIndex(argument => argument === '--lang' || argument.startsWith('--lang='));
  const argument = argv[index];
  const asked = argument === '--lang' ? argv[index + 1] : argument?.slice('--lang='.length);
  return asked ?? (environment.PLAN_LANG || 'vi');
}

const colorFlag = (color: GlobalOptions['color']): 'always' | 'never' | undefined =>
  color === undefined ? undefined : color ? 'always' : 'never';

export function sessionOf(host: Host, words: Words, language: Language, { C, color }: GlobalOptions): Session {
  const flag = colorFlag(color);
  return {
    host,
    words,
    language,
    folder: C,
    styleOf: ({ isTerminal }) => createStyle(colorLevel({ flag, environment: host.environment, isTerminal })),
  };
}

/** `--as-of` takes an instant, or a day, which means all of it: the last millisecond before the next day begins. */
export function instantOf(option: string, value: string, timeZone: string): Instant {
  const instant = parseInstant(value);
  if (instant !== undefined) return instant;
  if (!isCivilDate(value)) throw new UserError({ code: 'option/instant', args: { option, value } });
  return startOfDay(addDays(value, 1), timeZone) - 1;
}
