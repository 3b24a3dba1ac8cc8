/** The printed pages themselves, as LibreOffice lays them out. */
import { expect, it } from 'vitest';
import { itWith } from '../support/programs.ts';
import { letters, reports } from './examples.ts';
import { type Page, pageFaults, printPages } from './printed-pages.ts';

const documents = { ...reports, ...letters };

itWith(['soffice', 'pdftotext', 'pdffonts', 'Times'], 'printed pages are as the decree wants them', () => {
  const files = Object.fromEntries(Object.entries(documents).map(([name, { file }]) => [name, file]));
  const printed = printPages(files);
  const faults = Object.entries(documents).map(([name, { file }]) => {
    const pages = printed[name];
    return [name, pages === undefined ? ['not printed'] : pageFaults(file, pages)];
  });
  expect(faults.filter(([, found]) => found?.length !== 0)).toEqual([]);
});

const good = reports.full;
if (good === undefined) throw new Error('no example');
const heads = [
  'UBND',
  'Phụ lục I',
  'Phụ lục II',
  'Phụ lục III',
  'Phụ lục IV',
  'Phụ lục V',
  'Phụ lục VI',
  'Phụ lục VII',
];
const [, ...appendices] = heads.map((head): Page => [head, 'chữ']);
const text: Page = ['UBND', 'một', 'hai', 'Nơi nhận:'];
const faultsOf = (pages: readonly Page[], fonts = ['LiberationSerif-Bold']) => pageFaults(good.file, { pages, fonts });

it.each([
  ['nothing', [text, ...appendices], undefined, []],
  ['pages that go on', [['UBND', 'chữ'], ['2', 'một', 'hai', 'Nơi nhận:'], ...appendices], undefined, []],
  [
    'a number that is left out',
    [['UBND', 'chữ'], ['3', 'một', 'hai', 'Nơi nhận:'], ...appendices],
    undefined,
    ['page numbers'],
  ],
  ['a number on a first page', [['1', ...text], ...appendices], undefined, ['page numbers']],
  [
    'a heading at the end',
    [['UBND', 'I. TÌNH HÌNH CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN'], ['2', 'một', 'hai', 'Nơi nhận:'], ...appendices],
    undefined,
    ['heading alone at the end of a page'],
  ],
  [
    'the end of a heading of two lines',
    [['UBND', 'I. TÌNH HÌNH CHỈ ĐẠO,', 'TRIỂN KHAI THỰC HIỆN'], ['2', 'một', 'hai', 'Nơi nhận:'], ...appendices],
    undefined,
    ['heading alone at the end of a page'],
  ],
  ['a signature alone', [['UBND', 'chữ'], ['2', 'Nơi nhận:'], ...appendices], undefined, ['signature alone on a page']],
  [
    'a caption without its picture',
    [['UBND', 'chữ'], ['2', 'Biểu đồ 1. Chữ', 'một', 'hai', 'Nơi nhận:'], ...appendices],
    undefined,
    ['caption parted from its picture'],
  ],
  ['another font', [text, ...appendices], ['DejaVuSans'], ['font']],
] satisfies readonly (readonly [string, readonly Page[], string[] | undefined, readonly string[]])[])(
  'of pages it finds %s',
  (_, pages, fonts, faults) => {
    expect(faultsOf(pages, fonts)).toEqual(faults);
  },
);
