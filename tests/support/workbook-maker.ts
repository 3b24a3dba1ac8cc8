import { type Entry, makeZip } from './zip-maker.ts';

export type Parts = ReadonlyMap<string, string | Uint8Array>;

interface Sheet {
  readonly name: string;
  /** What stands inside `worksheet`; an element of cells is put around rows. */
  readonly content: string;
  readonly state?: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly sharedStrings?: readonly string[];
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands inside `definedNames`. */
  readonly names?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;

const relationsXml = (inner: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const sheetXml = (content: string): string =>
  `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">${content}</worksheet>`;

export const cells = (rows: string): string => `<sheetData>${rows}</sheetData>`;

/** The parts of an .xlsx as Excel writes them, with the XML of sheets by hand. */
export function workbookParts({
  sheets,
  sharedStrings,
  styles,
  names,
  properties = '',
}: Workbook): Map<string, string> {
  const overrides = sheets.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  const list = sheets.map(
    ({ name, state = 'visible' }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  if (sharedStrings !== undefined) relations.push(relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml'));
  if (styles !== undefined) relations.push(relation('rIdStyles', 'styles', 'styles.xml'));
  const parts = new Map([
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    ],
    ['_rels/.rels', relationsXml(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr ${properties}/><sheets>${list.join('')}</sheets><definedNames>${names ?? ''}</definedNames></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationsXml(relations.join(''))],
    ...sheets.map(({ content }, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(content.startsWith('<row') ? cells(content) : content),
    ]),
  ]);
  if (sharedStrings !== undefined)
    parts.set(
      'xl/sharedStrings.xml',
      `${declaration}<sst xmlns="${main}">${sharedStrings.map(si => `<si>${si}</si>`).join('')}</sst>`,
    );
  if (styles !== undefined)
    parts.set('xl/styles.xml', `${declaration}<styleSheet xmlns="${main}">${styles}</styleSheet>`);
  return parts;
}

export const zipParts = (parts: Parts, more: readonly Entry[] = []): Uint8Array =>
  makeZip([...Array.from(parts, ([name, content]) => ({ name, content })), ...more]);

export const makeWorkbook = (workbook: Workbook): Uint8Array => zipParts(workbookParts(workbook));

/** One sheet with these rows, or with this content. */
export const oneSheet = (content: string, more: Omit<Workbook, 'sheets'> = {}): Uint8Array =>
  makeWorkbook({ sheets: [{ name: 'Hoạt động', content }], ...more });
