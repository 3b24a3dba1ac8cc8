import type { FigureId } from '../../figures/figure-id.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { PeriodId } from '../../model/period.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { periodOption } from '../period-option.ts';

/** Words of the sheet that says where figures come from. */
export const sourceSheet = {
  more: (count: number, period: PeriodId, id: FigureId): string =>
    `… và ${formatNumber(count)} mục khác: plan trace ${periodOption(period)} ${id}`,
  operand: (id: FigureId, value: string): string => `${id}: ${value}`,
  /** Under which document a report came, or on which day. */
  document: (
    receivedOn: CivilDate,
    document: { readonly number: string; readonly date: CivilDate } | undefined,
  ): string =>
    document === undefined
      ? `nhận ngày ${formatDate(receivedOn)}`
      : `${document.number} ngày ${formatDate(document.date)}`,
};
