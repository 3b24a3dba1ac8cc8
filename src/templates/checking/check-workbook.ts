import { parseCell, repeatedBy } from '../../office/cell-content.ts';
import { kindAt, usesIn } from '../../office/check-cells.ts';
import { contentsOf, openTemplate } from '../../office/filling/open-template.ts';
import { columnName } from '../../office/ranges.ts';
import { readWorkbook } from '../../office/reading/read-workbook.ts';
import type { WorkbookContent } from '../../office/reading/workbook-content.ts';
import { TemplateError } from '../../office/template-error.ts';
import type { Fields } from '../../office/template-fields.ts';
import { nearest } from '../../text/nearest.ts';
import { type TemplateFinding, templateFinding } from './finding.ts';
import type { SheetPlace } from './place.ts';
import { pathsOf, unusedIn } from './reach.ts';
import { type PrintedText, printedTexts } from './sheet-headers.ts';

/** The warnings of a workbook, line by line or in one line for the head of its pages. */
const banners = ['banners', 'bannerLine'];

interface WrittenCell {
  readonly place: SheetPlace;
  readonly row: number;
  readonly text: string;
}

function cellsOf({ sheets }: WorkbookContent): readonly WrittenCell[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      value?.kind === 'text' && /[{}｛｝]/.test(value.text)
        ? [{ place: { sheet: name, cell: `${columnName(column)}${row}` }, row, text: value.text }]
        : [],
    ),
  );
}

const halfBraces = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, '');

function braceFindings({
  text,
  place,
}: {
  readonly text: string;
  readonly place: SheetPlace;
}): readonly TemplateFinding[] {
  const rest = halfBraces(text);
  return [
    ...(rest.includes('{{') ? [templateFinding('template/unclosed-field', { text: text.slice(0, 30) }, place)] : []),
    ...(rest.includes('}}') ? [templateFinding('template/unopened-field', { text: text.slice(-30) }, place)] : []),
  ];
}

/** Paths that a text uses, and what is wrong with them. */
function useFindings(
  { text, place }: { readonly text: string; readonly place: SheetPlace },
  fields: Fields,
  used: Set<string>,
): readonly TemplateFinding[] {
  const { content, condition } = parseCell(text);
  const conditions = condition === undefined ? [] : [{ path: condition.list, allowed: ['list'] as const }];
  return [...usesIn(content), ...conditions].flatMap(({ path, allowed }) => {
    const kind = kindAt(fields, path);
    if (kind === undefined) {
      const suggestion = nearest(path, pathsOf(fields));
      const args = { field: path, ...(suggestion !== undefined && { suggestion }) };
      return [templateFinding('template/unknown-field', args, place)];
    }
    used.add(path);
    if (path.includes('.')) used.add(path.slice(0, path.indexOf('.')));
    return allowed.some(one => one === kind)
      ? []
      : [templateFinding('template/misused-field', { field: path, kind }, place)];
  });
}

function rowFindings(cells: readonly WrittenCell[]): readonly TemplateFinding[] {
  const rows = new Map<string, { readonly place: SheetPlace; readonly lists: Set<string> }>();
  for (const { place, row, text } of cells) {
    const key = `${row} ${place.sheet}`;
    const entry = rows.get(key) ?? { place, lists: new Set<string>() };
    for (const list of repeatedBy(parseCell(text).content)) entry.lists.add(list);
    rows.set(key, entry);
  }
  return [...rows.values()]
    .filter(({ lists }) => lists.size > 1)
    .map(({ place, lists }) => templateFinding('template/two-lists', { lists: [...lists] }, place));
}

/** Every sheet is printed by itself, so each has to bear the warnings. */
function bannerFindings(
  { sheets }: WorkbookContent,
  cells: readonly WrittenCell[],
  printed: readonly PrintedText[],
): readonly TemplateFinding[] {
  const shows = (text: string): boolean => banners.some(name => new RegExp(`\\{\\{\\s*${name}\\b`).test(text));
  const marked = new Set([...cells, ...printed].filter(({ text }) => shows(text)).map(({ place }) => place.sheet));
  return sheets
    .filter(({ name, state }) => state === 'visible' && !marked.has(name))
    .map(({ name }) => templateFinding('template/no-banner', { of: 'sheet' }, { sheet: name }));
}

/** Paths that the template uses as filling sees them: in charts and drawings, too. */
function filledPaths(bytes: Uint8Array, isFaulty: boolean): readonly string[] {
  try {
    return contentsOf(openTemplate(bytes)).flatMap(({ content }) => usesIn(content).map(({ path }) => path));
  } catch (error) {
    if (error instanceof TemplateError && isFaulty) return [];
    throw error;
  }
}

/** What stands in charts and drawings only. */
function drawingFindings(
  paths: readonly string[],
  fields: Fields,
  found: readonly TemplateFinding[],
  used: Set<string>,
): readonly TemplateFinding[] {
  const told = new Set(found.flatMap(one => (one.code === 'template/unknown-field' ? [one.args.field] : [])));
  return [...new Set(paths)].flatMap(path => {
    if (kindAt(fields, path) !== undefined) {
      used.add(path);
      return [];
    }
    const suggestion = nearest(path, pathsOf(fields));
    const args = { field: path, ...(suggestion !== undefined && { suggestion }) };
    return told.has(path) ? [] : [templateFinding('template/unknown-field', args)];
  });
}

/**
 * Everything that is wrong with an Excel template of these fields, sheet by sheet; what concerns the whole of it comes last. Throws
 * a `TemplateError` for what is no workbook, and for one of which nothing can be said but that it cannot be filled.
 */
export function checkWorkbookTemplate(bytes: Uint8Array, fields: Fields): readonly TemplateFinding[] {
  const reading = readWorkbook(bytes);
  if (reading.kind === 'refused') throw new TemplateError('template/not-office', { expected: 'xlsx' });
  const cells = cellsOf(reading.content);
  const printed = printedTexts(bytes);
  const used = new Set<string>();
  const found = [...cells, ...printed].flatMap(written => [
    ...braceFindings(written),
    ...useFindings(written, fields, used),
  ]);
  const rows = rowFindings(cells);
  const drawn = drawingFindings(filledPaths(bytes, found.length + rows.length > 0), fields, found, used);
  const unused = unusedIn(fields, used).filter(path => !banners.includes(path.replace(/\..*/, '')));
  return [
    ...found,
    ...drawn,
    ...rows,
    ...bannerFindings(reading.content, cells, printed),
    ...(unused.length === 0 ? [] : [templateFinding('template/unused-fields', { fields: unused })]),
  ];
}
