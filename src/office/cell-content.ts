import { tagName } from './check-tags.ts';

/** `year`, or `list.field` for a field of a list whose row is repeated. */
export type TagPath = string;

/** What a cell of the template asks for. */
export type CellContent =
  | { readonly kind: 'fixed' }
  /** The whole cell is one tag: it takes the type of the value. */
  | { readonly kind: 'value'; readonly path: TagPath }
  /** Tags inside other text: values are written as text. */
  | { readonly kind: 'mixed'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'sum'; readonly path: TagPath }
  | { readonly kind: 'ratio'; readonly above: TagPath; readonly below: TagPath }
  | { readonly kind: 'count'; readonly list: string };

export type Piece = { readonly text: string } | { readonly path: TagPath };

export interface ParsedCell {
  readonly content: CellContent;
  /** The row is printed only when this list is empty (`{{empty list}}`), or only when it is not (`{{some list}}`). */
  readonly condition?: { readonly list: string; readonly when: 'empty' | 'some' };
}

const tag = /\{\{([^{}]*)\}\}/g;

const listOf = (path: TagPath): string | undefined =>
  path.includes('.') ? path.slice(0, path.indexOf('.')) : undefined;

/** The list that repeats the row of this cell. */
export function repeatedBy(content: CellContent): readonly string[] {
  if (content.kind === 'value') return [listOf(content.path)].filter(list => list !== undefined);
  if (content.kind !== 'mixed') return [];
  return content.pieces.flatMap(piece => ('path' in piece ? (listOf(piece.path) ?? []) : []));
}

/** Whether a tag only says when its row is printed. */
const isCondition = /^\s*(?:empty|some)\s+[^\s{}]+\s*$/;

/** Words and tags of a text, without what only says when its row is printed. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(tag)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    if (!isCondition.test(match[1] ?? '')) pieces.push({ path: tagName(match[1] ?? '') });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

function functionOf(words: readonly string[]): CellContent | undefined {
  const [name, first = '', second = ''] = words;
  if (name === 'sum' && words.length === 2) return { kind: 'sum', path: first };
  if (name === 'count' && words.length === 2) return { kind: 'count', list: first };
  if (name === 'ratio' && words.length === 3) return { kind: 'ratio', above: first, below: second };
  return undefined;
}

function contentOf(text: string): CellContent {
  const pieces = piecesOf(text);
  const [only] = pieces;
  if (pieces.every(piece => 'text' in piece)) return { kind: 'fixed' };
  if (pieces.length > 1 || only === undefined || !('path' in only)) return { kind: 'mixed', pieces };
  return functionOf(only.path.split(/\s+/)) ?? { kind: 'value', path: only.path };
}

/** Reads the text of one cell of a template. */
export function parseCell(text: string): ParsedCell {
  const match = /\{\{\s*(empty|some)\s+([^\s{}]+)\s*\}\}/.exec(text);
  if (match === null) return { content: contentOf(text) };
  const [whole, when, list = ''] = match;
  const rest = text.replace(whole, '');
  const content = contentOf(rest);
  return {
    content: content.kind === 'fixed' ? { kind: 'mixed', pieces: [{ text: rest }] } : content,
    condition: { list, when: when === 'empty' ? 'empty' : 'some' },
  };
}
