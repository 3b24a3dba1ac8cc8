import { UserError } from '../failure.ts';
import { letterNumberOf } from '../letters/letter-number.ts';
import type { Sender } from '../letters/sender.ts';

/** `--number` as a letter of this sender bears it; left to the clerk where it was not given. */
export function letterNumber(typed: string | undefined, sender: Sender): string | undefined {
  if (typed === undefined) return undefined;
  const number = letterNumberOf(typed, sender);
  if (number === undefined)
    throw new UserError({ code: 'letter/number', args: { value: typed, example: `05/${sender.symbol ?? 'SA'}-VP` } });
  return number;
}
