import type { Path } from '../findings/place.ts';
import { isTextPlace } from '../findings/place.ts';
import type { Documents, Loose, Report } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import type { WorkbookContent } from '../office/reading/workbook-content.ts';
import { schemaErrors } from '../schema/check.ts';
import { explainErrors } from '../schema/explain-errors.ts';
import { prune } from '../schema/prune.ts';
import { reportPath } from '../workspace/layout.ts';
import type { Form } from './form.ts';
import { type CellPlace, type FormFinding, formFinding, inReadingOrder } from './form-finding.ts';
import { formTables, type TableName } from './layout.ts';
import { openBook } from './reading/book.ts';
import { readContents } from './reading/contents.ts';
import { readHead } from './reading/document.ts';
import { checkIdentity } from './reading/identity.ts';
import { Notes } from './reading/notes.ts';
import { Places } from './reading/places.ts';
import { noteSurroundings } from './reading/surroundings.ts';
import { type LocatedTable, locateTable } from './reading/table.ts';

/** What a returned form says. */
export interface FormReading {
  /** Path that the report has in a plan, by which rules speak of it. */
  readonly file: string;
  /** What could be read; parts with a fault are left out. */
  readonly value: Loose<Documents['report']>;
  /** The report, when nothing in the form keeps it from being one. */
  readonly whole?: Report;
  /** What is wrong with the cells and the workbook, in reading order; rules have not looked at the report yet. */
  readonly findings: readonly FormFinding[];
  /** The cell that a part of the report stands in. */
  readonly cellOf: (path: Path) => CellPlace | undefined;
  /** Names of the sheets as they stand. */
  readonly sheets: readonly string[];
}

const periodOf = (period: PeriodId): number | string => (/^\d{4}$/.test(period) ? Number(period) : period);

function locateTables(book: ReturnType<typeof openBook>, notes: Notes): ReadonlyMap<TableName, LocatedTable> {
  const tables = new Map<TableName, LocatedTable>();
  for (const { name } of formTables) {
    const table = locateTable(book, name, notes);
    if (table !== undefined) tables.set(name, table);
  }
  return tables;
}

/** Cells were held against the schema one by one; what is left concerns lists and what a fault left out. */
function schemaFindings(file: string, raw: object, cellOf: FormReading['cellOf']): readonly FormFinding[] {
  const value = raw as Record<string, unknown>;
  const refusals = explainErrors('report', file, value, schemaErrors('report', value));
  for (const { removes } of refusals) if (removes !== undefined) prune(value, removes);
  return refusals.map(({ finding: { code, args, place } }) =>
    formFinding(code, args, isTextPlace(place) ? undefined : cellOf(place.path)),
  );
}

const isError = ({ severity }: FormFinding): boolean => severity === 'error';

/**
 * Reads the form of one unit back: by the names of its cells, whatever was inserted, sorted, moved or added, and by the
 * titles that stand beside contents. What cannot be taken is a finding at its cell, and never a guess.
 */
export function readForm(content: WorkbookContent, form: Form): FormReading {
  const file = reportPath(form.period, form.unit.id);
  const book = openBook(content);
  const notes = new Notes(book);
  const places = new Places();
  const { illustrative } = checkIdentity(form, book, notes);
  const tables = locateTables(book, notes);
  const { nil, document } = readHead(book, notes, places);
  const value: Loose<Documents['report']> = {
    format: 1,
    plan: form.plan.id,
    unit: form.unit.id,
    cycle: form.cycle.id,
    period: periodOf(form.period),
    ...(illustrative === true && { illustrative }),
    nil,
    ...(document !== undefined && { document }),
    ...readContents({ form, tables, notes, places }),
  };
  noteSurroundings(book, tables, notes);
  const cellOf = places.lookup(book);
  const refused = schemaFindings(file, value, cellOf);
  // What a cell lacks is told at the cell; the schema says it again only where nothing else did.
  const told = notes.findings.some(isError);
  const findings = [...notes.findings, ...refused.filter(({ code }) => !told || code !== 'schema/missing-field')];
  const sheets = content.sheets.map(({ name }) => name);
  return {
    file,
    value,
    ...(!findings.some(isError) && refused.length === 0 && { whole: value as Report }),
    findings: inReadingOrder(findings, sheets),
    cellOf,
    sheets,
  };
}
