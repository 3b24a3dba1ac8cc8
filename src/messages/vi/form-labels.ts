import type { Report } from '../../model/documents.ts';
import type { ActivityStatus } from '../../report/activity-results.ts';
import type { FigureStatus } from '../../report/indicator-figure.ts';
import { causeLabels, proposalLabels } from './report-labels.ts';

type CauseKind = NonNullable<NonNullable<NonNullable<Report['difficulties']>[number]>['causeKind']>;
type ProposalKind = NonNullable<Report['proposals']>[number]['kind'];

/** Lines of the drop-downs that are the same in every form; the form is written in the plan's own language. */
export const formLabels = {
  activityStatus: {
    done: 'Hoàn thành',
    'in-progress': 'Đang thực hiện',
    'not-started': 'Chưa thực hiện',
    nil: 'Không phát sinh',
  } satisfies Record<ActivityStatus, string>,
  figureStatus: { estimate: 'Ước thực hiện', preliminary: 'Sơ bộ', official: 'Chính thức' } satisfies Record<
    FigureStatus,
    string
  >,
  causeKind: causeLabels satisfies Record<CauseKind, string>,
  proposalKind: proposalLabels satisfies Record<ProposalKind, string>,
} as const;

/** What the cell "không phát sinh" holds when it is ticked. */
export const tick = 'x';
