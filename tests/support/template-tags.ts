import type { Fields } from '../../src/office/template-fields.ts';
import { xmlParts } from '../report/open-xml.ts';

/** Names of the tags in a Word template, each behind the names of the lists around it. */
export function tagPaths(file: Uint8Array, fields: Fields): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const [, xml] of xmlParts(file).filter(([name]) => /^word\/(document|header)/.test(name))) {
    const open: string[] = [];
    for (const [, mark, name = ''] of xml.replace(/<[^>]*>/g, '').matchAll(/\{\{([#/^%]?)([^{} ]+)[^{}]*\}\}/g)) {
      if (mark === '/') open.pop();
      else paths.add(ownerOf(fields, open, name));
      if (mark === '#' || mark === '^') open.push(name);
    }
  }
  return paths;
}

function ownerOf(fields: Fields, open: readonly string[], name: string): string {
  const scopes: { readonly path: string; readonly fields: Fields }[] = [{ path: '', fields }];
  for (const section of open) {
    const owner = scopes.findLast(scope => Object.hasOwn(scope.fields, section));
    const field = owner?.fields[section];
    if (owner !== undefined && typeof field === 'object')
      scopes.push({ path: `${owner.path}${section}.`, fields: field[0] });
  }
  return `${scopes.findLast(scope => Object.hasOwn(scope.fields, name))?.path ?? '?'}${name}`;
}

/** Everything that a template may name. */
export const allPaths = (fields: Fields, before = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    typeof field === 'string' ? [before + name] : [before + name, ...allPaths(field[0], `${before}${name}.`)],
  );
