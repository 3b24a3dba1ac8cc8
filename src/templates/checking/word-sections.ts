import type { HeaderPages } from '../findings.ts';

/** A section of a Word file: which part each of its kinds of pages has as its header. */
export interface WordSection {
  /** 1-based. */
  readonly number: number;
  /** Names of header parts; of pages without one, the header is empty. */
  readonly headers: Readonly<Partial<Record<HeaderPages, string>>>;
  /** Kinds of pages that the section has. */
  readonly pages: readonly HeaderPages[];
}

const isOn = (xml: string, element: string): boolean => {
  const tag = new RegExp(`<w:${element}(?: [^>]*)?/>`).exec(xml)?.[0];
  return tag !== undefined && !/w:val="(?:0|false|off)"/.test(tag);
};

/** Headers that a section does not name are those of the section before. */
export function sectionsOf(
  document: string,
  settings: string,
  targets: ReadonlyMap<string, string>,
): readonly WordSection[] {
  const hasEven = isOn(settings, 'evenAndOddHeaders');
  let headers: WordSection['headers'] = {};
  return [...document.matchAll(/<w:sectPr[ >].*?<\/w:sectPr>/gs)].map(([xml], index) => {
    const own = [...xml.matchAll(/<w:headerReference [^>]*>/g)].flatMap(([reference]) => {
      const type = /w:type="(default|first|even)"/.exec(reference)?.[1];
      const target = targets.get(/ r:id="([^"]+)"/.exec(reference)?.[1] ?? '');
      return type === undefined || target === undefined ? [] : [[type, target] as const];
    });
    headers = { ...headers, ...Object.fromEntries(own) };
    const pages: readonly HeaderPages[] = [
      'default',
      ...(isOn(xml, 'titlePg') ? (['first'] as const) : []),
      ...(hasEven ? (['even'] as const) : []),
    ];
    return { number: index + 1, headers, pages };
  });
}
