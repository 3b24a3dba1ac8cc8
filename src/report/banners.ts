import { banners } from '../messages/vi/report-document.ts';
import type { ConsolidatedReport } from './consolidate.ts';

/** What must stand on every page and sheet. */
export const bannersOf = ({
  illustrative,
  draft,
}: Pick<ConsolidatedReport, 'illustrative' | 'draft'>): readonly string[] => [
  ...(illustrative ? [banners.illustrative] : []),
  ...(draft ? [banners.draft] : []),
];
