/** Each rule of the checker finds the fault that it is there for, and only that one. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { brokenRules, rules } from './broken-rules.ts';
import { letters, type Printed, reports } from './examples.ts';

const main = 'word/document.xml';
const styles = 'word/styles.xml';
/** The first header that has the number of the page. */
const header = 'header';

type Change = readonly [rule: string, place: string, from: string | RegExp, to: string];

/** Changes one part of a file as somebody might who restyles the template. */
function changed({ file }: Printed, [, place, from, to]: Change): Uint8Array {
  const parts = unzipSync(file);
  const isNumbered = (name: string): boolean =>
    name.startsWith('word/header') && strFromU8(parts[name] ?? new Uint8Array()).includes('PAGE');
  const part = place === header ? (Object.keys(parts).find(isNumbered) ?? '') : place;
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (before === after) throw new Error(`nothing to change in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** Something before the text in the same paragraph. */
const before = (what: string, text: string): RegExp =>
  new RegExp(`${what}((?:(?!</w:p>).)*${text.replace(/[.()/]/g, '\\$&')})`, 's');

const ofStyle = (id: string, what: string): RegExp => new RegExp(`(w:styleId="${id}"(?:(?!</w:style>).)*)${what}`, 's');

const ofReport: readonly Change[] = [
  ['paper', main, 'w:h="16838"', 'w:h="15840"'],
  ['paper', main, 'w:w="16838"', 'w:w="17400"'],
  ['margin top or bottom', main, 'w:top="1134"', 'w:top="1000"'],
  ['margin top or bottom', main, 'w:bottom="1134"', 'w:bottom="1500"'],
  ['margin left', main, 'w:left="1701"', 'w:left="1600"'],
  ['margin right', main, 'w:right="851"', 'w:right="800"'],
  ['font', styles, ofStyle('ReportTable', 'w:ascii="Times New Roman"'), '$1w:ascii="Arial"'],
  ['font', header, before('<w:r>', 'PAGE'), '<w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t>1</w:t></w:r><w:r>$1'],
  ['black letters', styles, ofStyle('ReportTable', '<w:color w:val="000000"/>'), '$1<w:color w:val="0000FF"/>'],
  ['page number in the middle of the top', header, /PAGE/, 'DATE'],
  ['no page number on the first page', main, '<w:titlePg/>', ''],
  ['pages counted from 1', main, '<w:pgNumType w:start="1"/>', ''],
  ['national title', main, before('<w:sz w:val="26"/>', 'CỘNG HÒA'), '<w:sz w:val="28"/>$1'],
  ['motto', main, before('<w:b/>', 'Độc lập'), '$1'],
  ['superior body', main, 'UBND TỈNH Q<', 'UBND tỉnh Q<'],
  ['issuing body', main, before('<w:b/>', 'SỞ NỘI VỤ'), '$1'],
  ['rule a third to a half of the issuing body', main, /_{6,}/, '___'],
  ['rule as long as the motto', main, /w:left="1020"/, 'w:left="1500"'],
  ['number and symbol', main, /\/BC-SA</, '/BC SA<'],
  ['place and date', main, 'tháng 12 năm 2024', 'tháng 12/2024'],
  ['place and date', main, before('<w:i/>', 'Q, ngày'), '$1'],
  [
    'place and date beside the number',
    main,
    /(Số:(?:(?!<\/w:tr>).)*?<\/w:tc>)(<w:tc>)/s,
    '$1</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>$2',
  ],
  ['name of the kind of document', main, before('<w:b/>', '>BÁO CÁO<'), '$1'],
  ['subject with its rule', main, /(BÁO CÁO.*?)_{20,}/s, '$1__________'],
  ['Kính gửi', main, 'Kính gửi: UBND tỉnh Q.', 'Kính gửi: UBND tỉnh Q'],
  ['bases in italics, with ; and . at their ends', main, /(Phê duyệt|phê duyệt) Đề án\.</, '$1 Đề án;<'],
  ['bases in italics, with ; and . at their ends', styles, ofStyle('ReportBasis', '<w:i/>'), '$1'],
  ['body justified', styles, ofStyle('ReportBody', '<w:jc w:val="both"/>'), '$1'],
  ['indent of the first line', styles, ofStyle('ReportBody', 'w:firstLine="720"'), '$1w:firstLine="0"'],
  ['size of the body', main, before('<w:r>', 'Trên cơ sở báo cáo'), '<w:r><w:rPr><w:sz w:val="24"/></w:rPr>$1'],
  ['gap between paragraphs', styles, ofStyle('ReportBody', 'w:after="120"'), '$1w:after="60"'],
  ['spacing of lines', styles, ofStyle('ReportBody', 'w:lineRule="auto"'), '$1w:lineRule="exact"'],
  ['parts numbered I, II in capitals', main, 'III. KINH PHÍ', 'IV. KINH PHÍ'],
  ['items numbered 1, 2', main, '2. Tình hình gửi', '3. Tình hình gửi'],
  ['points a to đ and on', main, 'b) Hoạt động y', 'c) Hoạt động y'],
  ['headings kept with what follows', styles, ofStyle('Heading2', '<w:keepNext/>'), '$1'],
  ['headings kept with what follows', main, before('<w:keepNext/>', 'B. Đơn vị nộp trễ hạn'), '$1'],
  ['end of the text', main, 'chỉ đạo./.', 'chỉ đạo.'],
  ['authority and post of who signs', main, before('<w:b/>', 'GIÁM ĐỐC'), '$1'],
  ['title of the recipients', main, before('<w:i/>', 'Nơi nhận:'), '$1'],
  ['letters of the recipients', styles, ofStyle('ReportRecipients', '<w:sz w:val="22"/>'), '$1<w:sz w:val="28"/>'],
  ['recipients, the archive last', main, '- Lưu: VT.', '- Lưu: VT;'],
  ['recipients, the archive last', main, '- Các đơn vị báo cáo;', '- Các đơn vị báo cáo.'],
  ['Như trên', main, '- Như trên;', '- Sở B;'],
  ['appendices numbered in Roman', main, /(<w:t[^>]*>)Phụ lục II</, '$1Phụ lục 2<'],
  ['appendices numbered in Roman', main, /(<w:t[^>]*>)Phụ lục III</, '$1Phụ lục IV<'],
  ['titles of appendices', main, before('<w:b/>', 'KẾT QUẢ CỦA CÁC ĐƠN VỊ'), '$1'],
  ['what appendices belong to', main, /\(Kèm theo Báo cáo/, '(Theo Báo cáo'],
  ['heads of tables on each page', main, '<w:tblHeader/>', ''],
  ['rows not broken over pages', main, '<w:cantSplit/>', ''],
  ['tables no wider than the text', main, '<w:gridCol w:w="2500"/>', '<w:gridCol w:w="3500"/>'],
];

const ofLetter: readonly Change[] = [
  ['V/v', main, '>V/v ', '>Về việc '],
  ['number and symbol', main, 'Số: 05/SA-VP', 'Số: 5/SA-VP'],
  ['place and date', main, 'ngày 05 tháng 02 năm', 'ngày 5 tháng 2 năm'],
  ['addressees below one another', main, '- Đơn vị 5.', '- Đơn vị 5'],
  ['Như trên', main, '- Như trên;', '- Sở B;'],
];

const ofMinistry: readonly Change[] = [
  ['authority and post of who signs', main, 'TM. ỦY BAN', 'TM ỦY BAN'],
  ['authority and post of who signs', main, 'KT. CHỦ', 'KT CHỦ'],
];

const good = (printed: Printed | undefined): Printed => {
  if (printed === undefined) throw new Error('no example');
  return printed;
};

const cases = [
  { what: 'a report', printed: good(reports.full), changes: ofReport },
  { what: 'a letter', printed: good(letters['to five units, numbered']), changes: ofLetter },
  { what: 'a report to a ministry', printed: good(reports['to a ministry']), changes: ofMinistry },
];

describe.each(cases)('$what that breaks one rule is found out', ({ printed, changes }) => {
  it.each(changes.map((change, index) => [change[0], index, change] as const))('%s (%i)', (rule, _, change) => {
    expect(brokenRules(changed(printed, change), printed.expected)).toEqual([rule]);
  });
});

it('shows of each rule that it can fail', () => {
  const broken = new Set(cases.flatMap(({ changes }) => changes.map(([rule]) => rule)));
  expect(rules.map(({ name }) => name).filter(name => !broken.has(name))).toEqual([]);
});
