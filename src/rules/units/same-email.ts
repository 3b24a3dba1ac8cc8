import { at } from '../../findings/place.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

interface Bearer {
  readonly id: string;
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** Units that live at the same time have mailboxes of their own: of two with one, the one gets the form of the other. */
export const sameEmail: DocumentRule<'units'> = function* ({ file, value }): Generator<RuleFinding> {
  const bearers = new Map<string, Bearer[]>();
  for (const [index, unit] of present(value.units)) {
    const email = unit.contact?.email;
    if (unit.id === undefined || email === undefined) continue;
    const own: Bearer = { id: unit.id, index, from: unit.from ?? '', to: unit.to ?? '9999' };
    const mailbox = email.toLowerCase();
    const others = bearers.get(mailbox) ?? [];
    const other = others.find(({ from, to }) => from <= own.to && own.from <= to);
    if (other !== undefined)
      yield {
        code: 'unit/same-email',
        place: at(file, ['units', index, 'contact', 'email']),
        args: { email, other: other.id },
        related: [at(file, ['units', other.index, 'contact', 'email'])],
      };
    bearers.set(mailbox, [...others, own]);
  }
};
