import { partsOf } from '../report/open-xml.ts';

/** A paragraph as it is printed: what its runs and styles make of it. Sizes are in half points, lengths in twips. */
export interface PrintedParagraph {
  readonly part: string;
  readonly style: string;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly alignment: string;
  readonly firstLine: number;
  readonly left: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly isRule: boolean;
  readonly hasPageNumber: boolean;
}

const attribute = (xml: string, tag: string, name: string): string | undefined =>
  new RegExp(`<w:${tag}(?: [^>]*)? w:${name}="([^"]*)"`).exec(xml)?.[1];

const isOn = (xml: string, tag: string): boolean | undefined => {
  const found = new RegExp(`<w:${tag}( [^>]*)?/>`).exec(xml);
  return found === null ? undefined : !/w:val="(false|0)"/.test(found[1] ?? '');
};

interface Style {
  readonly xml: string;
  readonly basedOn?: string;
}

function stylesOf(xml: string): ReadonlyMap<string, Style> {
  const styles = [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*>(.*?)<\/w:style>/gs)];
  return new Map(
    styles.map(([, id = '', body = '']) => {
      const basedOn = attribute(body, 'basedOn', 'val');
      return [id, { xml: body, ...(basedOn !== undefined && { basedOn }) }];
    }),
  );
}

const unescapeXml = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Every paragraph of the document and its headers, in order. */
export function printedParagraphs(file: Uint8Array): readonly PrintedParagraph[] {
  const parts = partsOf(file);
  const styleXml = parts.get('word/styles.xml') ?? '';
  const styles = stylesOf(styleXml);
  const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styleXml)?.[0] ?? '';
  const chain = (id: string): readonly string[] => {
    const style = styles.get(id);
    if (style === undefined) return [defaults];
    return [style.xml, ...(style.basedOn === undefined ? [defaults] : chain(style.basedOn))];
  };
  return [...parts]
    .filter(([name]) => /^word\/(document|header\d+)\.xml$/.test(name))
    .flatMap(([part, xml]) =>
      (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map(paragraph => {
        const own = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '';
        const style = attribute(own, 'pStyle', 'val') ?? '';
        const run = /<w:rPr>.*?<\/w:rPr>/s.exec(paragraph.replace(own, ''))?.[0] ?? '';
        const layers = chain(style);
        const first = <T>(find: (xml: string) => T | undefined, own: string): T | undefined =>
          [own, ...layers].map(find).find(value => value !== undefined);
        const numberOf = (tag: string, name: string, inside: string): number =>
          Number(first(layer => attribute(layer, tag, name), inside) ?? 0);
        return {
          part,
          style,
          text: unescapeXml(
            paragraph
              .replace(own, '')
              .replaceAll('<w:br/>', '\n')
              .replace(/<[^>]*>/g, ''),
          ),
          bold: first(layer => isOn(layer, 'b'), run) ?? false,
          italic: first(layer => isOn(layer, 'i'), run) ?? false,
          size: numberOf('sz', 'val', run),
          alignment: first(layer => attribute(layer, 'jc', 'val'), own) ?? 'left',
          firstLine: numberOf('ind', 'firstLine', own),
          left: numberOf('ind', 'left', own),
          after: numberOf('spacing', 'after', own),
          line: numberOf('spacing', 'line', own),
          lineRule: first(layer => attribute(layer, 'spacing', 'lineRule'), own) ?? '',
          isRule: /<w:pBdr><w:top /.test(own),
          hasPageNumber: /<w:instrText[^>]*>PAGE</.test(paragraph),
        };
      }),
    );
}
