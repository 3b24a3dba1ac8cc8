import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { Figure } from './figure.ts';
import { figureId } from './figure-id.ts';

/** How many documents the units issued, and how many units did. */
export function documentFigures({ issuedDocuments }: ConsolidatedReport): readonly Figure[] {
  const all = issuedDocuments.flatMap(({ unit, file, documents }) =>
    documents.map((_, index) => ({ unit, file, path: ['issuedDocuments', index] })),
  );
  const units = issuedDocuments.map(({ unit, file }) => ({ unit, file, path: ['issuedDocuments'] }));
  const counted = [
    ['count', all],
    ['units', units],
  ] as const;
  return counted.map(([part, of]) => ({
    id: figureId('documents', part),
    subject: { of: 'documents', part },
    kind: 'count',
    value: of.length,
    formula: { kind: 'count', of },
    leftOut: [],
  }));
}
