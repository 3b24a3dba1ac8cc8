import { foldName } from '../../text/fold.ts';

const fullWidth = /[\uff01-\uff5e]/g;
const widthOffset = 0xfee0;
const oddSpaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What was typed, in one spelling: composed letters, digits of one width, plain spaces, one kind of minus. */
export const typed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(fullWidth, letter => String.fromCharCode(letter.charCodeAt(0) - widthOffset))
    .replace(invisible, '')
    .replaceAll('\u2212', '-')
    .replace(oddSpaces, ' ')
    .trim();

/** How units write that there is nothing to write; dashes, dots and brackets fold to nothing by themselves. */
const saysNothing = ['', 'x', '/', '_', '…', 'không', 'ko', 'không có', 'không phát sinh', 'không có phát sinh'];

/** Beside a figure also that it is not known; in prose that would be a statement. */
const saysNoFigure = ['chưa có', 'chưa có số liệu', 'n/a', 'na'];

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldName));
const inProse = folded([...saysNothing, '0']);
const inFigures = folded([...saysNothing, ...saysNoFigure]);

const inWords = folded(['không phát sinh', 'không có phát sinh']);

/** Longer texts are not folded only to find that they say something. */
const longest = 60;
const isOneOf = (text: string, words: ReadonlySet<string>): boolean =>
  text.length <= longest && words.has(foldName(typed(text)));

/** `0` in prose is nothing; as a figure it is a figure. */
export const isNothingInProse = (text: string): boolean => isOneOf(text, inProse);

export const isNothingAsFigure = (text: string): boolean => isOneOf(text, inFigures);

/** "Không phát sinh" said in words, and not by an empty cell or a dash. */
export const saysNil = (text: string): boolean => isOneOf(text, inWords);
