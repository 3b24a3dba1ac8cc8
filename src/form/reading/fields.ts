import type { Path } from '../../findings/place.ts';
import { describe } from '../../schema/describe.ts';
import type { TextField } from '../cells/text.ts';
import type { TableName } from '../layout.ts';

/** Where the entries of a table stand in a report. */
const entryPaths = {
  activities: ['activities', 0],
  outputs: ['activities', 0, 'outputs', 0],
  indicators: ['indicators', 0],
  funding: ['funding', 0],
  documents: ['issuedDocuments', 0],
  difficulties: ['difficulties', 0],
  proposals: ['proposals', 0],
  directions: ['nextPeriod', 0],
} as const satisfies Readonly<Record<TableName, Path>>;

/** A text that the schema calls a paragraph may have lines; labels, numbers and titles stand on one. */
function textFieldAt(path: Path, isCode: boolean): TextField {
  const { schema, definitions } = describe('report', path);
  const lines = definitions.includes('text') ? 'many' : 'one';
  return { maximum: Number(schema.maxLength), lines, ...(isCode && { isCode }) };
}

/** What the schema of reports takes in a column for words. */
export const textFieldOf = (table: TableName, column: string): TextField =>
  textFieldAt([...entryPaths[table], column], table === 'documents' && column === 'number');

/** Columns that an entry cannot do without, by the schema of reports. */
export function requiredColumns(table: TableName): readonly string[] {
  const required = describe('report', entryPaths[table]).schema.required ?? [];
  return table === 'outputs' ? ['activity', ...required] : required;
}

export const documentField = (field: 'number' | 'signerTitle' | 'signerName'): TextField =>
  field === 'number'
    ? textFieldAt(['document', 'number'], true)
    : textFieldAt(['document', 'signer', field === 'signerTitle' ? 'title' : 'name'], false);
