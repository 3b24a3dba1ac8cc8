/** @typedef {'dark' | 'striped' | 'light' | 'white'} Look Told apart in black and white. */
/** @typedef {{ name: string, values: string, look: Look, format?: string }} Series References to cells of the template. */
/** @typedef {{ title: string, labels: string, series: readonly Series[], stacked?: boolean, valueTitle: string }} BarChart */
/** @typedef {{ title: string, labels: string, series: readonly Omit<Series, 'format'>[], valueTitle: string }} LineChart */
/** @typedef {{ from: readonly [column: number, row: number, down: number], to: readonly [column: number, row: number, down: number], name: string, description: string }} Frame Columns and rows from 0; `down` in points. */

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** @type {(text: string) => string} */
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @type {(color: string) => string} */
const solid = color => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const dark = '1F3864';
const line = `<a:ln w="9525">${solid(dark)}</a:ln>`;

/** @type {Record<Look, string>} */
const fills = {
  dark: solid(dark) + line,
  striped: `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${dark}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>${line}`,
  light: solid('BDC9DE') + line,
  white: solid('FFFFFF') + line,
};

/** @type {(size: number, bold?: boolean) => string} */
const letters = (size, bold = false) =>
  `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${solid('000000')}<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:defRPr>`;

/** @type {(size: number) => string} */
const textLook = size =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr>${letters(size)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

/** @type {(text: string, size: number) => string} */
const title = (text, size) =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${letters(size, true)}</a:pPr><a:r><a:rPr lang="vi-VN" sz="${size * 100}" b="1">${solid('000000')}<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** @type {(reference: string) => string} */
const text = reference => `<c:strRef><c:f>${escaped(reference)}</c:f></c:strRef>`;

/** @type {(reference: string) => string} */
const numbers = reference => `<c:numRef><c:f>${escaped(reference)}</c:f></c:numRef>`;

/** @type {(series: { name: string, values: string }, labels: string, index: number, look: string, between: string) => string} */
const series = ({ name, values }, labels, index, look, between) =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${text(name)}</c:tx>${look}${between}<c:cat>${labels}</c:cat><c:val>${numbers(values)}</c:val>`;

/** @type {(position: 'b' | 'l', reversed: boolean) => string} */
const labelAxis = (position, reversed) =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line}</c:spPr>${textLook(10)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

/** @type {(position: 'b' | 'l', name: string, atEnd: boolean, fromZero: boolean) => string} */
const valueAxis = (position, name, atEnd, fromZero) =>
  `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${fromZero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid('D9D9D9')}</a:ln></c:spPr></c:majorGridlines>${title(name, 10)}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${line}</c:spPr>${textLook(10)}<c:crossAx val="1"/><c:crosses val="${atEnd ? 'max' : 'autoZero'}"/></c:valAx>`;

/** @type {(heading: string, plot: string) => string} */
const chartSpace = (heading, plot) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${title(heading, 12)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(10)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid('7F7F7F')}</a:ln></c:spPr>${textLook(10)}</c:chartSpace>`;

/** @type {(format: string, position: string) => string} */
const valueLabels = (format, position) =>
  `<c:dLbls><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr>${solid('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>${textLook(9)}${position === '' ? '' : `<c:dLblPos val="${position}"/>`}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

/** Bars lying, the first on top. @type {(chart: BarChart) => string} */
export function barChart({ title: heading, labels, series: all, stacked = false, valueTitle }) {
  const bars = all.map((own, index) => {
    const look = `<c:spPr>${fills[own.look]}</c:spPr><c:invertIfNegative val="0"/>`;
    const shown = valueLabels(own.format ?? '#,##0;-#,##0;;', stacked ? 'ctr' : 'outEnd');
    return `${series(own, text(labels), index, look, shown)}</c:ser>`;
  });
  const grouping = stacked ? 'stacked' : 'clustered';
  const plot = `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  return chartSpace(heading, plot + labelAxis('l', true) + valueAxis('b', valueTitle, true, true));
}

/** @type {Partial<Record<Look, readonly [string, string]>>} Line and marker. */
const strokes = {
  dark: [
    `<a:ln w="28575">${solid(dark)}</a:ln>`,
    `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${solid(dark)}</c:spPr></c:marker>`,
  ],
  white: [
    `<a:ln w="19050">${solid('7F7F7F')}<a:prstDash val="dash"/></a:ln>`,
    `<c:marker><c:symbol val="diamond"/><c:size val="9"/><c:spPr>${solid('FFFFFF')}${line}</c:spPr></c:marker>`,
  ],
};

/** @type {(chart: LineChart) => string} */
export function lineChart({ title: heading, labels, series: all, valueTitle }) {
  const lines = all.map((own, index) => {
    const [stroke = '', marker = ''] = strokes[own.look] ?? [];
    const shown = valueLabels('General', own.look === 'dark' ? 't' : 'b');
    return `${series(own, numbers(labels), index, `<c:spPr>${stroke}</c:spPr>${marker}`, shown)}<c:smooth val="0"/></c:ser>`;
  });
  const plot = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`;
  return chartSpace(
    heading,
    plot + labelAxis('b', false) + valueAxis('l', valueTitle, false, false).replace('"#,##0"', '"General"'),
  );
}

const drawingNamespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** @type {(name: string, place: readonly [number, number, number]) => string} */
const end = (name, [column, row, down]) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down * 12700}</xdr:rowOff></xdr:${name}>`;

/** The drawing of a sheet, with charts by their relationships `rId1`, `rId2`, … @type {(frames: readonly Frame[]) => string} */
export const drawing = frames =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${drawingNamespaces}>${frames
    .map(
      ({ from, to, name, description }, index) =>
        `<xdr:twoCellAnchor editAs="oneCell">${end('from', from)}${end('to', to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escaped(name)}" descr="${escaped(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    )
    .join('')}</xdr:wsDr>`;
