import { OfficePackage } from '../office/package/office-package.ts';
import { type TemplateKind, templateKinds } from './catalogue.ts';

const properties = 'docProps/core.xml';
/** LibreOffice takes the colon for a sign between two keywords. */
const mark = /plan-template[:,;\s]\s*([a-z-]+)/;

/** Stands among the keywords of a shipped template, which office programs keep; a document that is made from it has none. */
export const kindMark = (kind: TemplateKind): string => `plan-template:${kind}`;

/** The kind that a template says it is, whatever it is called. */
export function markedKind(bytes: Uint8Array): TemplateKind | undefined {
  const parts = OfficePackage.open(bytes);
  const [, name] = parts.has(properties) ? (mark.exec(parts.text(properties)) ?? []) : [];
  return templateKinds.find(kind => kind === name);
}
