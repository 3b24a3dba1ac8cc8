import type { YAMLParseError } from 'yaml';
import type { SourceFindingArgs } from './findings.ts';
import type { Feature } from './guarded-features.ts';
import { lineOf, openingBracket, openingQuote, skipBlank } from './syntax-context.ts';

type Args = SourceFindingArgs['yaml/syntax'];

/** What keeps a text from being YAML, and where the hand goes to mend it: often before the place where reading failed. */
export interface SyntaxFault extends Args {
  readonly start: number;
  readonly end: number;
}

interface Context {
  readonly text: string;
  readonly error: YAMLParseError;
  /** The first character at or behind the place of the error that is not blank. */
  readonly at: number;
}

type Judge = (context: Context) => SyntaxFault;

/** The fault to tell of the errors of a file: the first, or a tab, which makes errors before and behind it. */
export function syntaxFault(
  text: string,
  errors: readonly YAMLParseError[],
  features: readonly Feature[],
): SyntaxFault | undefined {
  const first = errors.reduce<YAMLParseError | undefined>(
    (least, error) => (least === undefined || error.pos[0] < least.pos[0] ? error : least),
    undefined,
  );
  const error = errors.find(({ code }) => code === 'TAB_AS_INDENT') ?? first;
  if (error === undefined) return undefined;
  const context = { text, error, at: skipBlank(text, error.pos[0]) };
  return (
    conflict(context) ?? tab(context) ?? oddSpace(context) ?? feature(context, features) ?? judgeOf(error)(context)
  );
}

const judgeOf = ({ code }: YAMLParseError): Judge => judges[code] ?? other;

const judges: Readonly<Partial<Record<YAMLParseError['code'], Judge>>> = {
  MISSING_CHAR: context => missingCharacter(context),
  MULTILINE_IMPLICIT_KEY: context => nameOverLines(context),
  BLOCK_AS_IMPLICIT_KEY: context => nameInValue(context),
  BAD_INDENT: context => (context.error.message.startsWith('Flow') ? unclosedBracket(context) : badIndent(context)),
  BLOCK_IN_FLOW: context => unclosedBracket(context),
  UNEXPECTED_TOKEN: context => unexpectedToken(context),
  BAD_SCALAR_START: context => unexpected(context.text, context.at),
  BAD_ALIAS: context => unexpected(context.text, context.at),
  NON_STRING_KEY: context => unexpected(context.text, context.at),
  BAD_DQ_ESCAPE: ({ text, error }) => unexpected(text, error.pos[0], 2),
};

const conflictMark = /^(?:<{7} .*|={7}|>{7} .*)$/m;

function conflict({ text }: Context): SyntaxFault | undefined {
  const found = conflictMark.exec(text);
  return found === null
    ? undefined
    : { problem: 'merge-conflict', start: found.index, end: found.index + found[0].length };
}

function tab({ text, error, at }: Context): SyntaxFault | undefined {
  const [start] = lineOf(text, at);
  const indentation = /^[ \t-]*/.exec(text.slice(start))?.[0] ?? '';
  const inLine = indentation.indexOf('\t');
  if (inLine !== -1) return { problem: 'tab-indent', start: start + inLine, end: start + inLine + 1 };
  if (error.code !== 'TAB_AS_INDENT') return undefined;
  const found = Math.max(error.pos[0], text.indexOf('\t', error.pos[0]));
  return { problem: 'tab-indent', start: found, end: found + 1 };
}

const oddSpaces = /^([ -]*)[\u00a0\u2000-\u200a\u202f\u205f\u3000]+|([\w"']:)[\u00a0\u2000-\u200a\u202f\u205f\u3000]+/m;

function oddSpace({ text, error, at }: Context): SyntaxFault | undefined {
  const [start] = lineOf(text, at);
  const [, end] = lineOf(text, Math.max(at, error.pos[0]));
  const found = oddSpaces.exec(text.slice(start, end));
  if (found === null) return undefined;
  const before = found[1] ?? found[2] ?? '';
  return {
    problem: 'odd-space',
    start: start + found.index + before.length,
    end: start + found.index + found[0].length,
  };
}

function feature({ text, at }: Context, features: readonly Feature[]): SyntaxFault | undefined {
  const [start, end] = lineOf(text, at);
  const found = features.find(candidate => candidate.at >= start && candidate.at < end);
  return found === undefined ? undefined : unexpected(text, found.at);
}

function missingCharacter(context: Context): SyntaxFault {
  const { text, error, at } = context;
  const quote = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (quote !== undefined) return unclosedQuote(text, openingQuote(text, error.pos[0], quote));
  if (error.message.startsWith('Implicit map keys')) return missingColon(text, at);
  if (error.message.startsWith('Flow')) return unclosedBracket(context);
  if (/^(?:Sequence item|Block scalars)/.test(error.message)) return badIndent(context);
  if (/^(?:Comments|Missing)/.test(error.message)) return unexpected(text, at);
  return other(context);
}

function nameOverLines(context: Context): SyntaxFault {
  const { text, at } = context;
  if (text.startsWith('- ', at)) return badIndent(context);
  if (/["']/.test(text.charAt(at))) return unclosedQuote(text, at);
  return /[*&!|>%@`]/.test(text.charAt(at)) ? unexpected(text, at) : missingColon(text, at);
}

/** `result: Kết quả: tốt`, or a line that stands deeper than the one above and so goes on with its text. */
function nameInValue(context: Context): SyntaxFault {
  const { text, error, at } = context;
  if (text.startsWith('- ', at)) return badIndent(context);
  const [, lineEnd] = lineOf(text, error.pos[0]);
  const rest = text.slice(at, lineEnd);
  if (!/:(?: |$)/.test(rest)) return badIndent({ ...context, at: at > lineEnd ? at : skipBlank(text, lineEnd) });
  const problem = /^["']/.test(rest) ? 'text-after-quote' : 'colon-in-text';
  return { problem, near: shortened(rest), start: at, end: lineEnd };
}

/** What may stand before a text on its line; looked for near its start only, since the pattern may try in many ways. */
const markBeforeText = /^\s*(?:- +)*(?:[^:#"']+: +)?(?=[*&!>|%@`])/;
const longestHead = 200;

function unexpectedToken(context: Context): SyntaxFault {
  const { text, at } = context;
  const [lineStart, lineEnd] = lineOf(text, at);
  const before = text.slice(lineStart, at).trimEnd();
  const mark = markBeforeText.exec(text.slice(lineStart, Math.min(lineEnd, lineStart + longestHead)));
  if (mark !== null) return unexpected(text, lineStart + mark[0].length);
  if (/[\]}]/.test(text.charAt(at))) return unexpected(text, at);
  if (before === '') return badIndent(context);
  const last = lineStart + before.length - 1;
  if (/["']$/.test(before)) return afterQuote(text, last, at, lineEnd);
  if (/[\]}]$/.test(before)) return unexpected(text, openingBracket(text, last) ?? at);
  return unexpected(text, at);
}

/** A quote that closes nothing on its own line belongs to a text that was left open further up. */
function afterQuote(text: string, quote: number, at: number, lineEnd: number): SyntaxFault {
  const [lineStart] = lineOf(text, quote);
  const opening = openingQuote(text, quote, text.charAt(quote));
  if (opening < lineStart) return unclosedQuote(text, opening);
  return { problem: 'text-after-quote', near: shortened(text.slice(opening, lineEnd)), start: at, end: lineEnd };
}

const unclosedQuote = (text: string, start: number): SyntaxFault => ({
  problem: 'unclosed-quote',
  start,
  end: lineOf(text, start)[1],
});

function unclosedBracket({ text, error }: Context): SyntaxFault {
  const start = openingBracket(text, error.pos[0]) ?? error.pos[0];
  return { problem: 'unclosed-bracket', near: text.charAt(start), start, end: lineOf(text, start)[1] };
}

function missingColon(text: string, at: number): SyntaxFault {
  const [, end] = lineOf(text, at);
  return { problem: 'missing-colon', near: shortened(text.slice(at, end)), start: at, end };
}

function badIndent({ text, at }: Context): SyntaxFault {
  const [, end] = lineOf(text, at);
  return { problem: 'bad-indent', near: shortened(text.slice(at, end)), start: at, end };
}

function unexpected(text: string, start: number, length = 1): SyntaxFault {
  const near = length > 1 ? text.slice(start, start + length) : String.fromCodePoint(text.codePointAt(start) ?? 0x20);
  return { problem: 'unexpected-character', near, start, end: start + near.length };
}

const other: Judge = ({ text, at }) => ({ problem: 'other', start: at, end: lineOf(text, at)[1] });

const longestShown = 60;

const shortened = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text.trimEnd();
