import type { FundingLine, FundingResults, FundingTotal, SourceFunding } from '../../report/funding-results.ts';
import type { OutputTotal } from '../../report/output-totals.ts';
import type { UnitLabel } from '../../report/unit-label.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { noFigure, sentence, unstopped, upperFirst } from './report-document.ts';
import { blockUnits } from './report-labels.ts';

/** `Sở A, Sở B và Sở C`. */
export function unitNames(units: readonly UnitLabel[]): string {
  const names = units.map(({ name }) => name);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
}

/** Outputs that several units share, block by block; those that cannot be added unit by unit. */
export function sharedOutput({ name, measure, totals, quantities }: OutputTotal): string {
  if (totals.length === 0) {
    const each = quantities.map(({ unit, quantity }) => `${unit.short} ${formatNumber(quantity)}`);
    return `${name} (${measure}, không cộng): ${each.join('; ')}`;
  }
  const parts = totals.map(
    ({ block, quantity, units }) =>
      `${formatNumber(quantity)} ${measure} (${formatNumber(units.length)} ${blockUnits[block]})`,
  );
  return `${name}: ${parts.join(', ')}`;
}

/** Said once above all results. */
export const notAddedOverBlocks =
  'Khối lượng chỉ được cộng khi trùng tên và đơn vị tính, riêng cho khối sở, ban, ngành, khối UBND cấp huyện và khối Mặt trận, đoàn thể; không cộng giữa các khối, vì số của sở, ngành có thể đã gồm số của địa phương.';

const besides = ({ planned, disbursed, units, expected }: FundingTotal, name: string): string =>
  `${name}: ngoài ra, ${formatNumber(units)}/${formatNumber(expected)} đơn vị được đề nghị báo cáo có kế hoạch ${formatNumber(planned)} triệu đồng, giải ngân ${formatNumber(disbursed)} triệu đồng (không cộng vào bảng).`;

const refused = ({ name, refused: units }: SourceFunding): string =>
  `${name}: không cộng số liệu của ${unitNames(units)} vì số chung và số theo nhóm nhiệm vụ không khớp.`;

export const blockTotalLabel = (block: string): string => `Cộng ${block}`;
export const overlappingTotal = 'Cộng các khối (có thể trùng)';

/** What stands below the table of money. */
export function fundingNotes({ sources }: FundingResults): readonly string[] {
  return [
    'Số liệu là phần kinh phí do từng đơn vị quản lý; số của sở, ban, ngành có thể đã gồm số của địa phương, nên dòng cộng các khối có thể tính trùng và chỉ để tham khảo.',
    'Số liệu cộng từ các báo cáo đã được chấp nhận của đơn vị phải báo cáo; đơn vị không có số liệu không được tính là 0.',
    ...sources.flatMap(source => (source.requested === undefined ? [] : [besides(source.requested, source.name)])),
    ...sources.filter(source => source.refused.length > 0).map(refused),
  ];
}

/** What must be known of the money that a unit gave. */
export const fundingRemark = ({ class: own, added }: FundingLine, notes: readonly string[]): string =>
  upperFirst(
    [
      own === 'requested' ? 'được đề nghị báo cáo, không cộng vào bảng tổng hợp' : '',
      added ? '' : 'không cộng vì số chung và số theo nhóm nhiệm vụ không khớp',
      ...notes.map(unstopped),
    ]
      .filter(text => text !== '')
      .join('; '),
  );

export const moneyCoverage = (total: FundingTotal | undefined): string =>
  total === undefined ? noFigure : `${formatNumber(total.units)}/${formatNumber(total.expected)}`;

export const proposalHeading = (addressee: string): string => `Kiến nghị ${addressee}`;
export const amendmentHeading = (addressee: string): string => `Kiến nghị ${addressee} sửa đổi, bổ sung Kế hoạch`;

export const causeHeadings = {
  objective: 'Do nguyên nhân khách quan',
  subjective: 'Do nguyên nhân chủ quan',
  unknown: 'Khó khăn, vướng mắc khác',
} as const;

/** What stands behind a difficulty of which the cause is known. */
export const causeText = (cause: string | undefined): string =>
  cause === undefined ? '' : ` Nguyên nhân: ${sentence(cause)}`;

export const noDifficulties = 'Các đơn vị không nêu khó khăn, vướng mắc.';
export const noFunding = 'Không có đơn vị nào phải báo cáo kinh phí.';
export const noProposals = 'Các đơn vị không có kiến nghị, đề xuất.';
export const noDirections = 'Các đơn vị không nêu phương hướng, nhiệm vụ kỳ tiếp theo.';

export const difficultiesHeading = 'Khó khăn, vướng mắc và nguyên nhân';

export const otherDirections = 'Nhiệm vụ chung';

export const notAdded = 'không cộng';
export const silentActivity = 'Không có đơn vị nào báo cáo';

/** What one unit counts for one activity, on one line. */
export const outputList = (
  outputs: readonly { readonly name: string; readonly quantity: number; readonly unit: string }[],
): string => outputs.map(({ name, quantity, unit }) => `${name}: ${formatNumber(quantity)} ${unit}`).join('; ');
