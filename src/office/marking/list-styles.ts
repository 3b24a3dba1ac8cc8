import type { StyleSheet } from '../package/style-sheet.ts';

/** Styles of the list sheet, as numbers in the workbook. */
export interface ListStyles {
  readonly title: number;
  readonly line: number;
  readonly head: number;
  readonly text: number;
  readonly centred: number;
  readonly link: number;
}

/** All in Times New Roman, black on white; a table with thin lines. */
export function addListStyles(styles: StyleSheet): ListStyles {
  const { prefix: p } = styles;
  const font = (size: number, marks: string, colour: string): number =>
    styles.add(
      'fonts',
      `<${p}font>${marks}<${p}sz val="${size}"/><${p}color rgb="${colour}"/><${p}name val="Times New Roman"/><${p}family val="1"/></${p}font>`,
    );
  const black = 'FF000000';
  const [bold, underlined] = [`<${p}b/>`, `<${p}u/>`];
  const thin = ['left', 'right', 'top', 'bottom'].map(
    side => `<${p}${side} style="thin"><${p}color rgb="${black}"/></${p}${side}>`,
  );
  const grid = styles.add('borders', `<${p}border>${thin.join('')}<${p}diagonal/></${p}border>`);
  const grey = styles.add(
    'fills',
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FFE7E6E6"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
  );
  const style = (fontId: number, fillId: number, borderId: number, horizontal: string, vertical: string): number =>
    styles.add(
      'cellXfs',
      `<${p}xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1" applyFill="1" ` +
        `applyBorder="1" applyAlignment="1"><${p}alignment horizontal="${horizontal}" vertical="${vertical}" wrapText="1"/></${p}xf>`,
    );
  const plain = font(12, '', black);
  return {
    title: style(font(14, bold, black), 0, 0, 'center', 'center'),
    line: style(plain, 0, 0, 'left', 'top'),
    head: style(font(12, bold, black), grey, grid, 'center', 'center'),
    text: style(plain, 0, grid, 'left', 'top'),
    centred: style(plain, 0, grid, 'center', 'top'),
    link: style(font(12, underlined, 'FF0563C1'), 0, grid, 'center', 'top'),
  };
}
