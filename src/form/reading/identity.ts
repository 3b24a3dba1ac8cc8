import type { Form } from '../form.ts';
import { idsIn } from '../identify.ts';
import { idCell } from '../layout.ts';
import type { Book } from './book.ts';
import type { Notes } from './notes.ts';

/** The file is the form that it is read as; whether what it holds is made up, it or the form says. */
export function checkIdentity(form: Form, book: Book, notes: Notes): { readonly illustrative?: true } {
  const found = idsIn(book);
  const expected = {
    version: String(form.version),
    plan: form.plan.id,
    cycle: form.cycle.id,
    period: form.period,
    unit: form.unit.id,
  };
  if (Object.keys(expected).every(id => found[id as keyof typeof expected] === undefined))
    notes.add('form/no-identity', {});
  for (const [key, value] of Object.entries(expected)) {
    const id = key as keyof typeof expected;
    const own = found[id];
    if (own !== undefined && own !== value)
      notes.add('form/other-identity', { id, found: own, expected: value }, book.named(idCell(id)));
  }
  const edition = String(form.plan.edition);
  if (found.edition !== undefined && found.edition !== edition)
    notes.add('form/other-edition', { found: found.edition, expected: edition });
  return form.illustrative || found.illustrative?.toLowerCase() === 'true' ? { illustrative: true } : {};
}
