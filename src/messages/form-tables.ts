import type { TableName } from '../form/layout.ts';

/** Which table of the form holds what a list of a report file holds. */
export const tableOfField: Readonly<Record<string, TableName>> = {
  activities: 'activities',
  outputs: 'outputs',
  indicators: 'indicators',
  funding: 'funding',
  issuedDocuments: 'documents',
  difficulties: 'difficulties',
  proposals: 'proposals',
  nextPeriod: 'directions',
};
