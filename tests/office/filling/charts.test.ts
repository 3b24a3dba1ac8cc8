import { expect, it } from 'vitest';
import { filledParts, listRows, text } from './example.ts';

const relations = (...own: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own
    .map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="http://x/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const anchor = (row: number, description = 'Hình'): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>${row + 5}</xdr:row></xdr:to><xdr:graphicFrame><xdr:cNvPr id="2" name="B" descr="${description}"/><c:chart r:id="rId1"/></xdr:graphicFrame></xdr:twoCellAnchor>`;

const reference = (kind: 'str' | 'num', formula: string): string =>
  `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache><c:ptCount val="1"/></c:${kind}Cache></c:${kind}Ref>`;

const chart = (title: string, labels: string, values: string): string =>
  `<c:chartSpace><c:chart><c:title><a:p><a:r><a:t>${title.slice(0, 4)}</a:t></a:r><a:r><a:t>${title.slice(4)}</a:t></a:r></a:p></c:title><c:plotArea><c:ser><c:cat>${reference('str', labels)}</c:cat><c:val>${reference('num', values)}</c:val></c:ser></c:plotArea><c:dispBlanksAs val="zero"/></c:chart></c:chartSpace>`;

const drawn = (drawing: string, own: string): readonly (readonly [string, string])[] => [
  ['xl/worksheets/_rels/sheet1.xml.rels', relations(['drawing', '../drawings/drawing1.xml'])],
  ['xl/drawings/drawing1.xml', `<xdr:wsDr>${drawing}</xdr:wsDr>`],
  ['xl/drawings/_rels/drawing1.xml.rels', relations(['chart', '../charts/chart1.xml'])],
  ['xl/charts/chart1.xml', own],
];

const content = (rows: string): string => `<sheetData>${rows}</sheetData><drawing r:id="rId1"/>`;
const filled = (rows: string, drawing: string, own: string): ReadonlyMap<string, string> =>
  filledParts({ sheets: [{ name: 'Tờ', content: content(rows) }] }, drawn(drawing, own));

it('lets a chart grow with its list, holds its values, and leaves gaps where no figure is', () => {
  const parts = filled(listRows, anchor(9), chart('{{name}} năm', "'Tờ'!$A$2:$A$2", "'Tờ'!$B$2"));
  const xml = parts.get('xl/charts/chart1.xml') ?? '';
  expect(xml).toContain(
    '<c:f>\'Tờ\'!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>a</c:v></c:pt><c:pt idx="1"><c:v>b &lt;&amp;&gt;</c:v></c:pt><c:pt idx="2"><c:v>c</c:v></c:pt></c:strCache>',
  );
  expect(xml).toContain(
    '<c:f>\'Tờ\'!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="2"><c:v>2.5</c:v></c:pt></c:numCache>',
  );
  expect(xml).toContain('<a:t>tên</a:t></a:r><a:r><a:t> năm</a:t>');
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="B3"/>');
  expect(parts.get('xl/drawings/drawing1.xml')).toContain(
    '<xdr:row>10</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>15</xdr:row>',
  );
});

it('holds the sum that a cell below the list computes', () => {
  const xml = filled(listRows, anchor(9), chart('x', "'Tờ'!$A$4", "'Tờ'!$B$4")).get('xl/charts/chart1.xml');
  expect(xml).toContain(
    '<c:f>\'Tờ\'!$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>3.5</c:v></c:pt>',
  );
});

it('repeats a chart that lies over a repeated row, each of its own item', () => {
  const parts = filled(listRows, anchor(1, 'Của {{items.text}}'), chart('{{items.text}}', "'Tờ'!$B$1", "'Tờ'!$B$2"));
  const charts = ['chart1', 'chart2', 'chart3'].map(name => parts.get(`xl/charts/${name}.xml`) ?? '');
  expect(charts.map(xml => /<c:val>.*?<c:f>([^<]*)/.exec(xml)?.[1])).toEqual(["'Tờ'!$B$2", "'Tờ'!$B$3", "'Tờ'!$B$4"]);
  expect(charts.map(xml => /<c:cat>.*?<c:f>([^<]*)/.exec(xml)?.[1])).toEqual(Array(3).fill("'Tờ'!$B$1"));
  expect(charts.map(xml => /<a:t>([^<]*)/.exec(xml)?.[1])).toEqual(['a', 'b &lt;&amp;&gt;', 'c']);
  const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
  expect(
    [...drawing.matchAll(/id="(\w+)" name="B" descr="([^"]*)"\/><c:chart r:id="(\w+)"/g)].map(match => match.slice(1)),
  ).toEqual([
    ['2', 'Của a', 'rId1'],
    ['3', 'Của b &lt;&amp;&gt;', 'rId2'],
    ['4', 'Của c', 'rId3'],
  ]);
  expect(parts.get('xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../charts/chart3.xml"');
  expect(parts.get('[Content_Types].xml')).toContain('/xl/charts/chart3.xml');
});

it('takes a chart away with a row that is not printed', () => {
  const rows = `<row r="1">${text('A1', '{{none.text}}')}</row>`;
  const parts = filled(rows, anchor(0), chart('{{none.text}}', "'Tờ'!$A$1", "'Tờ'!$B$1"));
  expect(parts.get('xl/drawings/drawing1.xml')).toBe('<xdr:wsDr></xdr:wsDr>');
  expect(parts.has('xl/charts/chart1.xml')).toBe(false);
});

it('keeps an empty chart empty', () => {
  const rows = `<row r="1">${text('A1', '{{none.text}}')}</row>`;
  const xml = filled(rows, anchor(3), chart('x', "'Tờ'!$A$1", "'Tờ'!$B$1")).get('xl/charts/chart1.xml');
  expect(xml).toContain('<c:f>#REF!</c:f><c:strCache><c:ptCount val="0"/></c:strCache>');
});
