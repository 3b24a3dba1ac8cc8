/** @typedef {import('./workbook-sheets.js').Condition} Condition */

/** Light fills, told apart without colour by how the text stands. @type {Record<import('./workbook-sheets.js').Tone, Partial<import('exceljs').Style>>} */
const tones = {
  good: { fill: solid('FFE2EFDA') },
  fair: { fill: solid('FFFFF2CC'), font: { italic: true } },
  poor: { fill: solid('FFF4B6A6'), font: { bold: true } },
  quiet: { font: { italic: true, color: { argb: 'FF595959' } } },
};

/** @type {(argb: string) => import('exceljs').FillPattern} */
function solid(argb) {
  return { type: 'pattern', pattern: 'solid', bgColor: { argb } };
}

/** Colours of cells that hang on their values. @type {(sheet: import('exceljs').Worksheet, conditions: readonly Condition[]) => void} */
export function addConditions(sheet, conditions) {
  /** @type {Map<string, { row: number, column: number, width: number }>} */
  const places = new Map();
  sheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      const tag = /^\{\{(\w+\.\w+)\}\}$/.exec(String(cell.value))?.[1];
      if (tag !== undefined && !places.has(tag)) places.set(tag, { row: number, column, width: row.cellCount });
    });
  });
  conditions.forEach(({ list, tag, tone, formula, whole }, priority) => {
    const place = places.get(`${list}.${tag}`);
    if (place === undefined) throw new Error(`no cell for ${list}.${tag}`);
    const letter = sheet.getColumn(place.column).letter;
    const [first, last] = whole === true ? ['A', sheet.getColumn(place.width).letter] : [letter, letter];
    sheet.addConditionalFormatting({
      ref: `${first}${place.row}:${last}${place.row}`,
      rules: [
        {
          type: 'expression',
          priority: priority + 1,
          formulae: [formula.replaceAll('@', `$${letter}${place.row}`)],
          style: tones[tone],
        },
      ],
    });
  });
}
