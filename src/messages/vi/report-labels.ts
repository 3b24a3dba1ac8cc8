import type { Assessment } from '../../model/achievement.ts';
import type { Unit } from '../../model/documents.ts';
import type { Role } from '../../model/roles.ts';
import type { Flag, State, Submission } from '../../model/submission.ts';
import type { ActivityStatus } from '../../report/activity-results.ts';
import type { FigureStatus } from '../../report/indicator-figure.ts';
import type { AttributedDifficulty, AttributedProposal } from '../../report/opinions.ts';
import type { Block } from '../../report/unit-label.ts';

/** Labels of the consolidated report; it is written in the plan's own language whatever the tool speaks. */
export const stateLabels = {
  exempt: 'Không phải báo cáo',
  'not-due': 'Chưa đến hạn',
  missing: 'Chưa nộp (quá hạn)',
  'on-time': 'Đúng hạn',
  late: 'Trễ hạn',
} as const satisfies Record<State, string>;

/** Invented data are marked on every page and not again on every line. */
export const flagLabels = {
  nil: 'không phát sinh',
  returned: 'trả lại, yêu cầu bổ sung',
  accepted: 'đã chấp nhận',
  extended: 'được gia hạn',
  corrected: 'đã bổ sung, chỉnh sửa',
  'on-named-day': 'nhận đúng ngày nêu trong thời hạn',
  'recorded-late': 'vào sổ sau hạn',
  illustrative: '',
} as const satisfies Record<Flag, string>;

export const statusLabels = {
  done: 'hoàn thành',
  'in-progress': 'đang thực hiện',
  'not-started': 'chưa thực hiện',
  nil: 'không phát sinh',
} as const satisfies Record<ActivityStatus, string>;

/** What the text of a reason explains. */
export const reasonLabels = {
  done: 'giải trình',
  'in-progress': 'lý do chưa hoàn thành',
  'not-started': 'lý do chưa thực hiện',
  nil: 'lý do không phát sinh',
} as const satisfies Record<ActivityStatus, string>;

export const roleLabels = {
  lead: 'Đơn vị chủ trì',
  coordinating: 'Đơn vị phối hợp',
  implementing: 'Đơn vị thực hiện',
} as const satisfies Record<Role, string>;

export const shortRoleLabels = {
  lead: 'Chủ trì',
  coordinating: 'Phối hợp',
  implementing: 'Thực hiện',
} as const satisfies Record<Role, string>;

export const blockLabels = {
  departments: 'sở, ban, ngành',
  districts: 'UBND cấp huyện',
  organisations: 'Mặt trận, đoàn thể',
} as const satisfies Record<Block, string>;

/** Units of a block behind their number. */
export const blockUnits = {
  departments: 'sở, ban, ngành',
  districts: 'UBND cấp huyện',
  organisations: 'tổ chức',
} as const satisfies Record<Block, string>;

export const assessmentLabels = {
  met: 'Đạt',
  'nearly-met': 'Cơ bản đạt',
  'partly-met': 'Đạt một phần',
  low: 'Đạt thấp',
  regressed: 'Thụt lùi',
  'no-data': 'Chưa có số liệu',
  'in-progress': 'Đang thực hiện',
  'not-comparable': 'Không so sánh được',
  'no-target': 'Không giao chỉ tiêu',
} as const satisfies Record<Assessment, string>;

export const figureStatusLabels = {
  estimate: 'ước',
  preliminary: 'sơ bộ',
  official: 'chính thức',
} as const satisfies Record<FigureStatus, string>;

export const causeLabels = {
  objective: 'Khách quan',
  subjective: 'Chủ quan',
} as const satisfies Record<NonNullable<AttributedDifficulty['causeKind']>, string>;

export const proposalLabels = {
  'plan-amendment': 'Sửa đổi, bổ sung Kế hoạch',
  policy: 'Cơ chế, chính sách',
  funding: 'Kinh phí',
  other: 'Khác',
} as const satisfies Record<AttributedProposal['kind'], string>;

/** Post of the head who signs; the name and the signature are not the tool's to write. */
export const signerLabels = {
  so: ['GIÁM ĐỐC'],
  ban: ['TRƯỞNG BAN'],
  nganh: ['THỦ TRƯỞNG CƠ QUAN'],
  'ubnd-cap-huyen': ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  'mat-tran': ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH'],
  'doan-the': ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'],
  'van-phong': ['CHÁNH VĂN PHÒNG'],
  khac: ['THỦ TRƯỞNG CƠ QUAN'],
} as const satisfies Record<Unit['kind'], readonly string[]>;

export const classLabels = {
  required: 'Đơn vị phải báo cáo',
  requested: 'Đơn vị được đề nghị báo cáo',
} as const satisfies Record<Submission['class'], string>;
