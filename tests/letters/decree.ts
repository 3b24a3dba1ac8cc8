import { partsOf } from '../report/open-xml.ts';
import { type PrintedParagraph, printedParagraphs } from './paragraphs.ts';

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;

const dateLine = /^(.+), ngày(?: (0[1-9]|[12]\d|3[01])|\u00a0+) tháng (01|02|[3-9]|1[0-2]) năm (\d{4})$/;
const numberLine = /^Số: (\d{2,})\/\p{Lu}[\p{L}\d&]*(-[\p{L}\d&]+)*$|^Số:\u00a0+\/[\p{Lu}…]+(-…+)?$/u;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I: the page. */
function pageFaults(file: Uint8Array): readonly string[] {
  const parts = partsOf(file);
  const document = parts.get('word/document.xml') ?? '';
  const sections = document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
  const fonts = new Set(
    [...[...parts.values()].join('').matchAll(/w:(?:ascii|hAnsi|cs)="([^"]+)"/g)].map(([, f]) => f),
  );
  const faults = sections.flatMap(section => {
    const of = (name: string): number => Number(new RegExp(`w:${name}="(\\d+)"`).exec(section)?.[1]);
    return [
      ...(of('w') === 11906 && of('h') === 16838 ? [] : ['paper']),
      ...(within(of('top'), 1134, 1417) && within(of('bottom'), 1134, 1417) ? [] : ['margin top or bottom']),
      ...(within(of('left'), 1701, 1984) ? [] : ['margin left']),
      ...(within(of('right'), 850, 1134) ? [] : ['margin right']),
      ...(section.includes('<w:titlePg/>') && section.includes('w:pgNumType w:start="1"') ? [] : ['page number']),
    ];
  });
  const isPlain = fonts.size === 1 && fonts.has('Times New Roman');
  return [...(sections.length === 0 ? ['no section'] : []), ...faults, ...(isPlain ? [] : ['font'])];
}

/** The number of the page stands in the middle of the top of every page but the first. */
function numberingFaults(file: Uint8Array, all: readonly PrintedParagraph[]): readonly string[] {
  const relations = partsOf(file).get('word/_rels/document.xml.rels') ?? '';
  const document = partsOf(file).get('word/document.xml') ?? '';
  return [...document.matchAll(/<w:headerReference w:type="(\w+)" r:id="(\w+)"/g)].flatMap(([, type, id = '']) => {
    const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations)?.[0] ?? '';
    const target = /Target="([^"]+)"/.exec(relation)?.[1];
    const numbers = all.filter(({ part, hasPageNumber }) => part === `word/${target}` && hasPageNumber);
    if (type === 'first') return numbers.length === 0 ? [] : ['page number on the first page'];
    const [number] = numbers;
    return number?.alignment === 'center' && within(number.size, 26, 28) ? [] : ['page number'];
  });
}

/** Mục II: body text. */
const bodyFaults = (all: readonly PrintedParagraph[]): readonly string[] =>
  all
    .filter(({ style }) => style === 'ReportBody')
    .flatMap(({ alignment, firstLine, size, after, line, lineRule, bold, italic }) => [
      ...(alignment === 'both' ? [] : ['body not justified']),
      ...(within(firstLine, 567, 720) ? [] : ['body without indent']),
      ...(within(size, 26, 28) && !bold && !italic ? [] : ['body letters']),
      ...(after >= 120 && within(line, 240, 360) && lineRule === 'auto' ? [] : ['body spacing']),
    ]);

/** A line of the head with the rule below it. */
function headLine(
  all: readonly PrintedParagraph[],
  text: string,
  holds: (line: PrintedParagraph) => boolean,
  ruled: boolean,
): readonly string[] {
  const index = all.findIndex(line => line.text === text);
  const line = all[index];
  if (line === undefined) return [`no "${text}"`];
  return [
    ...(holds(line) && line.alignment === 'center' ? [] : [`letters of "${text}"`]),
    ...(ruled && all[index + 1]?.isRule !== true ? [`no rule below "${text}"`] : []),
  ];
}

export interface ExpectedHead {
  readonly superior: string;
  readonly issuer: string;
}

/** Mục II and Phụ lục III, Mẫu 1.5: head, number, date, recipients, end of the text. */
function partFaults(all: readonly PrintedParagraph[], { superior, issuer }: ExpectedHead): readonly string[] {
  const find = (pattern: RegExp): PrintedParagraph | undefined => all.find(({ text }) => pattern.test(text));
  const date = find(dateLine);
  const recipients = all.filter(({ style }) => style === 'ReportRecipients');
  const [title, ...list] = recipients;
  const body = all.filter(({ style }) => style === 'ReportBody');
  return [
    ...headLine(all, superior, ({ bold, size }) => !bold && within(size, 24, 26), false),
    ...headLine(all, issuer, ({ bold, size }) => bold && within(size, 24, 26), true),
    ...headLine(all, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ({ bold, size }) => bold && within(size, 24, 26), false),
    ...headLine(all, 'Độc lập - Tự do - Hạnh phúc', ({ bold, size }) => bold && within(size, 26, 28), true),
    ...(date?.italic === true && within(date.size, 26, 28) ? [] : ['date']),
    ...(title?.text === 'Nơi nhận:' && title.bold && title.italic && title.size === 24 ? [] : ['recipients title']),
    ...(list.every(({ size, bold, italic }) => size === 22 && !bold && !italic) ? [] : ['recipients letters']),
    ...(list.at(-1)?.text.startsWith('- Lưu: VT') === true && list.at(-1)?.text.endsWith('.') === true
      ? []
      : ['archive']),
    ...(list.slice(0, -1).every(({ text }) => /^- .+;$/.test(text)) ? [] : ['recipients']),
    ...(body.at(-1)?.text.endsWith('./.') === true ? [] : ['end of the text']),
  ];
}

/** What a công văn has besides. */
function letterFaults(all: readonly PrintedParagraph[]): readonly string[] {
  const number = all.find(({ text }) => text.startsWith('Số:'));
  const about = all.find(({ text }) => text.startsWith('V/v '));
  const to = all.find(({ text }) => text.startsWith('Kính gửi:'));
  const list = all.filter(({ style, text }) => style === 'LetterAddressees' && text.startsWith('- '));
  const recipients = all.filter(({ style }) => style === 'ReportRecipients');
  return [
    ...(number !== undefined && numberLine.test(number.text) && number.size === 26 && !number.bold ? [] : ['number']),
    ...(about !== undefined && within(about.size, 24, 26) && !about.bold && !about.italic ? [] : ['V/v']),
    ...(to !== undefined && within(to.size, 26, 28) && !to.bold ? [] : ['Kính gửi']),
    ...(list.length === 1 || list.some(({ text }, i) => !text.endsWith(i === list.length - 1 ? '.' : ';'))
      ? ['addressees']
      : []),
    ...(new Set(list.map(({ left }) => left)).size > 1 ? ['addressees not below one another'] : []),
    ...(recipients[1]?.text === '- Như trên;' ? [] : ['"Như trên"']),
  ];
}

/** What in a printed document is against the decree; nothing, where it is as the decree wants it. */
export function faultsOf(file: Uint8Array, head: ExpectedHead, isLetter = true): readonly string[] {
  const all = printedParagraphs(file);
  return [
    ...pageFaults(file),
    ...numberingFaults(file, all),
    ...bodyFaults(all),
    ...partFaults(all, head),
    ...(isLetter ? letterFaults(all) : []),
  ];
}
