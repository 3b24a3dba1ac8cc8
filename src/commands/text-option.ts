import { UserError } from '../failure.ts';

const control = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** A text that goes into a file: one line without characters that nobody sees. */
export function textOption(option: string, value: string, limit: number): string {
  const text = value.normalize('NFC').trim();
  const problem =
    text === '' ? 'empty' : control.test(text) ? 'control' : [...text].length > limit ? 'too-long' : undefined;
  if (problem !== undefined) throw new UserError({ code: 'option/text', args: { option, problem, limit } });
  return text;
}
