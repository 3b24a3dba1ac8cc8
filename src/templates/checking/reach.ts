import { type Fields, fieldOf } from '../../office/template-fields.ts';

/** The fields of the template itself or of one item of a list, and where they stand. */
export interface Scope {
  readonly fields: Fields;
  /** Name of the list with those around it and a dot; empty outside of lists. */
  readonly path: string;
}

export interface FoundField {
  readonly field: Fields[string];
  readonly path: string;
}

/** The field that a tag means: of the innermost list that has one of this name. */
export function fieldAt(reach: readonly Scope[], name: string): FoundField | undefined {
  for (const { fields, path } of reach.toReversed()) {
    const field = fieldOf(fields, name);
    if (field !== undefined) return { field, path: `${path}${name}` };
  }
  return undefined;
}

/** Every field that a template of these fields may use. */
export const pathsOf = (fields: Fields, before = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    typeof field === 'string' ? [before + name] : [before + name, ...pathsOf(field[0], `${before}${name}.`)],
  );

/** Fields that stand nowhere; of a list that is not used, only the list. */
export function unusedIn(fields: Fields, used: ReadonlySet<string>): readonly string[] {
  const unused = pathsOf(fields).filter(path => !used.has(path));
  const lost = new Set(unused);
  return unused.filter(path => !path.includes('.') || !lost.has(path.slice(0, path.lastIndexOf('.'))));
}
