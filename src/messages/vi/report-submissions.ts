import type { CivilDate } from '../../model/civil-date.ts';
import type { Rates } from '../../model/rates.ts';
import type { Arrival } from '../../report/receipt-history.ts';
import type { SubmissionLine } from '../../report/submission-results.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { lastGoodDay } from './report-dates.ts';
import { countOf, noFigure, upperFirst } from './report-document.ts';
import { flagLabels } from './report-labels.ts';

export const deadlineSentence = (rule: string): string =>
  `Thời hạn gửi báo cáo: ${rule}. Báo cáo nhận được sau thời điểm này là trễ hạn.`;

/** What has come and what has not, over the required units; a rate is given only once all are due. */
export function requiredSummary(rates: Rates, accepted: number, asOf: CivilDate): string {
  const { expected, received, onTime, late, missing, notDue, exempt } = rates;
  const owed = expected + notDue;
  if (owed === 0)
    return `Tính đến ngày ${formatDate(asOf)}, không có đơn vị nào phải báo cáo${exempt === 0 ? '' : `; ${formatNumber(exempt)} đơn vị được miễn hoặc đã kết thúc hoạt động`}.`;
  const came =
    notDue === 0
      ? `có ${countOf(received, owed)} đơn vị phải báo cáo đã nộp, trong đó ${countOf(onTime, owed)} đúng hạn, ${formatNumber(late)} trễ hạn`
      : `có ${formatNumber(received)}/${formatNumber(owed)} đơn vị phải báo cáo đã nộp; ${formatNumber(notDue)} đơn vị chưa đến hạn`;
  const parts = [
    `Tính đến ngày ${formatDate(asOf)}, ${came}`,
    missing === 0 ? '' : `${formatNumber(missing)} đơn vị chưa nộp (quá hạn)`,
    exempt === 0 ? '' : `${formatNumber(exempt)} đơn vị không phải báo cáo`,
  ];
  return `${parts.filter(part => part !== '').join('; ')}. Số liệu trong báo cáo này được tổng hợp từ ${formatNumber(accepted)} báo cáo đã được chấp nhận của các đơn vị trên.`;
}

export function requestedSummary({ received, onTime, late, missing, notDue }: Rates, total: number): string {
  const waiting = missing + notDue;
  const came =
    received === 0
      ? 'chưa có đơn vị nào gửi báo cáo'
      : `có ${formatNumber(received)}/${formatNumber(total)} đơn vị gửi báo cáo (${formatNumber(onTime)} đúng hạn, ${formatNumber(late)} trễ hạn)${waiting === 0 ? '' : `, ${formatNumber(waiting)} đơn vị chưa gửi`}`;
  return `Các đơn vị được đề nghị báo cáo (thống kê riêng, không tính vào tỷ lệ): ${came}.`;
}

/** `864/BC-STNMT ngày 17/12/2024` */
export const documentText = (document: SubmissionLine['document']): string =>
  document === undefined ? noFigure : `${document.number} ngày ${formatDate(document.date)}`;

const versionText = ({ document, receivedOn }: Arrival): string =>
  `${document === undefined ? '' : `${documentText(document)}, `}nhận ngày ${formatDate(receivedOn)}`;

/** What became of the first version, and which one stands in its place. */
function replaced({ arrivals, unread }: SubmissionLine): readonly string[] {
  const [first, ...later] = arrivals;
  const last = later.at(-1);
  if (first === undefined || last === undefined) return [unread ? '' : flagLabels.accepted, flagLabels.corrected];
  return [first.outcome === 'returned' ? 'trả lại' : '', `bản thay thế ${versionText(last)}`];
}

function handled(line: SubmissionLine): readonly string[] {
  const { flags, sentBack, unread, arrivals } = line;
  const last = arrivals.length > 1 ? arrivals.at(-1) : undefined;
  const lastVersion = last === undefined ? '' : ` (bản gửi lần cuối ${versionText(last)})`;
  if (sentBack) return [`${flagLabels.returned}${lastVersion}; chưa gửi lại`];
  const accepted = flags.includes('accepted') && !unread ? flagLabels.accepted : '';
  if (flags.includes('returned'))
    return [accepted, `bản gửi sau ${last === undefined ? '' : versionText(last)} bị trả lại`];
  return flags.includes('corrected') ? replaced(line) : [accepted];
}

/** What explains the state of a submission. */
export function remarksOf(line: SubmissionLine): string {
  const { flags, deadline, exemption, closed, answersFor, unread } = line;
  const extension =
    deadline.document === undefined ? '' : ` (${lastGoodDay(deadline)}, theo văn bản số ${deadline.document})`;
  const others = flags
    .filter(flag => flag !== 'returned' && flag !== 'accepted' && flag !== 'corrected' && flag !== 'nil')
    .map(flag => (flag === 'extended' ? `${flagLabels.extended}${extension}` : flagLabels[flag]));
  const parts = [
    flags.includes('nil') ? flagLabels.nil : '',
    ...handled(line),
    unread ? 'tệp báo cáo có lỗi, không tính' : '',
    ...others,
    exemption === undefined ? '' : `${exemption.reason} (văn bản số ${exemption.document.number})`,
    closed === undefined ? '' : `kết thúc hoạt động ngày ${formatDate(closed)}, không có đơn vị kế thừa`,
    answersFor.length === 0 ? '' : `báo cáo thay: ${answersFor.join(', ')}`,
  ];
  return upperFirst(parts.filter(part => part !== '').join('; '));
}

const namesOf = (lines: readonly SubmissionLine[]): string =>
  lines
    .map(({ unit, class: own }) => (own === 'required' ? unit.name : `${unit.name} (được đề nghị báo cáo)`))
    .join(', ');

/** What the counts hide: sent back without answer, accepted only after the deadline, left out for errors. */
export function exceptions(lines: readonly SubmissionLine[]): readonly string[] {
  const told = [
    { own: lines.filter(({ sentBack }) => sentBack), said: 'đơn vị đã nộp nhưng bị trả lại, chưa gửi lại bản bổ sung' },
    {
      own: lines.filter(({ acceptedLate }) => acceptedLate),
      said: 'đơn vị nộp đúng hạn nhưng bản được chấp nhận chỉ nhận được sau thời hạn',
    },
    {
      own: lines.filter(({ unread }) => unread),
      said: 'đơn vị đã nộp nhưng tệp báo cáo có lỗi, không tính vào số liệu của báo cáo này',
    },
  ];
  return told
    .filter(({ own }) => own.length > 0)
    .map(({ own, said }) => `${formatNumber(own.length)} ${said}: ${namesOf(own)}.`);
}

/** Said in place of what units would have told. */
export const noReports = (received: boolean): string =>
  received ? 'Chưa có báo cáo nào của đơn vị được chấp nhận.' : 'Chưa có báo cáo của đơn vị.';
