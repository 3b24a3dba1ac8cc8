/** What exceljs does not write: links within the workbook, and charts. */
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const contentTypes = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

/** @typedef {any} Parts @typedef {any} Source Modules of `src/office/`. */

/** @type {(parts: Parts, source: Source) => Map<string, string>} */
const partsBySheet = (parts, source) =>
  new Map(
    source
      .readWorkbook(parts)
      .sheets.map((/** @type {{ name: string, part: string }} */ { name, part }) => [name, part]),
  );

/** Before what follows it in a sheet, as the standard orders them. @type {(xml: string, element: string, followers: readonly string[]) => string} */
function insertBefore(xml, element, followers) {
  const places = followers.map(name => xml.indexOf(`<${name}`)).filter(place => place >= 0);
  const at = Math.min(...places, xml.indexOf('</worksheet>'));
  return xml.slice(0, at) + element + xml.slice(at);
}

/** From the number of each row of a list to the row elsewhere whose field says what one of its own does. */
const matches = [
  ['groups.number', 'activities.group'],
  ['activities.number', 'entries.activity'],
  ['entries.number', 'activities.title'],
  ['indicators.number', 'trends.name'],
  ['trends.number', 'indicators.name'],
  ['required.number', 'entries.unit'],
  ['requested.number', 'entries.unit'],
];

/** Links between summary and detail, row by row; their numbers are dark blue and underlined. @type {(workbook: import('exceljs').Workbook, links: import('./workbook-parts.js').Link[]) => void} */
export function matchLinks(workbook, links) {
  /** @type {Map<string, import('exceljs').Cell>} */
  const cells = new Map();
  for (const sheet of workbook.worksheets)
    sheet.eachRow(row => {
      row.eachCell(cell => {
        const tag = /^\{\{(\w+\.\w+)\}\}$/.exec(String(cell.value))?.[1];
        if (tag !== undefined && !cells.has(tag)) cells.set(tag, cell);
      });
    });
  for (const [from = '', to = ''] of matches) {
    const [own, target] = [cells.get(from), cells.get(to)];
    if (own === undefined || target === undefined) throw new Error(`no cell for ${from} or ${to}`);
    own.style = { ...own.style, font: { ...own.style.font, underline: true, color: { argb: 'FF1F4E79' } } };
    links.push({
      sheet: own.worksheet.name,
      cell: own.address,
      target: `'${target.worksheet.name}'!${target.address}`,
    });
  }
}

/** @type {(parts: Parts, source: Source, links: readonly import('./workbook-parts.js').Link[]) => void} */
export function addLinks(parts, source, links) {
  for (const [name, part] of partsBySheet(parts, source)) {
    const own = links.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    const elements = own.map(({ cell, target }) => `<hyperlink ref="${cell}" location="${target}"/>`).join('');
    const followers = [
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'drawing',
      'tableParts',
    ];
    parts.write(part, insertBefore(parts.text(part), `<hyperlinks>${elements}</hyperlinks>`, followers));
  }
}

/** Heights of rows are those that this script has set. @type {(parts: Parts, source: Source) => void} */
export function keepHeights(parts, source) {
  for (const part of partsBySheet(parts, source).values())
    parts.write(part, parts.text(part).replace(/(<row [^>]*?ht="[^"]*")/g, '$1 customHeight="1"'));
}

/** @type {(parts: Parts, source: Source, drawn: readonly import('./workbook-chart-sheets.js').DrawnSheet[]) => void} */
export function addDrawings(parts, source, drawn) {
  for (const { sheet, drawing, charts } of drawn) {
    const part = partsBySheet(parts, source).get(sheet) ?? '';
    const target = parts.freeName('xl/drawings/drawing', 'xml');
    parts.write(target, drawing);
    source.addContentType(parts, target, contentTypes.drawing);
    const id = source.addRelationship(parts, part, `${types}drawing`, target);
    const element = `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
    parts.write(part, insertBefore(parts.text(part), element, ['legacyDrawing', 'tableParts', 'extLst']));
    for (const chart of charts) {
      const own = parts.freeName('xl/charts/chart', 'xml');
      parts.write(own, chart);
      source.addContentType(parts, own, contentTypes.chart);
      source.addRelationship(parts, target, `${types}chart`, own);
    }
  }
}
