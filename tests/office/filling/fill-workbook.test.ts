import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fillWorkbook } from '../../../src/office/workbook.ts';
import { sheetXml, workbookParts, zipParts } from '../../support/workbook-maker.ts';
import { filledParts, filling, listRows, sheetOf, text } from './example.ts';

const data = `<sheetData>${listRows}</sheetData>`;

/** After the cells of the list: row 2 is printed as 2 to 4, row 3 not, row 4 as 5. */
it.each([
  [
    'merges',
    '<mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="A3:B4"/></mergeCells>',
    '<mergeCells count="4"><mergeCell ref="A2:B2"/><mergeCell ref="A3:B3"/><mergeCell ref="A4:B4"/><mergeCell ref="A5:B5"/></mergeCells>',
  ],
  ['a merge of a row that is not printed', '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>', ''],
  [
    'colours',
    '<conditionalFormatting sqref="B2 A3"><cfRule type="expression" priority="1"><formula>$B2&gt;B$4</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" priority="1"><formula>$B2&gt;B$5</formula></cfRule></conditionalFormatting>',
  ],
  [
    'a choice',
    '<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>$B$2:$B$4</formula1></dataValidation></dataValidations>',
    '<dataValidations count="1"><dataValidation type="list" sqref="A2:A4"><formula1>$B$2:$B$5</formula1></dataValidation></dataValidations>',
  ],
  [
    'links',
    '<hyperlinks><hyperlink ref="A4" location="Tờ!B4"/><hyperlink ref="A3" location="Tờ!A1"/></hyperlinks>',
    '<hyperlinks><hyperlink ref="A5" location="Tờ!B5"/></hyperlinks>',
  ],
  [
    'a filter',
    '<autoFilter ref="A1:B2"><sortState ref="A2:B2"/></autoFilter>',
    '<autoFilter ref="A1:B4"></autoFilter>',
  ],
  [
    'breaks of pages',
    '<rowBreaks count="1" manualBreakCount="1"><brk id="3" man="1" max="9"/></rowBreaks>',
    '<rowBreaks count="1" manualBreakCount="1"><brk id="4" man="1" max="9"/></rowBreaks>',
  ],
  [
    'what an extension says',
    '<extLst><ext><x14:a xmlns:x14="u" xmlns:xm="v"><xm:f>B2</xm:f><xm:sqref>A2</xm:sqref></x14:a></ext></extLst>',
    '<extLst><ext><x14:a xmlns:x14="u" xmlns:xm="v"><xm:f>B2</xm:f><xm:sqref>A2:A4</xm:sqref></x14:a></ext></extLst>',
  ],
  [
    'a head and a foot',
    '<headerFooter><oddHeader>&amp;C{{name}}</oddHeader></headerFooter>',
    '<headerFooter><oddHeader>&amp;Ctên</oddHeader></headerFooter>',
  ],
] as const)('moves with the rows: %s', (_, after, expected) => {
  expect(sheetOf(data + after)).toContain(`</sheetData>${expected}</worksheet>`);
});

it.each([
  ['a whole tag', text('A1', '{{name}}'), text('A1', 'tên')],
  ['a tag in words', text('A1', 'Của {{name}}, {{day}}'), text('A1', 'Của tên, 16/12/2024')],
  ['a day', text('A1', '{{day}}', 1), '<c r="A1" s="2"><v>45642</v></c>'],
  ['a number of the template', '<c r="A1"><v>7</v></c>', '<c r="A1"><v>7</v></c>'],
  [
    'a text in two looks',
    '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Của {{na</t></r><r><t>me}} và</t></r></is></c>',
    '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Của tên</t></r><r><t xml:space="preserve"> và</t></r></is></c>',
  ],
  ['a shared text in two looks', '<c r="A1" t="s"><v>0</v></c>', '<c r="A1" t="s"><v>0</v></c>'],
] as const)('fills a cell: %s', (_, cell, expected) => {
  const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" fontId="0"/></cellXfs>';
  const sharedStrings = ['<r><t>x</t></r><r><rPr><b/></rPr><t>y</t></r>'];
  const xml = sheetOf(`<row r="1">${cell}</row>`, { styles, sharedStrings });
  const plain = (own: string): string => own.replaceAll(' xml:space="preserve"', '').replaceAll(' s="0"', '');
  expect(plain(xml)).toContain(`<row r="1">${plain(expected)}</row>`);
});

it.each([
  ['in its own row', 'C2', 'B2*2', ['B2*2', 'B3*2', 'B4*2']],
  ['part of the whole', 'C2', 'B2/SUM(B$2:B$2)', ['B2/SUM(B$2:B$4)', 'B3/SUM(B$2:B$4)', 'B4/SUM(B$2:B$4)']],
  ['added up so far', 'C2', 'SUM(B$2:B2)', ['SUM(B$2:B2)', 'SUM(B$2:B3)', 'SUM(B$2:B4)']],
  ['below the list', 'C4', 'SUM(B2)+LEN("B2")', ['SUM(B2:B4)+LEN("B2")']],
] as const)('moves a formula of the template: %s', (_, cell, formula, expected) => {
  const row = Number(cell.slice(1));
  const rows = listRows.replace(
    new RegExp(`(<row r="${row}">.*?)</row>`),
    `$1<c r="${cell}"><f>${formula}</f><v>9</v></c></row>`,
  );
  const parts = filledParts({ sheets: [{ name: 'Tờ', content: rows }] });
  const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
  const own = [...xml.matchAll(/<c r="C\d+"><f>([^<]*)<\/f><\/c>/g)].map(([, found]) =>
    found?.replaceAll('&quot;', '"'),
  );
  expect(own).toEqual(expected);
  expect(parts.get('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
});

it('prints a dash for a formula of which nothing is printed', () => {
  const rows = `<row r="1">${text('A1', '{{none.text}}')}<c r="B2"/></row><row r="2"><c r="A2"><f>COUNTA(A1)</f></c></row>`;
  expect(sheetOf(rows)).toContain(
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">–</t></is></c></row>',
  );
});

it('reads a formula that cells share in each of them', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1+1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
  expect(sheetOf(rows)).toContain('<row r="2"><c r="A2"><f>B2+1</f></c></row>');
});

it('leads from each item to the first row of another list that says the same', () => {
  const rows = `<row r="1">${text('A1', '{{items.text}}')}</row>`;
  const links =
    '<hyperlinks><hyperlink ref="A1" location="\'Hai\'!B2" display="{{items.text}}" tooltip="Đến"/></hyperlinks>';
  const other = `<row r="1">${text('A1', 'Đầu')}</row><row r="2">${text('B2', '{{others.of}}')}</row>`;
  const both = {
    ...filling,
    fields: { ...filling.fields, others: [{ of: 'text' }] },
    values: { ...filling.values, others: [{ of: 'c' }, { of: 'a' }, { of: 'a' }] },
  } as const;
  const sheets = [
    { name: 'Một', content: `<sheetData>${rows}</sheetData>${links}` },
    { name: 'Hai', content: other },
  ];
  const { file } = fillWorkbook(zipParts(workbookParts({ sheets })), both);
  expect(new TextDecoder().decode(unzipSync(file)['xl/worksheets/sheet1.xml'])).toContain(
    `<hyperlinks><hyperlink ref="A1" location="'Hai'!B3" tooltip="Đến"/><hyperlink ref="A3" location="'Hai'!B2" tooltip="Đến"/></hyperlinks>`,
  );
});

it('moves names, and drops those of what is printed when nothing is', () => {
  const names =
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">Tờ!$3:$3</definedName><definedName name="Cuoi">Tờ!$A$4</definedName>';
  const xml = filledParts({ sheets: [{ name: 'Tờ', content: listRows }], names }).get('xl/workbook.xml');
  expect(xml).toContain('<definedNames><definedName name="Cuoi">Tờ!$A$5</definedName></definedNames>');
});

it('lets a frozen head grow with its rows', () => {
  const view =
    '<sheetViews><sheetView workbookViewId="0" topLeftCell="A9"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C9" sqref="C9"/></sheetView></sheetViews>';
  expect(sheetOf(view + data)).toContain(
    '<sheetView workbookViewId="0"><pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A6" sqref="A6"/></sheetView>',
  );
});

const tableParts = (ref: string): readonly (readonly [string, string])[] => [
  [
    'xl/worksheets/_rels/sheet1.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
  ],
  [
    'xl/tables/table1.xml',
    `<table id="1" name="T" displayName="T" ref="${ref}"><autoFilter ref="${ref}"/><tableColumns count="2"><tableColumn id="1" name="x"/><tableColumn id="2" name="Số của {{name}}"/></tableColumns></table>`,
  ],
];

it('lets a table grow and calls its columns as its head does', () => {
  const content = `${data.replace('Số<', 'Số của {{name}}<')}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  const parts = filledParts({ sheets: [{ name: 'Tờ', content }] }, tableParts('A1:B3'));
  expect(parts.get('xl/tables/table1.xml')).toContain(
    'ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="x"/><tableColumn id="2" name="Số của tên"/>',
  );
});

it('leaves a table a blank row when its list is empty', () => {
  const rows = `<row r="1">${text('A1', 'Đầu')}</row><row r="2">${text('A2', '{{none.text}}')}</row><row r="3">${text('A3', 'sau')}</row>`;
  const parts = filledParts({ sheets: [{ name: 'Tờ', content: rows }] }, tableParts('A1:A2'));
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<row r="2"><c r="A2"/></row><row r="3">');
  expect(parts.get('xl/tables/table1.xml')).toContain('ref="A1:A2"');
});

it('moves comments and their boxes, and takes away those of rows that are not printed', () => {
  const comments: readonly (readonly [string, string])[] = [
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="http://x/vmlDrawing" Target="../drawings/vml1.vml"/></Relationships>',
    ],
    ['xl/comments1.xml', '<comments><commentList><comment ref="A3"/><comment ref="A4"/></commentList></comments>'],
    [
      'xl/drawings/vml1.vml',
      `<xml>${[2, 3].map(row => `<v:shape id="s${row}"><x:ClientData ObjectType="Note"><x:Anchor>1, 0, ${row}, 0, 3, 0, ${row + 4}, 0</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`).join('')}</xml>`,
    ],
  ];
  const parts = filledParts({ sheets: [{ name: 'Tờ', content: listRows }] }, comments);
  expect(parts.get('xl/comments1.xml')).toBe('<comments><commentList><comment ref="A5"/></commentList></comments>');
  expect(parts.get('xl/drawings/vml1.vml')).toBe(
    '<xml><v:shape id="s3"><x:ClientData ObjectType="Note"><x:Anchor>1, 0, 4, 0, 3, 0, 8, 0</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
  );
});

it('keeps parts that hold nothing to fill byte for byte, and forgets the order of computing', () => {
  const own = '<?xml version="1.0"?><a  x = "1" ></a>';
  const chain = '<Relationship Id="rIdChain" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>';
  const parts = workbookParts({ sheets: [{ name: 'Tờ', content: listRows }] });
  const relations = parts.get('xl/_rels/workbook.xml.rels')?.replace('</Relationships>', chain) ?? '';
  const filled = filledParts({ sheets: [{ name: 'Tờ', content: listRows }] }, [
    ['customXml/item1.xml', own],
    ['xl/theme/theme1.xml', own],
    ['xl/calcChain.xml', '<calcChain/>'],
    ['xl/_rels/workbook.xml.rels', relations],
  ]);
  expect([filled.get('customXml/item1.xml'), filled.get('xl/theme/theme1.xml')]).toEqual([own, own]);
  expect([filled.has('xl/calcChain.xml'), filled.get('xl/_rels/workbook.xml.rels')?.includes('calcChain')]).toEqual([
    false,
    false,
  ]);
});

it('tells which field a printed cell shows', () => {
  const filled = fillWorkbook(zipParts(workbookParts({ sheets: [{ name: 'Tờ', content: listRows }] })), filling);
  const fieldAt = (cell: string) => {
    const field = filled.fieldAt('Tờ', cell);
    return field && [field.content.kind, field.path, field.item];
  };
  expect(['A1', 'B2', 'B4', 'B5', 'Z9'].map(fieldAt)).toEqual([
    undefined,
    ['value', 'items.amount', 0],
    ['value', 'items.amount', 2],
    ['sum', 'items.amount', undefined],
    undefined,
  ]);
  expect([...filled.cells()].map(({ cell }) => cell)).toEqual(['A2', 'B2', 'A3', 'B3', 'A4', 'B4', 'B5']);
});

it.each([
  ['unclosed', '{{name', { tag: '{{name', fault: 'unclosed' }],
  ['of a list where none is repeated', '{{items.text}}', { tag: 'items', fault: 'place' }],
] as const)('refuses a tag that is %s', (_, tag, fault) => {
  const header = `<headerFooter><oddHeader>${tag}</oddHeader></headerFooter>`;
  const content = fault.fault === 'place' ? data + header : `<row r="1">${text('A1', tag)}</row>`;
  const template = zipParts(workbookParts({ sheets: [{ name: 'Tờ', content }] }));
  expect(() => fillWorkbook(template, filling)).toThrow(
    expect.objectContaining({ code: 'template/broken-tags', args: { tags: [fault] } }),
  );
});

it.each([
  ['xl/vbaProject.bin', 'macros'],
  ['xl/externalLinks/externalLink1.xml', 'external-links'],
  ['xl/connections.xml', 'connections'],
  ['xl/embeddings/oleObject1.bin', 'embedded-objects'],
])('refuses a template with %s', (part, content) => {
  const parts = new Map([...workbookParts({ sheets: [{ name: 'Tờ', content: listRows }] }), [part, 'x']]);
  const refusal = { code: 'template/active', args: { content: [content] } };
  expect(() => fillWorkbook(zipParts(parts), filling)).toThrow(expect.objectContaining(refusal));
});

it('cuts text that no cell can hold, and keeps nothing in it that XML cannot', () => {
  const long = { ...filling, values: { ...filling.values, name: `\u0000\ttab\u0007 🌾${'y'.repeat(40_000)}` } };
  const template = zipParts(
    workbookParts({ sheets: [{ name: 'Tờ', content: `<row r="1">${text('A1', '{{name}}')}</row>` }] }),
  );
  const xml = new TextDecoder().decode(unzipSync(fillWorkbook(template, long).file)['xl/worksheets/sheet1.xml']);
  const written = /<t xml:space="preserve">([^<]*)</.exec(xml)?.[1] ?? '';
  expect([written.length, written.slice(0, 9), written.at(-1)]).toEqual([32_767, 'tab 🌾yyy', '…']);
});

it('refuses a what-if data table', () => {
  const content = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/></c></row>';
  const template = zipParts(workbookParts({ sheets: [{ name: 'Tờ', content }] }));
  const refusal = { code: 'template/formula', args: { sheet: 'Tờ', cell: 'A1' } };
  expect(() => fillWorkbook(template, filling)).toThrow(expect.objectContaining(refusal));
});

it('writes 20,000 rows within seconds and packs them into a sheet that reads back', () => {
  const many = {
    ...filling,
    values: {
      ...filling.values,
      items: Array.from({ length: 20_000 }, (_, index) => ({ text: `Đơn vị ${index}`, amount: index, share: null })),
    },
  };
  const { file } = fillWorkbook(zipParts(workbookParts({ sheets: [{ name: 'Tờ', content: listRows }] })), many);
  const xml = new TextDecoder().decode(unzipSync(file)['xl/worksheets/sheet1.xml']);
  expect(xml.startsWith(sheetXml('').slice(0, 60))).toBe(true);
  expect(xml).toContain('<c r="B20002"><f>SUM(B2:B20001)</f><v>199990000</v></c>');
});
