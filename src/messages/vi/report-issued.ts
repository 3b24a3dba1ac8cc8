import type { UnitDocuments } from '../../report/consolidate.ts';
import type { Block } from '../../report/unit-label.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { citation, documentType, lowerFirst } from './report-document.ts';
import { blockLabels } from './report-labels.ts';

/** A number without a symbol does not tell what kind of document it is. */
const isReadable = (number: string): boolean => /^\d+[^/\s]*\/\S/.test(number.trim());

const unknownKind = 'văn bản chưa rõ loại';

/** How many, most first; equal counts stay in the order in which they came. */
function counted(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left);
}

const list = (counts: readonly (readonly [string, number])[]): string =>
  counts.map(([name, count]) => `${formatNumber(count)} ${name}`).join(', ');

/** How many documents units issued, by kind and by block. */
export function documentsIssued(issued: readonly UnitDocuments[]): readonly string[] {
  const numbers = issued.flatMap(({ documents }) => documents.map(({ number }) => number));
  if (numbers.length === 0) return ['Các báo cáo được chấp nhận không nêu văn bản ban hành trong kỳ.'];
  const kinds = numbers.map(number => (isReadable(number) ? lowerFirst(documentType(number)) : unknownKind));
  const blocks = [...new Set(issued.map(({ block }) => block))].map((block: Block) => {
    const own = issued.filter(unit => unit.block === block);
    const documents = own.reduce((sum, unit) => sum + unit.documents.length, 0);
    return `khối ${blockLabels[block]} ${formatNumber(documents)} văn bản (${formatNumber(own.length)} đơn vị)`;
  });
  return [
    `Trong kỳ, ${formatNumber(issued.length)} đơn vị đã ban hành ${formatNumber(numbers.length)} văn bản để triển khai thực hiện Kế hoạch, gồm: ${list(counted(kinds))}. Theo khối đơn vị: ${blocks.join('; ')}.`,
  ];
}

/** Kinds that bind others: what of the issued documents is named in the text. */
const weighty = new Set(['Nghị quyết', 'Quyết định', 'Chỉ thị']);

export const weightyNamed = 'Trong đó có các nghị quyết, quyết định, chỉ thị sau:';

/** Resolutions, decisions and directives, cited in full; they stand in the text as long as they are few. */
export const weightyDocuments = (issued: readonly UnitDocuments[]): readonly string[] =>
  issued.flatMap(({ unit, documents }) =>
    documents
      .filter(({ number }) => isReadable(number) && weighty.has(documentType(number)))
      .map(document => `- ${citation({ ...document, issuer: document.issuer ?? unit.name })}.`),
  );
