import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Program, pathOf } from '../support/programs.ts';
import { paragraphsIn, printedSections } from './printed-document.ts';

/** A page as a reader sees it: its lines from top to bottom, without the mark of invented data. */
export type Page = readonly string[];

export interface PrintedPages {
  readonly pages: readonly Page[];
  /** Names of the fonts that the pages are set in. */
  readonly fonts: readonly string[];
}

const run = (program: Program, ...args: readonly string[]): string =>
  execFileSync(pathOf(program), [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 });

/** Lays Word files out with LibreOffice, in one start of it. */
export function printPages(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, PrintedPages>> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-pages-'));
  try {
    const names = Object.keys(files).map((name, index) => [name, `${index}`] as const);
    for (const [name, short] of names) writeFileSync(join(folder, `${short}.docx`), files[name] ?? new Uint8Array());
    const documents = names.map(([, short]) => join(folder, `${short}.docx`));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...documents);
    return Object.fromEntries(names.map(([name, short]) => [name, pagesOf(join(folder, `${short}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pagesOf(pdf: string): PrintedPages {
  readFileSync(pdf);
  const pages = run('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);
  const lines = (page: string): Page =>
    page
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '' && !/^(?:DỮ LIỆU MINH HỌA|BẢN NHÁP)/.test(line));
  const fonts = run('pdffonts', pdf)
    .split('\n')
    .slice(2)
    .filter(line => line !== '')
    .map(line => (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''));
  return { pages: pages.map(lines), fonts: [...new Set(fonts)] };
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isNumber = (line: string | undefined): boolean => /^\d{1,3}$/.test(line ?? '');

/** Pages without a number begin a part: the text or an appendix; the numbers behind each go on from 2. */
function areNumbered(pages: readonly Page[]): boolean {
  let number = 0;
  return pages.every(([first]) => {
    number = isNumber(first) ? number + 1 : 1;
    return number === 1 || first === String(number);
  });
}

/** A heading that ends a page stands without what it heads. */
function hasStrandedHeading(pages: readonly Page[], headings: readonly string[]): boolean {
  return pages.some(page => {
    const end = squeezed(page.slice(-2).join(' '));
    const last = squeezed(page.at(-1) ?? '');
    return headings.some(heading => end.endsWith(heading) && (last === heading || heading.endsWith(last)));
  });
}

/** Who signs never stands on a page without text. */
function isSignatureAlone(pages: readonly Page[]): boolean {
  const page = pages.find(lines => lines.some(line => line.startsWith('Nơi nhận:'))) ?? [];
  const before = page.findIndex(line => line.startsWith('Nơi nhận:'));
  return page.slice(0, before).filter(line => !isNumber(line)).length < 2;
}

/** A caption at the top of a page has its picture on the page before. */
const isCaptionParted = (pages: readonly Page[]): boolean =>
  pages.some(page => page.find(line => !isNumber(line))?.startsWith('Biểu đồ ') === true);

/** What of the printed pages is not as the decree wants it. */
export function pageFaults(file: Uint8Array, { pages, fonts }: PrintedPages): readonly string[] {
  const sections = printedSections(file);
  const headings = sections
    .flatMap(paragraphsIn)
    .filter(({ style }) => /^Heading\d$/.test(style))
    .map(({ text }) => squeezed(text));
  const begun = pages.filter(([first]) => !isNumber(first)).length;
  return [
    ...(begun === sections.length && areNumbered(pages) ? [] : ['page numbers']),
    ...(hasStrandedHeading(pages, headings) ? ['heading alone at the end of a page'] : []),
    ...(isSignatureAlone(pages) ? ['signature alone on a page'] : []),
    ...(isCaptionParted(pages) ? ['caption parted from its picture'] : []),
    ...(fonts.every(font => /^(?:LiberationSerif|TimesNewRoman)/.test(font)) ? [] : ['font']),
  ];
}
