import type { Form, FormActivity, FormIndicator, KnownFigure } from '../../form/form.ts';
import type { Report } from '../../model/documents.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { formLabels } from './form-labels.ts';
import { lowerFirst, noFigure, sentence, unstopped } from './report-document.ts';

export const nothingKnown = noFigure;

/** `0.00" (2025)"` as a number format: the cell stays a number, and shows its year. */
export function figureFormat({ year, value }: KnownFigure, unit: string, approximate: boolean): string {
  const decimals = formatNumber(value).split(',')[1]?.length ?? 0;
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${approximate ? '"khoảng "' : ''}${digits}"${unit === '%' ? '%' : ''} (${year})"`;
}

export const measureText = ({ kind, unit }: FormIndicator): string =>
  kind === 'yes-no' ? `${unit} (1 là có, 0 là không)` : unit;

const standardName = (id: string | undefined, standards: Form['standards']): string | undefined =>
  standards.find(standard => standard.id === id)?.name;

/** Name of an indicator with what its figures are counted from, and the standards that they hold to. */
export function indicatorText(indicator: FormIndicator, standards: Form['standards']): string {
  const { name, numerator, denominator, standard, baseline, previous } = indicator;
  const own = standardName(standard, standards);
  const before = standardName(previous?.standard, standards);
  const first = standardName(baseline?.standard, standards);
  return [
    name,
    numerator === undefined ? '' : `Tử số: ${numerator}`,
    denominator === undefined ? '' : `Mẫu số: ${denominator}`,
    own === undefined ? '' : `Chỉ tiêu giao theo: ${own}`,
    first === undefined || first === own ? '' : `Số gốc theo: ${first}`,
    before === undefined || before === own ? '' : `Số năm trước theo: ${before}`,
  ]
    .filter(line => line !== '')
    .join('\n');
}

type Outputs = NonNullable<NonNullable<FormActivity['previous']>['outputs']>;

export const outputsText = (outputs: Outputs): string =>
  outputs.map(({ name, quantity, unit }) => `${name}: ${formatNumber(quantity)} ${unit}`).join('; ');

/** A cell holds 32 767 characters; a file with more in one is damaged for Excel. */
const longest = 32_000;

/** Everything that was said of an activity a year before, whole as far as a cell can hold it. */
export const activityBefore = (activity: NonNullable<FormActivity['previous']>): string => {
  const text = wholeActivity(activity);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

function wholeActivity({ status, result, reason, outputs = [] }: NonNullable<FormActivity['previous']>): string {
  return [
    sentence(formLabels.activityStatus[status]),
    result === undefined ? '' : sentence(result),
    reason === undefined ? '' : sentence(`Lý do: ${reason}`),
    outputs.length === 0 ? '' : sentence(`Khối lượng: ${outputsText(outputs)}`),
  ]
    .filter(text => text !== '')
    .join('\n');
}

export interface Remembered {
  readonly title: string;
  readonly lines: readonly string[];
}

const inBrackets = (parts: readonly (string | undefined)[]): string => {
  const said = parts.filter(part => part !== undefined);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
};

/** What the last report said besides activities and indicators; their words stand beside them. */
export function rememberedReport(
  report: Report,
  form: Form,
  groupLabel: (id: string) => string,
): readonly Remembered[] {
  const { funding = [], difficulties = [], proposals = [], nextPeriod = [], issuedDocuments = [] } = report;
  const group = (id: string | undefined): string | undefined => (id === undefined ? undefined : groupLabel(id));
  const source = (id: string): string => form.sources.find(one => one.id === id)?.name ?? id;
  const parts: readonly Remembered[] = [
    {
      title: 'Phương hướng, nhiệm vụ đã nêu cho kỳ này',
      lines: nextPeriod.map(({ text, taskGroup }) => `${unstopped(text)}${inBrackets([group(taskGroup)])}`),
    },
    {
      title: 'Khó khăn, vướng mắc',
      lines: difficulties.map(({ text, cause, causeKind, taskGroup }) => {
        const why = cause === undefined ? undefined : `nguyên nhân: ${unstopped(cause)}`;
        const kind = causeKind === undefined ? undefined : lowerFirst(formLabels.causeKind[causeKind]);
        return `${unstopped(text)}${inBrackets([why, kind, group(taskGroup)])}`;
      }),
    },
    {
      title: 'Kiến nghị, đề xuất',
      lines: proposals.map(
        ({ text, to, kind }) => `${unstopped(text)}${inBrackets([to, lowerFirst(formLabels.proposalKind[kind])])}`,
      ),
    },
    {
      title: 'Kinh phí',
      lines: funding.map(({ source: id, taskGroup, planned, disbursed, note }) => {
        const amounts = `kế hoạch ${formatNumber(planned)} triệu đồng, đã thực hiện ${formatNumber(disbursed)} triệu đồng`;
        return `${source(id)}: ${amounts}${inBrackets([group(taskGroup), note && unstopped(note)])}`;
      }),
    },
    {
      title: 'Văn bản đã ban hành',
      lines: issuedDocuments.map(
        ({ number, date, title }) =>
          `${number}${date === undefined ? '' : ` ngày ${formatDate(date)}`}${title === undefined ? '' : `: ${title}`}`,
      ),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
