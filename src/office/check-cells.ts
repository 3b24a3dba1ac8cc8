import { nearest } from '../text/nearest.ts';
import type { CellContent, ParsedCell, TagPath } from './cell-content.ts';
import { TemplateError } from './template-error.ts';
import { type Fields, fieldOf, type Kind, kindOf } from './template-fields.ts';

interface PathUse {
  readonly path: TagPath;
  readonly allowed: readonly Kind[];
}

const printed = ['text', 'number', 'share', 'date'] as const satisfies readonly Kind[];

/** The kind of what a path leads to; `undefined` when it leads nowhere. */
export function kindAt(fields: Fields, path: TagPath): Kind | undefined {
  const [name = '', inner, ...rest] = path.split('.');
  const field = fieldOf(fields, name);
  if (field === undefined || rest.length > 0) return undefined;
  if (inner === undefined) return kindOf(field);
  const item = typeof field === 'object' ? fieldOf(field[0], inner) : undefined;
  return item && kindOf(item);
}

const allPaths = (fields: Fields): readonly TagPath[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    typeof field === 'string' ? [name] : [name, ...Object.keys(field[0]).map(inner => `${name}.${inner}`)],
  );

/** Paths that the text of a cell uses, and the kinds of fields that may stand there. */
export function usesIn(content: CellContent): readonly PathUse[] {
  switch (content.kind) {
    case 'fixed':
      return [];
    case 'value':
      return [{ path: content.path, allowed: printed }];
    case 'mixed':
      return content.pieces.flatMap(piece => ('path' in piece ? [{ path: piece.path, allowed: printed }] : []));
    case 'sum':
      return [{ path: content.path, allowed: ['number'] }];
    case 'ratio':
      return [content.above, content.below].map(path => ({ path, allowed: ['number'] }));
    case 'count':
      return [{ path: content.list, allowed: ['list'] }];
  }
}

/** Every tag of a workbook must be a field and be used as what it is; all faults are told at once. */
export function checkCells(cells: readonly ParsedCell[], fields: Fields): void {
  const uses = cells.flatMap(({ content, condition }): readonly PathUse[] => [
    ...usesIn(content),
    ...(condition === undefined ? [] : [{ path: condition.list, allowed: ['list'] as const }]),
  ]);
  const known = allPaths(fields);
  const unknown = new Set(uses.map(({ path }) => path).filter(path => kindAt(fields, path) === undefined));
  if (unknown.size > 0) {
    const tags = [...unknown].map(tag => {
      const suggestion = nearest(tag, known);
      return { tag, ...(suggestion !== undefined && { suggestion }) };
    });
    throw new TemplateError('template/unknown-tags', { tags });
  }
  const misused = uses.flatMap(({ path, allowed }) => {
    const kind = kindAt(fields, path);
    return kind === undefined || allowed.includes(kind) ? [] : [{ tag: path, kind }];
  });
  if (misused.length > 0) throw new TemplateError('template/misused-tags', { tags: misused });
}
