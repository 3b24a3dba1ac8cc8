/** What Markdown has and a report has not. */
export type UnsupportedMarkdown =
  | 'heading'
  | 'table'
  | 'html'
  | 'code'
  | 'quote'
  | 'link'
  | 'image'
  | 'rule'
  | 'nested-list';

/** A line that cannot be printed as it stands; lines count from 1. */
export interface MarkdownFault {
  readonly line: number;
  readonly what: UnsupportedMarkdown;
}

const blocks: readonly (readonly [UnsupportedMarkdown, RegExp])[] = [
  ['heading', /^ {0,3}#{1,6}(\s|$)/],
  ['heading', /^ {0,3}=+\s*$/],
  ['code', /^ {0,3}(```|~~~)/],
  ['code', /^( {4}|\t)(?![-*+] )\S/],
  ['quote', /^ {0,3}>/],
  ['table', /^\s*\|.*\|\s*$/],
  ['rule', /^ {0,3}([-*_])( *\1){2,}\s*$/],
  ['nested-list', /^\s{2,}[-*+] /],
];

const inlines: readonly (readonly [UnsupportedMarkdown, RegExp])[] = [
  ['image', /!\[[^\]]*\]\(/],
  ['link', /\[[^\]]+\]\([^)]*\)/],
  ['html', /<\/?[a-zA-Z][^>]*>|<!--/],
  ['code', /`[^`]+`/],
];

const faultOf = (line: string): UnsupportedMarkdown | undefined =>
  (blocks.find(([, pattern]) => pattern.test(line)) ?? inlines.find(([, pattern]) => pattern.test(line)))?.[0];

/** Everything in a text that a report cannot print: the first fault of each line. */
export const markdownFaults = (text: string): readonly MarkdownFault[] =>
  text.split('\n').flatMap((line, index) => {
    const what = faultOf(line);
    return what === undefined ? [] : [{ line: index + 1, what }];
  });

const bullet = /^ {0,3}[-*+] +/;
const numbered = /^ {0,3}(\d{1,3})[.)] +\S/;
const escapedSign = /\\([\\`*_{}[\]()#+\-.!])/g;

/** Signs of bold and italic letters are taken away; those that quote nothing stay. */
const plain = (text: string): string =>
  text
    .replace(/(?<!\\)(\*\*|__)(?=\S)([^\n]*?[^\s\\])\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=[^\s*])([^*\n]*?[^\s*\\])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_\\])_(?=[^\s_])([^_\n]*?[^\s_\\])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(escapedSign, '$1');

const beginsItem = (line: string, last: string): boolean => {
  const number = numbered.exec(line)?.[1];
  return number !== undefined && (Number(number) === 1 || numbered.test(last));
};

/**
 * Markdown as plain paragraphs, one a line: the lines of a paragraph are joined, items of a list begin with a dash or with
 * the number that was typed. Inside a paragraph only a 1 begins a list, as a line may begin with the day of a date. What a
 * report cannot print is left as it was typed.
 */
export function paragraphsOfMarkdown(text: string): string {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const item = bullet.test(line);
    const words = line.replace(bullet, '').trim();
    const last = paragraphs.at(-1);
    if (words === '') isOpen = false;
    else if (item) paragraphs.push(`- ${words}`);
    else if (isOpen && last !== undefined && !beginsItem(line, last))
      paragraphs[paragraphs.length - 1] = `${last} ${words}`;
    else paragraphs.push(words);
    if (words !== '') isOpen = true;
  }
  return paragraphs.map(plain).join('\n');
}
