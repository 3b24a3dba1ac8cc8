import type { OfficePackage } from '../package/office-package.ts';
import type { ActiveContent } from '../template-faults.ts';

const signs: readonly (readonly [ActiveContent, RegExp])[] = [
  ['macros', /(^|\/)(vbaProject[^/]*\.bin$|macrosheets\/|dialogsheets\/)/i],
  ['external-links', /(^|\/)externalLinks\//i],
  ['connections', /(^|\/)(connections\.xml$|queryTables\/)/i],
  ['embedded-objects', /(^|\/)(activeX|embeddings|ctrlProps)\//i],
];

/** Of the kinds that a workbook holds each once; none for one that only shows and computes. */
export function activeContentOf(parts: OfficePackage): readonly ActiveContent[] {
  const isMacroEnabled = parts.has('[Content_Types].xml') && /macroEnabled/i.test(parts.text('[Content_Types].xml'));
  return signs
    .filter(([kind, sign]) => (kind === 'macros' && isMacroEnabled) || parts.names.some(name => sign.test(name)))
    .map(([kind]) => kind);
}
