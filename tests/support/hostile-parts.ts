import type { HostileTable } from './hostile-workbooks.ts';
import { cells, sheetXml, workbookParts, zipParts } from './workbook-maker.ts';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const honest = (): Map<string, string> => workbookParts({ sheets: [{ name: 'Hoạt động', content: row }] });
const sheet = 'xl/worksheets/sheet1.xml';
const relations = 'xl/_rels/workbook.xml.rels';

/** The honest workbook with one part changed; without it where there is nothing in its place. */
const changed = (part: string, change: (content: string) => string | Uint8Array | undefined) => (): Uint8Array => {
  const parts = new Map<string, string | Uint8Array>(honest());
  const content = change(honest().get(part) ?? '');
  if (content === undefined) parts.delete(part);
  else parts.set(part, content);
  return zipParts(parts);
};

const added = (part: string) => changed(part, () => 'code');
const replaced = (part: string, from: string, to: string) => changed(part, content => content.replace(from, to));

const entities = (start: string): string => {
  const lines = Array.from({ length: 9 }, (_, n) => `<!ENTITY x${n + 1} "${`&x${n};`.repeat(10)}">`);
  return `<!DOCTYPE lolz [<!ENTITY x0 "lol">${lines.join('')}]>${start}`;
};
const behindDeclaration = (content: string, type: string): string => content.replace('?>\n', `?>\n${type}`);
const external = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

const nested = (depth: number): string => sheetXml(`${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`);
const utf16 = (content: string): Uint8Array => Buffer.from(`\ufeff${content.replace('UTF-8', 'UTF-16')}`, 'utf16le');

const sheets = (count: number) => (): Uint8Array =>
  zipParts(workbookParts({ sheets: Array.from({ length: count }, (_, n) => ({ name: `Sheet${n}`, content: row })) }));

const names = (count: number) => (): Uint8Array =>
  zipParts(
    workbookParts({
      sheets: [{ name: 'A', content: row }],
      names: Array.from({ length: count }, (_, n) => `<definedName name="n${n}">A!$A$1</definedName>`).join(''),
    }),
  );

export const hostileParts: HostileTable = {
  'an entity of a file': [
    changed(sheet, content => behindDeclaration(content, external).replace('<v>1', '<v>&x;')),
    'workbook/document-type',
  ],
  'a billion laughs': [
    changed(sheet, content => behindDeclaration(content, entities('')).replace('<v>1', '<v>&x9;')),
    'workbook/document-type',
  ],
  'a document type in the workbook': [
    changed('xl/workbook.xml', content => behindDeclaration(content, '<!DOCTYPE workbook>')),
    'workbook/document-type',
  ],
  'a document type in the content types': [
    changed('[Content_Types].xml', content => behindDeclaration(content, external)),
    'workbook/document-type',
  ],
  'a document type that never ends': [
    changed(sheet, content => behindDeclaration(content, '<!DOCTYPE r [')),
    'workbook/damaged',
  ],
  'an entity of nobody': [replaced(sheet, '<v>1', '<v>&x;'), 'workbook/damaged'],
  'depth 60': [changed(sheet, () => nested(60)), 'read'],
  'depth 65': [changed(sheet, () => nested(65)), 'workbook/damaged'],
  'depth 100,000': [changed(sheet, () => nested(100_000)), 'workbook/damaged'],
  'an element not closed': [replaced(sheet, '</worksheet>', ''), 'workbook/damaged'],
  'an attribute twice': [replaced(sheet, '<c r="A1"', '<c r="A1" r="A2"'), 'workbook/damaged'],
  'two roots': [changed(sheet, content => content + content.split('\n')[1]), 'workbook/damaged'],
  'an empty part': [changed(sheet, () => ''), 'workbook/damaged'],
  'a control character': [replaced(sheet, '<v>1', '<v>\u0001'), 'workbook/damaged'],
  'a prefix of nobody': [replaced(sheet, '<sheetData>', '<sheetData x:y="1">'), 'workbook/damaged'],
  'bytes that are no UTF-8': [
    changed(sheet, content => Buffer.from(content.replace('<v>1', '<v>\u00ff'), 'latin1')),
    'workbook/damaged',
  ],
  'an encoding that is not read': [replaced(sheet, 'UTF-8', 'windows-1258'), 'workbook/damaged'],
  'UTF-16': [changed(sheet, utf16), 'read'],

  'a macro': [added('xl/vbaProject.bin'), 'workbook/macro'],
  'a macro under another name': [
    replaced(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/xl/media/image1.png" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ),
    'workbook/macro',
  ],
  'an .xlsm that was renamed': [
    replaced(
      '[Content_Types].xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ),
    'workbook/macro',
  ],
  'a macro sheet of Excel 4': [added('xl/macrosheets/sheet1.xml'), 'workbook/macro'],

  'a sheet that is not there': [changed(sheet, () => undefined), 'workbook/missing-part'],
  'no part of the workbook': [changed('xl/workbook.xml', () => undefined), 'workbook/missing-part'],
  'no content types': [changed('[Content_Types].xml', () => undefined), 'workbook/missing-part'],
  'no relations of the package': [changed('_rels/.rels', () => undefined), 'workbook/missing-part'],
  'no relations of the workbook': [changed(relations, () => undefined), 'workbook/damaged'],
  'a relation without target': [
    changed(relations, content => content.replace(/ Target="[^"]*"/, '')),
    'workbook/damaged',
  ],
  'a sheet on the web': [
    replaced(relations, 'Target="worksheets/sheet1.xml"', 'Target="http://localhost/x.xml" TargetMode="External"'),
    'workbook/damaged',
  ],
  'a sheet far outside': [
    replaced(relations, 'worksheets/sheet1.xml', '../../../../etc/passwd'),
    'workbook/missing-part',
  ],
  'the sheet of which the workbook is a sheet': [replaced(relations, 'worksheets/sheet1.xml', 'workbook.xml'), 'read'],
  'a relation id twice': [
    changed(relations, content => content.replace(/(<Relationship .*\/>)/, '$1$1')),
    'workbook/damaged',
  ],
  'a relation of a sheet that is not told': [replaced('xl/workbook.xml', 'rId1', 'rId99'), 'workbook/damaged'],
  'a sheet without name': [replaced('xl/workbook.xml', 'name="Hoạt động"', 'name=""'), 'workbook/damaged'],
  'a sheet with a name of 300 letters': [
    replaced('xl/workbook.xml', 'name="Hoạt động"', `name="${'a'.repeat(300)}"`),
    'workbook/damaged',
  ],
  'two sheets of one name': [
    () => zipParts(workbookParts({ sheets: ['A', 'a'].map(name => ({ name, content: row })) })),
    'workbook/damaged',
  ],
  'no sheet': [replaced('xl/workbook.xml', '<sheet ', '<nothing '), 'workbook/no-sheet'],
  'only a chart': [replaced(relations, 'worksheet"', 'chartsheet"'), 'workbook/no-sheet'],
  '50 sheets': [sheets(50), 'read'],
  '51 sheets': [sheets(51), 'workbook/too-crowded'],
  '5,000 names': [names(5000), 'read'],
  '5,001 names': [names(5001), 'workbook/too-crowded'],
  'a part that is not read': [changed('xl/theme/theme1.xml', () => entities('<a>')), 'read'],
  'rows without any cell': [changed(sheet, () => sheetXml(cells(''))), 'read'],
};
