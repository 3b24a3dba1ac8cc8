import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Parts of an Office file by name, as text. */
export const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Throws for a part that is not well-formed XML, or that brings a document type. */
export function parseStrictly(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', error => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document type');
  });
  parser.write(xml).close();
}

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

export const xmlParts = (file: Uint8Array): readonly (readonly [string, string])[] =>
  [...partsOf(file)].filter(([name]) => isXml(name));

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Everything that the parts of a Word file say, one paragraph a line. */
export const wordText = (file: Uint8Array): string =>
  xmlParts(file)
    .filter(([name]) => /^word\/(document|header\d*)\.xml$/.test(name))
    .map(([, xml]) =>
      unescapeXml(
        xml
          .replaceAll('<w:br/>', '\n')
          .replaceAll('</w:p>', '\n')
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .join('\n');
