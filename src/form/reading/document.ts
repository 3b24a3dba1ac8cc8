import { infoSheet } from '../../messages/vi/form-fields.ts';
import type { Documents, Loose } from '../../model/documents.ts';
import type { SheetCell } from '../../office/reading/workbook-content.ts';
import { readDate } from '../cells/date.ts';
import type { CellReading } from '../cells/reading.ts';
import { readText } from '../cells/text.ts';
import { readTick } from '../cells/tick.ts';
import { type FieldName, fieldCell, formFields } from '../layout.ts';
import type { Book, CellReference } from './book.ts';
import { documentField } from './fields.ts';
import { type Taken, takeCell } from './input-cell.ts';
import type { Notes } from './notes.ts';
import type { Places } from './places.ts';

type Head = Pick<Loose<Documents['report']>, 'nil' | 'document'>;

const readers: { readonly [F in FieldName]: (value: SheetCell['value']) => CellReading<string | boolean> } = {
  nil: readTick,
  number: value => readText(value, documentField('number')),
  date: readDate,
  signerTitle: value => readText(value, documentField('signerTitle')),
  signerName: value => readText(value, documentField('signerName')),
};

const paths: Readonly<Record<FieldName, readonly string[]>> = {
  nil: ['nil'],
  number: ['document', 'number'],
  date: ['document', 'date'],
  signerTitle: ['document', 'signer', 'title'],
  signerName: ['document', 'signer', 'name'],
};

interface Field {
  readonly taken: Taken<string | boolean>;
  readonly at: CellReference | undefined;
}

const textOf = (field: Field | undefined): string | undefined =>
  typeof field?.taken === 'object' && typeof field.taken.value === 'string' ? field.taken.value : undefined;

function takeField(book: Book, name: FieldName, notes: Notes): Field {
  const at = book.named(fieldCell(name), infoSheet.sheet);
  if (at === undefined) {
    notes.add('form/field-missing', { field: name });
    return { taken: 'fault', at };
  }
  return { taken: takeCell(book.cell(at), at, notes, readers[name]), at };
}

/**
 * Number, date and signer. A report is often sent before it has its number: what is known of the document is then left out
 * with a remark, for a document without a number is none.
 */
function documentOf(fields: ReadonlyMap<FieldName, Field>, notes: Notes): Head['document'] {
  const [number, date, title, name] = (['number', 'date', 'signerTitle', 'signerName'] as const).map(field =>
    textOf(fields.get(field)),
  );
  const lacks = (field: FieldName): boolean => fields.get(field)?.taken === 'nothing';
  const at = (field: FieldName) => fields.get(field)?.at;
  if (name !== undefined && lacks('signerTitle'))
    notes.add('form/missing-field', { field: 'signerTitle' }, at('signerTitle'));
  if (number !== undefined && lacks('date')) notes.add('form/missing-field', { field: 'date' }, at('date'));
  if (number === undefined) {
    const isSaid = [date, title, name].some(one => one !== undefined);
    if (isSaid && lacks('number')) notes.add('form/document-unnumbered', {}, at('number'));
    return undefined;
  }
  const signer = { ...(name !== undefined && { name }), ...(title !== undefined && { title }) };
  return {
    number,
    ...(date !== undefined && { date }),
    ...(Object.keys(signer).length > 0 && { signer }),
  };
}

/** The tick "không phát sinh" and what identifies the report as a document. */
export function readHead(book: Book, notes: Notes, places: Places): Head {
  const fields = new Map(formFields.map(({ name }) => [name, takeField(book, name, notes)]));
  for (const [name, { at }] of fields) if (at !== undefined) places.set(paths[name], at);
  const nil = fields.get('nil')?.taken;
  const document = documentOf(fields, notes);
  return {
    nil: typeof nil === 'object' && nil.value === true,
    ...(document !== undefined && { document }),
  };
}
