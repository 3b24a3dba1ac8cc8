import {
  AlignmentType,
  BorderStyle,
  Header,
  HeadingLevel,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

/** @typedef {string | import('docx').IRunOptions} Piece */
/** @typedef {readonly (Paragraph | Table)[]} Blocks */

/** @param {Piece} piece */
const toRun = piece => new TextRun(piece);

/** @type {(style: string, pieces: readonly Piece[], options?: import('docx').IParagraphOptions) => Paragraph} */
export const styled = (style, pieces, options = {}) =>
  new Paragraph({ style, children: pieces.map(toRun), ...options });

/** @param {...Piece} pieces */
export const body = (...pieces) => styled('ReportBody', pieces);
/** @param {...Piece} pieces */
export const centred = (...pieces) => styled('ReportHead', pieces);
/** @param {string} text */
export const centredNext = text => styled('ReportHead', [{ text, bold: true }], { keepNext: true });
/** @param {string} text */
export const section = text => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [toRun(text)] });
/** @param {string} text */
export const item = text => new Paragraph({ heading: HeadingLevel.HEADING_2, children: [toRun(text)] });
/** @param {string} text */
export const point = text => new Paragraph({ heading: HeadingLevel.HEADING_3, children: [toRun(text)] });

/** Repeats or drops whole paragraphs: the lines with the tags themselves are not printed. @type {(name: string, ...blocks: Blocks) => Blocks} */
export const each = (name, ...blocks) => [body(`{{#${name}}}`), ...blocks, body(`{{/${name}}}`)];

/** A rule under a line of the head that never changes; `side` keeps it as long as that line. @type {(side: number) => Paragraph} */
export const rule = side =>
  new Paragraph({
    children: [new TextRun({ text: '', size: 2 })],
    indent: { left: side, right: side },
    spacing: { before: 60, after: 40, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  });

/** A rule under a text that differs from report to report: strokes that join, as many as its length asks for. @type {(name: string) => Paragraph} */
export const ruleOf = name =>
  styled('ReportHead', [{ text: `{{${name}}}`, size: 20, bold: true }], {
    spacing: { before: 0, after: 80, line: 140, lineRule: LineRuleType.EXACT },
  });

/** A gap of the given height, in twips. @type {(height: number, keepNext?: boolean) => Paragraph} */
export const gap = (height, keepNext = false) =>
  new Paragraph({
    keepNext,
    children: [new TextRun({ text: '', size: 2 })],
    spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT },
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Columns without lines, for the head and the signature. @type {(widths: readonly number[], ...rows: readonly (readonly Blocks[])[]) => Table} */
export const sideBySide = (widths, ...rows) =>
  new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map(
      cells =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children: [...children],
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                margins: { left: 0, right: 0 },
              }),
          ),
        }),
    ),
  });

/** @typedef {{ head: string, width: number, value: string, centred?: boolean, right?: boolean }} Column */

/** @type {(column: Column, text: string, style: string, span?: number) => TableCell} */
function cell(column, text, style, span = 1) {
  const isBody = style === 'ReportTable';
  const alignment = column.right ? AlignmentType.RIGHT : AlignmentType.CENTER;
  // What the style says is not said again: every row that is printed would carry it.
  const paragraph =
    isBody && (column.right || column.centred) ? styled(style, [text], { alignment }) : styled(style, [text]);
  return new TableCell({
    children: [paragraph],
    ...(span > 1 && { columnSpan: span }),
    width: { size: column.width, type: WidthType.DXA },
    ...(!isBody && { verticalAlign: VerticalAlignTable.CENTER }),
  });
}

/** A table whose row is repeated for each item of a list, with a head that is repeated on each page. @type {(list: string, columns: readonly Column[], extra?: readonly TableRow[]) => Table} */
export function listTable(list, columns, extra = []) {
  const last = columns.length - 1;
  /** @type {(column: Column, index: number) => string} */
  const value = (column, index) =>
    `${index === 0 ? `{{#${list}}}` : ''}{{${column.value}}}${index === last ? `{{/${list}}}` : ''}`;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns.map(column => column.width),
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 0, bottom: 0 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(column => cell(column, column.head, 'ReportTableHead')),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) => cell(column, value(column, index), 'ReportTable')),
      }),
      ...extra,
    ],
  });
}

/** A row of sums: its first cell spans `label.span` columns. @type {(list: string, label: { text: string, span: number }, columns: readonly Column[]) => TableRow} */
export function totalRow(list, label, columns) {
  const rest = columns.slice(label.span);
  const first = columns.slice(0, label.span).reduce((sum, column) => sum + column.width, 0);
  return new TableRow({
    cantSplit: true,
    children: [
      cell({ head: '', width: first, value: '' }, `{{#${list}}}${label.text}`, 'ReportTableHead', label.span),
      ...rest.map(
        (column, index) =>
          new TableCell({
            width: { size: column.width, type: WidthType.DXA },
            children: [
              styled(
                'ReportTable',
                [{ text: `{{${column.value}}}${index === rest.length - 1 ? `{{/${list}}}` : ''}`, bold: true }],
                {
                  alignment: column.right ? AlignmentType.RIGHT : AlignmentType.CENTER,
                },
              ),
            ],
          }),
      ),
    ],
  });
}

const bannerLines = [
  styled('ReportBanner', ['{{#banners}}']),
  styled('ReportBanner', ['{{text}}']),
  styled('ReportBanner', ['{{/banners}}']),
];

/** The warning stands on every page, the number from the second on. */
export const headers = {
  first: new Header({ children: [...bannerLines, gap(100)] }),
  default: new Header({
    children: [
      ...bannerLines,
      new Paragraph({
        style: 'ReportHead',
        spacing: { before: 60, after: 120 },
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  }),
};

const margin = { top: 1134, bottom: 1134, left: 1701, right: 851, header: 510, footer: 567 };

/** A4 upright, or lying for an annex; each begins its own page numbers. @type {(orientation: 'portrait' | 'landscape') => import('docx').ISectionPropertiesOptions} */
export const page = orientation => ({
  titlePage: true,
  page: {
    size: {
      width: 11906,
      height: 16838,
      orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin,
    pageNumbers: { start: 1 },
  },
});
