/** What cells mean, one XML of one sheet at a time. */
import { describe, expect, it } from 'vitest';
import { makeWorkbook, oneSheet, workbookParts, zipParts } from '../../support/workbook-maker.ts';
import { contentOf, valuesOf } from './reading.ts';

const text = (value: string) => ({ value: { kind: 'text', text: value } });
const number = (value: number) => ({ value: { kind: 'number', number: value } });
const formula = { formula: true };

const strings = [
  '<t>một</t>',
  '<r><rPr><b/></rPr><t>Kết </t></r><r><t>quả</t></r>',
  '<t>漢</t><rPh sb="0" eb="1"><t>Hán</t></rPh><phoneticPr fontId="1"/>',
  '<t xml:space="preserve"> hai  dấu cách </t>',
  '<t/>',
  '<t>a_x000D__x000a_b_x005F_x0041_ &amp; &lt;c&gt; &#x1EBF;</t>',
  '<t><![CDATA[<b>]]></t>',
];

const styles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; %&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf/></cellXfs>';

const row = (...cells: readonly string[]): Uint8Array =>
  oneSheet(`<row r="1">${cells.join('')}</row>`, { sharedStrings: strings, styles });

describe('one cell', () => {
  it.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', text('một')],
    ['a text in runs', '<c r="A1" t="s"><v>1</v></c>', text('Kết quả')],
    ['a text with its reading', '<c r="A1" t="s"><v>2</v></c>', text('漢')],
    ['spaces as they are', '<c r="A1" t="s"><v>3</v></c>', text(' hai  dấu cách ')],
    ['an empty text', '<c r="A1" t="s"><v>4</v></c>', undefined],
    ['escapes', '<c r="A1" t="s"><v>5</v></c>', text('a\nb_x0041_ & <c> ế')],
    ['CDATA', '<c r="A1" t="s"><v>6</v></c>', text('<b>')],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>một</t></is></c>', text('một')],
    ['runs of its own', '<c r="A1" t="inlineStr"><is><r><t>m</t></r><r><t>ột</t></r></is></c>', text('một')],
    ['a text of its own in NFD', `<c r="A1" t="str"><v>${'ế'.normalize('NFD')}</v></c>`, text('ế')],
    ['a number', '<c r="A1"><v>1234.5</v></c>', number(1234.5)],
    ['a number by its type', '<c r="A1" t="n"><v>-1.5E-3</v></c>', number(-0.0015)],
    ['a number with blanks', '<c r="A1"><v>\n 5 </v></c>', number(5)],
    ['percent', '<c r="A1" s="3"><v>0.0287</v></c>', { value: { kind: 'number', number: 0.0287, percent: true } }],
    ['a percent sign in quotes', '<c r="A1" s="4"><v>2.87</v></c>', number(2.87)],
    ['a built-in date', '<c r="A1" s="1"><v>45641</v></c>', { value: { kind: 'date', date: '2024-12-15' } }],
    ['a custom date', '<c r="A1" s="2"><v>45641.75</v></c>', { value: { kind: 'date', date: '2024-12-15' } }],
    ['a day that never was', '<c r="A1" s="1"><v>60</v></c>', number(60)],
    ['a negative date', '<c r="A1" s="1"><v>-1</v></c>', number(-1)],
    ['a style without format', '<c r="A1" s="5"><v>45641</v></c>', number(45641)],
    ['a style that is not there', '<c r="A1" s="99"><v>45641</v></c>', number(45641)],
    ['a text under a date format', '<c r="A1" s="1" t="str"><v>15/12/2024</v></c>', text('15/12/2024')],
    [
      'a date of ISO',
      '<c r="A1" t="d"><v>2024-12-15T08:30:00</v></c>',
      { value: { kind: 'date', date: '2024-12-15' } },
    ],
    ['a time of ISO', '<c r="A1" t="d"><v>T08:30:00</v></c>', text('T08:30:00')],
    ['true of Excel', '<c r="A1" t="b"><v>1</v></c>', { value: { kind: 'boolean', boolean: true } }],
    ['false of others', '<c r="A1" t="b"><v>false</v></c>', { value: { kind: 'boolean', boolean: false } }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { value: { kind: 'error', error: '#REF!' } }],
    ['a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', { ...number(2), ...formula }],
    ['a formula shared', '<c r="A1"><f t="shared" si="0"/><v>2</v></c>', { ...number(2), ...formula }],
    ['a formula of a text', '<c r="A1" t="str"><f>A2</f><v>x</v></c>', { ...text('x'), ...formula }],
    ['a formula of an empty text', '<c r="A1" t="str"><f>A2</f><v></v></c>', { ...text(''), ...formula }],
    ['a formula without result', '<c r="A1"><f>1+1</f></c>', formula],
    ['a formula with an empty result', '<c r="A1"><f>1+1</f><v></v></c>', formula],
    ['a style alone', '<c r="A1" s="1"/>', undefined],
    ['no value', '<c r="A1" t="s"><v/></c>', undefined],
    ['what extensions say', '<c r="A1"><extLst><ext><x:v xmlns:x="urn:x">9</x:v></ext></extLst></c>', undefined],
  ])('%s', (_, cell, expected) => {
    expect(valuesOf(row(cell)).A1).toEqual(expected);
  });
});

describe('places', () => {
  it('that are not told follow one another', () => {
    const bytes = oneSheet(
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(Object.keys(valuesOf(bytes))).toEqual(['A1', 'C1', 'D5', 'E5', 'A6']);
  });

  it('come sorted, whatever their order in the file', () => {
    const bytes = oneSheet(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="Z1"><v>1</v></c></row>',
    );
    expect(Object.keys(valuesOf(bytes))).toEqual(['Z1', 'A3', 'B3']);
  });
});

describe('date systems', () => {
  const dated = (properties: string): unknown =>
    valuesOf(oneSheet('<row r="1"><c r="A1" s="1"><v>46371</v></c></row>', { styles, properties })).A1;

  it.each([
    ['', '2026-12-15'],
    ['date1904="0"', '2026-12-15'],
    ['date1904="false"', '2026-12-15'],
    ['date1904="1"', '2030-12-16'],
    ['date1904="true"', '2030-12-16'],
  ])('workbookPr %s: %s', (properties, date) => {
    expect(dated(properties)).toEqual({ value: { kind: 'date', date } });
  });
});

describe('what is hidden', () => {
  const hidden = (content: string) => {
    const [sheet] = contentOf(oneSheet(content)).sheets;
    return [sheet?.hiddenRows, sheet?.hiddenColumns];
  };

  it.each([
    [
      'rows',
      '<sheetData><row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4" hidden="0"/></sheetData>',
      [[2, 3], []],
    ],
    [
      'rows without height',
      '<sheetData><row r="2" ht="0" customHeight="1"/><row r="3" ht="15"/></sheetData>',
      [[2], []],
    ],
    [
      'columns',
      '<cols><col min="2" max="4" width="9" hidden="1"/><col min="6" max="6" width="9"/></cols>',
      [[], [2, 3, 4]],
    ],
    ['columns without width', '<cols><col min="3" max="3" width="0" customWidth="1"/></cols>', [[], [3]]],
    ['by a filter', '<sheetData><row r="2" hidden="1"/></sheetData><autoFilter ref="A1:B9"/>', [[2], []]],
  ])('%s', (_, content, expected) => {
    expect(hidden(content)).toEqual(expected);
  });

  it('columns up to the last that is read', () => {
    const [sheet] = contentOf(oneSheet('<cols><col min="250" max="16384" hidden="1"/></cols>')).sheets;
    expect(sheet?.hiddenColumns).toEqual([250, 251, 252, 253, 254, 255, 256]);
  });
});

describe('names', () => {
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const namesOf = (formula: string, attributes = '') =>
    contentOf(
      makeWorkbook({
        sheets: [
          { name: 'Sheet1', content: one },
          { name: "Sở Y tế's", content: one },
        ],
        names: `<definedName name="x" ${attributes}>${formula}</definedName>`,
      }),
    ).names;
  const cell = { name: 'x', sheet: 'Sheet1', top: 5, left: 2, bottom: 5, right: 2 };

  it.each([
    ['Sheet1!$B$5', cell],
    ['Sheet1!B5', cell],
    ['sheet1!$B$5', cell],
    ["'Sheet1'!$B$5", cell],
    ['Sheet1!$B$5:$B$5', cell],
    ['Sheet1!$C$9:$B$5', { ...cell, bottom: 9, right: 3 }],
    ["'Sở Y tế''s'!$B$5", { ...cell, sheet: "Sở Y tế's" }],
  ])('%s', (formula, expected) => {
    expect(namesOf(formula)).toEqual([expected]);
  });

  it.each([
    ['Sheet1!#REF!'],
    ['#REF!'],
    ['$B$5'],
    ['Sheet1!$A:$C'],
    ['Sheet1!$1:$5'],
    ['Sheet1!$A$1,Sheet1!$B$5'],
    ['Sheet1:Sheet2!$A$1'],
    ['[1]Sheet1!$A$1'],
    ["'[sach.xlsx]Sheet1'!$A$1"],
    ['Sheet9!$A$1'],
    ['Sheet1!$A$1:$B$2:$C$3'],
    ['OFFSET(Sheet1!$A$1,1,1)'],
    ['1.5'],
    [''],
  ])('%s stands for no rectangle', formula => {
    expect(namesOf(formula)).toEqual([]);
  });

  it('of one sheet say so', () => {
    expect(namesOf('Sheet1!$B$5', 'localSheetId="1"')).toEqual([{ ...cell, scope: "Sở Y tế's" }]);
  });

  it('of a sheet that is not there are left out', () => {
    expect(namesOf('Sheet1!$B$5', 'localSheetId="7"')).toEqual([]);
  });
});

describe('ways of writing', () => {
  const plain = (): Map<string, string> =>
    workbookParts({
      sheets: [{ name: 'Hoạt động', content: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
      sharedStrings: ['<t>một</t>'],
      styles,
    });
  const rewritten = (change: (content: string, part: string) => string): Uint8Array =>
    zipParts(new Map(Array.from(plain(), ([part, content]) => [part, change(content, part)])));
  const expected = { A1: text('một') };
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

  it('strict namespaces', () => {
    const bytes = rewritten(content =>
      content
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    );
    expect(valuesOf(bytes)).toEqual(expected);
  });

  it('a prefix on every element, as the SDK of Microsoft writes', () => {
    const bytes = rewritten((content, part) =>
      part.startsWith('xl/') && !part.includes('_rels')
        ? content.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replaceAll(`xmlns="${main}"`, `xmlns:x="${main}"`)
        : content,
    );
    expect(valuesOf(bytes)).toEqual(expected);
  });

  it('absolute targets', () => {
    const bytes = rewritten((content, part) =>
      part.endsWith('.rels')
        ? content
            .replaceAll('Target="xl/', 'Target="/xl/')
            .replace(/Target="(worksheets|shared|styles)/g, 'Target="/xl/$1')
        : content,
    );
    expect(valuesOf(bytes)).toEqual(expected);
  });

  it('targets through their parent', () => {
    const bytes = rewritten(content => content.replace('Target="worksheets/', 'Target="./x/../worksheets/'));
    expect(valuesOf(bytes)).toEqual(expected);
  });

  it('names of parts in another case', () => {
    const bytes = rewritten(content => content.replace('sharedStrings.xml', 'SharedStrings.xml'));
    expect(valuesOf(bytes)).toEqual(expected);
  });

  it('another prefix for relations', () => {
    const bytes = rewritten(content => content.replaceAll('xmlns:r=', 'xmlns:d3p1=').replaceAll(' r:id=', ' d3p1:id='));
    expect(valuesOf(bytes)).toEqual(expected);
  });

  it('a mark for the order of bytes', () => {
    expect(valuesOf(rewritten(content => `\ufeff${content}`))).toEqual(expected);
  });

  it('without styles and shared texts', () => {
    expect(valuesOf(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'))).toEqual({ A1: number(1) });
  });

  it('sheets that are charts are left out', () => {
    const parts = workbookParts({
      sheets: [
        { name: 'Biểu đồ', content: '<row/>' },
        { name: 'Hoạt động', content: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      ],
    });
    const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    parts.set('xl/_rels/workbook.xml.rels', relations.replace('relationships/worksheet"', 'relationships/chartsheet"'));
    expect(contentOf(zipParts(parts)).sheets.map(({ name }) => name)).toEqual(['Hoạt động']);
  });

  it('links to other workbooks are told and not followed', () => {
    const bytes = rewritten(content =>
      content.replace(
        '<definedNames>',
        '<externalReferences><externalReference r:id="rIdX"/></externalReferences><definedNames>',
      ),
    );
    expect(contentOf(bytes).externalLinks).toBe(true);
  });
});
