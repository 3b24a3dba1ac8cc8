import type { CivilDate } from '../model/civil-date.ts';
import { printable } from './printable.ts';
import { type FileContent, zipFiles } from './zip-writer.ts';

const contentTypes = '[Content_Types].xml';
const coreProperties = 'docProps/core.xml';

/** Text as content or attribute of a part. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const shown = (text: string): string => escapeXml(printable(text));

function propertiesXml(title: string, author: string, day: CivilDate): string {
  const instant = `${day}T00:00:00Z`;
  const names = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<cp:coreProperties ${names.join(' ')}>`,
    `<dc:title>${shown(title)}</dc:title><dc:creator>${shown(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${shown(author)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  readonly day: CivilDate;
}

/**
 * Zips the parts of an Office file so that equal parts give equal bytes: sorted, dated alike, with the given properties; without
 * any, those of the file stay.
 */
export function packParts(parts: ReadonlyMap<string, FileContent>, properties?: DocumentProperties): Uint8Array {
  const all = new Map(parts);
  if (properties !== undefined && all.has(coreProperties)) {
    const { title, author, day } = properties;
    all.set(coreProperties, new TextEncoder().encode(propertiesXml(title, author, day)));
  }
  const rank = (name: string): string => (name === contentTypes ? '' : name);
  return zipFiles([...all].sort(([left], [right]) => (rank(left) < rank(right) ? -1 : 1)));
}
