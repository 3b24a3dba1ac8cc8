/** Group B: workbooks as a unit, or somebody in its name, could send them. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { readerIn } from '../../src/system/reader-parent.ts';
import { type HostileWorkbook, hostileWorkbooks } from '../support/hostile-workbooks.ts';
import { editedForm, filledForm, forgedForm, type } from './forms.ts';
import { Office, root } from './office.ts';
import type { Row } from './row.ts';
import { type Sent, send } from './sent.ts';

/** Without ids it waits in the inbox with its fault, and is unread once somebody says whose it is. */
async function refused({ bytes: make, expected }: HostileWorkbook): Promise<void> {
  const bytes = make();
  if (bytes.length === 0) return showEmptyFile();
  const sent = { name: 'bieu-mau.xlsx', bytes, codes: [expected] };
  await send({ ...sent, outcome: 'inbox' });
  await send({ ...sent, outcome: 'unread', known: true });
}

/** The trap is not even noticed: as it is no form, it is asked about, and goes back once somebody says whose it is. */
async function harmless({ bytes: make }: HostileWorkbook): Promise<void> {
  const sent = { name: 'bieu-mau.xlsx', bytes: make() };
  await send({ ...sent, outcome: 'inbox', codes: [] });
  await send({ ...sent, outcome: 'returned', known: true, codes: ['form/field-missing'] });
}

async function showEmptyFile(): Promise<void> {
  const office = new Office();
  try {
    const { exit, files } = await office.send('bieu-mau.xlsx', '');
    expect([exit, files[0]?.kind, files[0]?.reason]).toEqual([3, 'refused', 'empty']);
  } finally {
    office.remove();
  }
}

const containers = new Set(['a .zip of workbooks', 'a .zip of nothing', 'four bytes', 'a message', 'a .rar']);
/** What they are is told by their bytes, whatever their names: they are opened, or taken as what they are. */
const otherwise = new Set(['a report in YAML', ...containers]);

const hostile = (...names: readonly string[]) =>
  names.map(name => {
    const found = hostileWorkbooks.find(one => one.name === name);
    if (found === undefined) throw new Error(`no hostile workbook: ${name}`);
    return found;
  });

const sendHostile =
  (...names: readonly string[]) =>
  async (): Promise<void> => {
    for (const one of hostile(...names)) await (one.expected === 'read' ? harmless(one) : refused(one));
  };

const form = (
  bytes: Uint8Array,
  outcome: Sent['outcome'],
  codes: readonly string[],
  more: Partial<Sent> = {},
): Sent => ({
  name: 'bieu-mau-2024-so-mot.xlsx',
  bytes,
  outcome,
  codes,
  ...more,
});

/** A trap set in a form that is right otherwise: it is accepted as if there were no trap. */
const inForm = (change: (xml: string) => string) => async (): Promise<void> => {
  await send(form(await forgedForm(change), 'accepted', []));
};

const both =
  (...shows: readonly (() => Promise<void>)[]) =>
  async (): Promise<void> => {
    for (const show of shows) await show();
  };

const behindCells = (more: string) => (xml: string) => xml.replace('</sheetData>', `</sheetData>${more}`);

async function showFormulas(): Promise<void> {
  let address = '';
  const bytes = await editedForm(workbook => {
    address = type(workbook, 'indicators', 'ty-le-mau', 'value', { formula: '287/100', result: undefined } as never);
  });
  const code = 'cell/formula-without-result';
  await send(form(bytes, 'returned', [code], { places: [`${code} ${address}`] }));
}

async function showErrors(): Promise<void> {
  for (const error of ['#REF!', '#N/A'] as const) {
    let address = '';
    const bytes = await editedForm(workbook => {
      address = type(workbook, 'indicators', 'ty-le-mau', 'value', { error });
    });
    await send(form(bytes, 'returned', ['cell/error'], { places: [`cell/error ${address}`] }));
  }
}

async function showNumbersAsText(): Promise<void> {
  const typed = (text: string) =>
    editedForm(workbook => {
      type(workbook, 'indicators', 'ty-le-mau', 'value', 2.469);
      type(workbook, 'indicators', 'ty-le-mau', 'numerator', text);
      type(workbook, 'indicators', 'ty-le-mau', 'denominator', 50_000);
    });
  const report = 'plan/reports/2024/so-mot.yaml';
  await send(
    form(await typed('1.234,5'), 'accepted', [], {
      check: (_, office) => expect(office.text(report)).toContain('numerator: 1234.5'),
    }),
  );
  let address = '';
  const bytes = await editedForm(workbook => {
    address = type(workbook, 'indicators', 'ty-le-mau', 'numerator', '1.234');
  });
  const code = 'cell/ambiguous-number';
  await send(form(bytes, 'returned', [code], { places: [`${code} ${address}`] }));
}

async function showDates(): Promise<void> {
  const bytes = await editedForm(workbook => {
    workbook.properties.date1904 = true;
  });
  await send(
    form(bytes, 'accepted', [], {
      check: (_, office) => {
        const report = office.text('plan/reports/2024/so-mot.yaml');
        expect(report).toMatch(/asOf: "?2024-11-30/);
        expect(report).toMatch(/date: "?2024-12-10/);
      },
    }),
  );
}

async function showHidden(): Promise<void> {
  const bytes = await editedForm(workbook => {
    const sheet = workbook.addWorksheet('Nháp');
    sheet.getCell('A1').value = 'số liệu riêng';
    sheet.state = 'hidden';
    for (const own of workbook.worksheets)
      if (own.name !== 'Nháp' && own.state === 'visible') own.getRow(own.rowCount).hidden = true;
  });
  await send(form(bytes, 'accepted-with-remarks', ['form/hidden-sheet']));
}

async function showOtherSheets(): Promise<void> {
  const bytes = await editedForm(workbook => {
    for (const sheet of workbook.worksheets) if (sheet.state === 'visible') sheet.name = `${sheet.name} (2)`;
  });
  await send(form(bytes, 'returned', ['form/sheet-missing', 'form/added-sheet']));
}

async function showHanging(): Promise<void> {
  const reader = readerIn({ script: join(root, 'tests/support/readers/hangs.mjs'), milliseconds: 300 });
  const bytes = await filledForm();
  await send(form(bytes, 'inbox', ['workbook/timeout'], { reader }));
  await send(form(bytes, 'unread', ['workbook/timeout'], { reader, known: true }));
}

const otherTraps = (): readonly string[] =>
  hostileWorkbooks.map(({ name }) => name).filter(name => !otherwise.has(name));

export const workbookRows: readonly Row[] = [
  {
    number: 23,
    title: 'merge A1:XFD1048576',
    expected: 'read within the limits of the reader',
    show: both(
      sendHostile('the whole sheet merged'),
      inForm(behindCells('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
    ),
  },
  {
    number: 24,
    title: 'data validation over the sheet',
    expected: 'read within the limits of the reader',
    show: both(
      sendHostile('the whole sheet checked'),
      inForm(
        behindCells('<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>'),
      ),
    ),
  },
  {
    number: 25,
    title: 'col max=1e9',
    expected: 'read within the limits of the reader',
    show: both(
      sendHostile('a thousand million columns', 'columns without number'),
      inForm(xml => xml.replace(/<sheetData>/, '<cols><col min="1" max="1000000000"/></cols><sheetData>')),
    ),
  },
  {
    number: 26,
    title: 'row 1e9; cell XFD1048576; row -5',
    expected: 'workbook/outside-limits, kept, 3',
    show: sendHostile('row 1,000,000,000', 'cell XFD1048576', 'row -5'),
  },
  {
    number: 27,
    title: '100 MB of blanks in 99 KB',
    expected: 'workbook/bomb before unpacking, kept, 3',
    show: sendHostile('100 MB of blanks'),
  },
  {
    number: 28,
    title: 'stated size 10 bytes, truth 100 MB',
    expected: 'workbook/damaged, stopped in the stream, kept, 3',
    show: sendHostile('stated size of 10 bytes for 100 MB'),
  },
  {
    number: 29,
    title: '60,000 entries',
    expected: 'workbook/too-many-parts, kept, 3',
    show: sendHostile('60,000 entries'),
  },
  {
    number: 30,
    title: 'entry ../../x',
    expected: 'workbook/entry-name, no file outside, kept, 3',
    show: sendHostile('a name that leads out', 'a name that leads out on the way', 'an absolute name'),
  },
  {
    number: 31,
    title: 'same entry twice',
    expected: 'workbook/duplicate-entry, kept, 3',
    show: sendHostile('one part twice', 'one part twice but for case', 'one name composed and not'),
  },
  {
    number: 32,
    title: 'DTD: XXE, billion laughs',
    expected: 'workbook/document-type, no file read, kept, 3',
    show: sendHostile('an entity of a file', 'a billion laughs'),
  },
  {
    number: 33,
    title: 'macro part; .xlsm renamed',
    expected: 'workbook/macro, kept, 3',
    show: sendHostile('a macro', 'a macro under another name', 'an .xlsm that was renamed', 'an .xlsm'),
  },
  {
    number: 34,
    title: 'old .xls / password',
    expected: 'workbook/old-format or workbook/encrypted, with advice, kept, 3',
    show: sendHostile('an old .xls', 'an older .xls', 'a workbook with a password', 'a part with a password'),
  },
  {
    number: 35,
    title: 'cut-off, empty, 3 bytes, text file',
    expected: 'workbook/damaged or workbook/other-kind, kept, 3',
    reason: 'A file without any byte is refused and not kept: there is nothing that could be lost.',
    show: sendHostile('cut in the middle', 'cut by one byte', 'empty file', 'three bytes', 'a plain text', 'zeros'),
  },
  {
    number: 36,
    title: 'sheet part missing; wrong sheet name',
    expected: 'workbook/missing-part; form/sheet-missing with the sheets found, kept, 3',
    show: both(sendHostile('a sheet that is not there'), showOtherSheets),
  },
  {
    number: 37,
    title: 'formula without stored value',
    expected: 'cell/formula-without-result with the cell, kept, 3',
    show: showFormulas,
  },
  {
    number: 38,
    title: '#REF!, #N/A in a needed cell',
    expected: 'cell/error with the cell, kept, 3',
    show: showErrors,
  },
  {
    number: 39,
    title: 'number as text "1.234,5"',
    expected: 'read as 1234.5, 0; "1.234" is cell/ambiguous-number with the cell, 3',
    reason:
      'The issue asks for it: with point and comma there is only one way to read it. Where there are two, it is asked.',
    show: showNumbersAsText,
  },
  { number: 40, title: 'date with date1904', expected: 'right day, 0', show: showDates },
  {
    number: 41,
    title: 'hidden rows/sheets with data',
    expected: 'warned, accepted with remarks, 0',
    reason: 'A remark does not send a report back, and a report that is accepted is no failure of the command.',
    show: showHidden,
  },
  {
    number: 42,
    title: 'shared string out of range; cell twice',
    expected: 'workbook/unreadable-cell, workbook/duplicate-cell, kept, 3',
    show: sendHostile('a shared text that is not there', 'one cell twice', 'one row twice'),
  },
  {
    number: 43,
    title: 'parser forced to hang (test hook)',
    expected: 'workbook/timeout, killed, parent alive, kept, 3',
    show: showHanging,
  },
];

/** Every hostile workbook there is, beyond those that the design names. */
export const otherHostile: readonly HostileWorkbook[] = hostile(...otherTraps());
export const sendAny = (one: HostileWorkbook): Promise<void> => sendHostile(one.name)();
