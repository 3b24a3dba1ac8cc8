import { UserError } from '../failure.ts';
import { nearest } from '../text/nearest.ts';

/** The format that was typed, of those that a command knows. */
export function knownFormat<Format extends string>(typed: string, known: readonly Format[]): Format {
  const format = known.find(name => name === typed);
  if (format !== undefined) return format;
  const suggestion = nearest(typed, known);
  throw new UserError({
    code: 'option/unknown-format',
    args: { name: typed, known, ...(suggestion !== undefined && { suggestion }) },
  });
}
