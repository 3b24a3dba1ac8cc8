import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/failure.ts';
import { markWorkbook } from '../../../src/office/marking/mark-workbook.ts';
import type { Marking } from '../../../src/office/marking/marking.ts';
import { MarkingError } from '../../../src/office/marking/marking-error.ts';
import { unmarkWorkbook } from '../../../src/office/marking/unmark-workbook.ts';
import { readWorkbook } from '../../../src/office/reading/read-workbook.ts';
import { hostile } from '../../report/hostile.ts';
import { parseStrictly, partsOf, xmlParts } from '../../report/open-xml.ts';
import { markingOf, unitWorkbook } from './sample.ts';
import { load, noteOf, seen } from './seen.ts';

const unit = await unitWorkbook();

const repacked = (edit: (name: string, xml: string) => string | undefined): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(unit))
        .map(([name, bytes]) => [name, /\.(xml|rels|vml)$/.test(name) ? edit(name, strFromU8(bytes)) : bytes] as const)
        .flatMap(([name, content]) =>
          content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
        ),
    ),
  );

const editedPart = (part: string, edit: (xml: string) => string): Uint8Array =>
  repacked((name, xml) => (name === part ? edit(xml) : xml));

describe.each(hostile.map(text => [text.slice(0, 30), text] as const))('text %j', (_, text) => {
  const marking: Marking = {
    author: text,
    heading: text,
    marks: [
      { sheet: 'Hoạt động', cell: 'D2', severity: 'error', comment: text },
      { sheet: 'Hoạt động', cell: 'D3', severity: 'error', comment: text },
      { sheet: text, cell: 'A1', severity: 'error', comment: text },
      { sheet: 'Hoạt động', cell: text, severity: 'error', comment: text },
    ],
    list: {
      sheetName: text,
      title: text,
      lines: [text],
      columns: [
        { title: text, width: 20 },
        { title: 'Ô', width: 8 },
      ],
      rows: [[text, { text, link: { sheet: text, cell: text } }]],
    },
  };

  it('stays text in comments and list, in parts that are well-formed', () => {
    const file = markWorkbook(unit, marking);
    for (const [name, xml] of partsOf(file)) {
      if (/\.(xml|rels|vml)$/.test(name)) parseStrictly(xml);
      if (name === 'xl/worksheets/sheet6.xml') expect(xml).not.toMatch(/<f[ >]|<hyperlink/);
      for (const [, said = ''] of xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)) expect(said.length).toBeLessThan(33_000);
    }
  });

  it('goes away without a trace', async () => {
    expect(await seen(unmarkWorkbook(markWorkbook(unit, marking)))).toEqual(await seen(unit));
  });
});

it.each(['=1+1', '{{subject}}', '_x0041_', '<b>&amp;</b>', "'quoted"])('shows %j as it was written', text => {
  const reading = readWorkbook(markWorkbook(unit, { ...markingOf(), list: { ...markingOf().list, title: text } }));
  const [cell] = reading.kind === 'read' ? (reading.content.sheets[0]?.cells ?? []) : [];
  expect(cell).toEqual({ row: 1, column: 1, value: { kind: 'text', text } });
});

it('cuts a comment that nobody could read', async () => {
  const marks = [{ sheet: 'Hoạt động', cell: 'D2', severity: 'error', comment: '🌾'.repeat(20_000) }] as const;
  const note = noteOf(
    (await load(markWorkbook(unit, { ...markingOf(), marks }))).getWorksheet('Hoạt động')?.getCell('D2'),
  );
  expect(note.length).toBeLessThan(1800);
  expect(note).toMatch(/🌾…$/u);
});

it.each([
  ['of 31 letters', 'x'.repeat(40), 'x'.repeat(31)],
  ['that another sheet has', 'hoạt ĐỘNG', 'hoạt ĐỘNG (2)'],
  ['of forbidden letters', '[a]/b:*?\\', 'a  b'],
  ['between apostrophes', "'a'b'", "a'b"],
  ['that Excel keeps for itself', 'History', '1'],
])('gives the list a name %s', async (_, sheetName, expected) => {
  const marking = { ...markingOf(), list: { ...markingOf().list, sheetName } };
  expect((await load(markWorkbook(unit, marking))).worksheets[0]?.name).toBe(expected);
});

/** The same workbook with a prefix before each element of its main vocabulary, as some programs write it. */
const prefixed = repacked((name, xml) =>
  /^xl\/(workbook|styles|sharedStrings|comments\d|worksheets\/sheet\d)\.xml$/.test(name)
    ? xml
        .replace(/<(\/?)([A-Za-z]+)(?=[\s/>])/g, '<$1x:$2')
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
        )
    : xml,
);

it('marks a workbook whose elements carry a prefix, and unmarks it', async () => {
  const marked = markWorkbook(prefixed, markingOf());
  for (const [, xml] of xmlParts(marked)) parseStrictly(xml);
  const parts = partsOf(marked);
  expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<x:row r="40"><x:c r="E40" s="');
  expect(parts.get('xl/worksheets/sheet3.xml')).toContain('<x:legacyDrawing xmlns:r=');
  expect(parts.get('xl/comments2.xml')).toContain('<x:t xml:space="preserve">Đề nghị sửa');
  const again = partsOf(unmarkWorkbook(marked));
  const cells = (xml: string | undefined): readonly string[] => xml?.match(/<x:c .*?(?:\/>|<\/x:c>)/gs) ?? [];
  const before = cells(partsOf(prefixed).get('xl/worksheets/sheet2.xml'));
  expect(cells(again.get('xl/worksheets/sheet2.xml')).filter(cell => before.includes(cell))).toEqual(before);
});

it('finds rows and cells that do not say where they are', async () => {
  const silent = editedPart('xl/worksheets/sheet2.xml', xml =>
    xml.replace(/<(row|c) r="[^"]*"/g, '<$1').replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, ''),
  );
  const xml = partsOf(markWorkbook(silent, markingOf())).get('xl/worksheets/sheet2.xml') ?? '';
  const row = xml.split('<row ')[2] ?? '';
  expect((row.match(/<c\b[^>]*>/g) ?? []).map(cell => /s="(\d+)"/.exec(cell)?.[1])).toEqual([
    undefined,
    undefined,
    '1',
    '5',
    '3',
  ]);
});

it('closes an element that was empty when something goes into it', () => {
  const file = editedPart('xl/worksheets/sheet2.xml', xml =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData><row r="2"/><row r="3" spans="1:2" /></sheetData>'),
  );
  const xml = partsOf(markWorkbook(file, markingOf())).get('xl/worksheets/sheet2.xml') ?? '';
  parseStrictly(xml);
  expect(xml).toContain('<row r="2"><c r="D2" s="');
  expect(xml).toContain('<row r="3" ><c r="D3" s="');
});

it('gives comments a drawing of their own where the drawing of the sheet takes none', () => {
  const open = editedPart('xl/drawings/vmlDrawing2.vml', () => '<br>');
  const parts = partsOf(markWorkbook(open, markingOf()));
  expect(parts.get('xl/comments2.xml')).toBe(partsOf(unit).get('xl/comments2.xml'));
  expect(parts.get('xl/worksheets/sheet2.xml')).not.toBe(partsOf(unit).get('xl/worksheets/sheet2.xml'));
});

it.each([
  ['text', strToU8('không phải xlsx'), 'zip'],
  ['nothing', new Uint8Array(), 'zip'],
  ['a cut-off file', unit.slice(0, unit.length / 2), 'zip'],
  ['a zip of anything', zipSync({ 'a.txt': strToU8('a') }), 'missing'],
  ['a bomb', zipSync({ 'a.txt': new Uint8Array(30 * 1024 * 1024) }), 'size'],
  ['no styles', repacked((name, xml) => (name === 'xl/styles.xml' ? undefined : xml)), 'missing'],
  ['no content types', repacked((name, xml) => (name === '[Content_Types].xml' ? undefined : xml)), 'missing'],
  ['styles without any', editedPart('xl/styles.xml', () => '<styleSheet/>'), 'shape'],
  ['a sheet that is none', editedPart('xl/worksheets/sheet1.xml', () => '<chartsheet/>'), 'shape'],
  ['a workbook without sheets', editedPart('xl/workbook.xml', xml => xml.replace(/<sheet [^>]*\/>/g, '')), 'shape'],
  ['a document type', editedPart('xl/workbook.xml', xml => xml.replace('<workbook', '<!DOCTYPE a><workbook')), 'xml'],
  ['broken XML', editedPart('xl/worksheets/sheet2.xml', xml => xml.replace('</row>', '')), 'xml'],
  ['depth', editedPart('xl/worksheets/sheet2.xml', () => `<worksheet>${'<a>'.repeat(100_000)}`), 'xml'],
] as const)('refuses %s', (_, file, fault) => {
  let caught: unknown;
  try {
    markWorkbook(file, markingOf());
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(MarkingError);
  expect(caught).toBeInstanceOf(UserError);
  expect(caught).toMatchObject({ fault });
});

/** Numbers that are the same at every run. */
function* numbersFrom(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

it('marks a mutated workbook into a valid one, or refuses it', () => {
  const numbers = numbersFrom(20_241_215);
  const below = (limit: number): number => Math.floor(numbers.next().value * limit);
  const parts = Object.entries(unzipSync(markWorkbook(unit, markingOf()))).filter(([name]) =>
    /(xml|rels|vml)$/.test(name),
  );
  const pieces = ['"', '<', '>', '/', '&', 's="9999"', '<c/>', 'r="A1"', '-1', '1e999', '\u0000', '</row>', 'é', ''];
  const outcomes = { marked: 0, refused: 0 };
  for (let run = 0; run < 400; run += 1) {
    const [target, bytes] = parts[below(parts.length)] ?? ['', new Uint8Array()];
    let xml = strFromU8(bytes);
    for (let edits = 1 + below(3); edits > 0; edits -= 1) {
      const at = below(xml.length);
      xml = xml.slice(0, at) + pieces[below(pieces.length)] + xml.slice(at + below(12));
    }
    const files = Object.fromEntries(parts.map(([name, content]) => [name, name === target ? strToU8(xml) : content]));
    try {
      const result = markWorkbook(zipSync(files, { level: 0 }), markingOf());
      expect(Object.keys(unzipSync(result)).length).toBeGreaterThan(8);
      for (const [name, part] of xmlParts(result)) if (name !== target) parseStrictly(part);
      outcomes.marked += 1;
    } catch (error) {
      if (!(error instanceof MarkingError)) throw error;
      outcomes.refused += 1;
    }
  }
  expect(outcomes.marked).toBeGreaterThan(80);
  expect(outcomes.refused).toBeGreaterThan(80);
});
