import type { Role } from '../../model/roles.ts';
import type { ActivityResults } from '../../report/activity-results.ts';
import type { UnitLabel } from '../../report/unit-label.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { statusParts } from './report-document.ts';
import { shortRoleLabels } from './report-labels.ts';
import { sharedOutput } from './report-opinions.ts';

/** How many units reported, how far they are, and what several of them counted; what one alone counts stands with its result. */
export function activitySummary({ entries, statuses, outputs }: ActivityResults): string {
  if (entries.length === 0) return 'Không có đơn vị nào báo cáo về hoạt động này.';
  const told = `${formatNumber(entries.length)} đơn vị báo cáo: ${statusParts(statuses).join(', ')}.`;
  const shared = outputs.filter(({ quantities }) => quantities.length > 1).map(sharedOutput);
  return shared.length === 0 ? told : `${told} Khối lượng tổng hợp từ nhiều đơn vị: ${shared.join('; ')}.`;
}

/** Only the lead is marked: the others are many. */
export const namedWithRole = ({ name }: UnitLabel, role: Role | undefined): string =>
  role === 'lead' ? `${name} (${shortRoleLabels.lead.toLocaleLowerCase('vi')})` : name;
