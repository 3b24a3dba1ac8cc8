import { checkCells } from './check-cells.ts';
import { type FilledWorkbook, fillTemplate } from './filling/fill-template.ts';
import { contentsOf, openTemplate } from './filling/open-template.ts';
import type { Fields, Filling } from './template-fields.ts';

/**
 * Fills an Excel template: rows with fields of a list are repeated for its items, all that points to rows moves with them (formulas,
 * tables, charts, names, formats), text from data stays text, every tag of the template must be a field, equal data give equal
 * bytes, and parts that hold nothing to fill keep theirs.
 *
 * Throws a `TemplateError` for a template that cannot be filled.
 */
export function fillWorkbook<F extends Fields>(template: Uint8Array, filling: Filling<F>): FilledWorkbook {
  const opened = openTemplate(template);
  checkCells(contentsOf(opened), filling.fields);
  // Values of any fields are looked up by name, which no type of their own helps.
  return fillTemplate(opened, filling as unknown as Filling<Fields>);
}
