import { type CST, Lexer, Parser } from 'yaml';
import { limits } from './limits.ts';

/** The tokens of a text, or the limit that it goes beyond and where. */
export type Tokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'too-deep'; readonly at: number }
  | { readonly kind: 'too-many-values'; readonly at: number };

/** What stands before values; a value has at most two: `- name: value`. */
const separators: ReadonlySet<string> = new Set(['-', ':', ',']);
const mostSeparators = 2 * limits.values;
/** Enough for `- name: value # comment` around every value. */
const mostLexemes = 10 * limits.values;

/**
 * Cuts a text into the tokens of YAML and stops at once where it goes beyond the limits: the time and the stack that
 * the rest would take belong to whoever sent the file.
 */
export function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let separated = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (separators.has(lexeme)) separated++;
    if (++lexemes > mostLexemes || separated > mostSeparators) return { kind: 'too-many-values', at: parser.offset };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (tokens.at(-1)?.type === 'error') break;
    const beyond = beyondDepth(parser.stack);
    if (beyond !== undefined) return { kind: 'too-deep', at: beyond.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { kind: 'tokens', tokens };
}

/** The outermost mapping or list that is nested too deep. */
const beyondDepth = (stack: readonly CST.Token[]): CST.Token | undefined =>
  stack.length > limits.depth ? stack.filter(token => 'items' in token)[limits.depth] : undefined;
