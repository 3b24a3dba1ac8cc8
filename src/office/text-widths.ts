const pieces = /<w:tc[ >]|<\/w:tc>|<w:tcW [^>]*>|<w:drawing picture="(\d+)"\/>|<w:sectPr[ >].*?<\/w:sectPr>/gs;

/** Both sides of a cell, where the template says nothing else, in twentieths of a point. */
const cellMargins = 216;

const numberIn = (xml: string, element: string, attribute: string): number =>
  Number(new RegExp(`<w:${element}\\b[^>]*\\bw:${attribute}="(\\d+)"`).exec(xml)?.[1] ?? 0);

function sectionWidth(section: string): number {
  const page = numberIn(section, 'pgSz', 'w');
  const margins = ['left', 'right', 'gutter'].map(side => numberIn(section, 'pgMar', side));
  const text = page - margins.reduce((sum, margin) => sum + margin, 0);
  const columns = Math.max(1, numberIn(section, 'cols', 'num'));
  return (text - (columns - 1) * numberIn(section, 'cols', 'space')) / columns;
}

/** How wide the text is where each marked picture stands, by its mark, in twentieths of a point: of its cell or its section. */
export function textWidths(document: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const cells: (number | undefined)[] = [];
  let waiting: number[] = [];
  for (const [xml, mark] of document.matchAll(pieces)) {
    if (mark !== undefined) {
      const cell = cells.at(-1);
      if (cell === undefined) waiting.push(Number(mark));
      else widths.set(Number(mark), cell - cellMargins);
    } else if (xml.startsWith('<w:tcW')) {
      if (xml.includes('w:type="dxa"')) cells[cells.length - 1] ??= numberIn(xml, 'tcW', 'w');
    } else if (xml === '</w:tc>') cells.pop();
    else if (xml.startsWith('<w:tc')) cells.push(undefined);
    else {
      for (const picture of waiting) widths.set(picture, sectionWidth(xml));
      waiting = [];
    }
  }
  return widths;
}
