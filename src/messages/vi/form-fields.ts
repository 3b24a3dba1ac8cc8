import type { Form } from '../../form/form.ts';
import type { FieldName } from '../../form/layout.ts';
import { formatDate } from '../../text/vietnamese.ts';
import { periodLabel } from './report-dates.ts';
import { status } from './status.ts';

export interface FieldWords {
  readonly label: string;
  /** Stands beside the cell and comes up when it is entered. */
  readonly hint: string;
  readonly refusal?: string;
}

/** What stands before the fields; findings call them so too. */
export const fieldLabels = {
  nil: 'Không phát sinh',
  number: 'Số, ký hiệu văn bản báo cáo',
  date: 'Ngày văn bản báo cáo',
  signerTitle: 'Chức vụ người ký',
  signerName: 'Họ và tên người ký',
} as const satisfies Readonly<Record<FieldName, string>>;

/** Words of the fields that the unit fills on the sheet "Thông tin". */
export const fieldWords = ({ unit, deadline }: Form): { readonly [F in FieldName]: FieldWords } => ({
  nil: {
    label: fieldLabels.nil,
    hint: 'Chọn x nếu cả kỳ không có nội dung nào để báo cáo; khi đó để trống các trang sau. Có nội dung thì để trống ô này.',
    refusal: 'Chọn x, hoặc để trống.',
  },
  number: {
    label: fieldLabels.number,
    hint: `Ghi cả số và ký hiệu, ví dụ: 123/BC-${unit.symbol ?? 'XXX'}. Chưa có số thì để trống.`,
  },
  date: {
    label: fieldLabels.date,
    hint: `Nhập ngày dạng ngày/tháng/năm, ví dụ ${formatDate(deadline.lastDay)}.`,
    refusal: 'Chỉ nhập ngày dạng ngày/tháng/năm, từ đầu kỳ số liệu trở đi.',
  },
  signerTitle: { label: fieldLabels.signerTitle, hint: 'Ví dụ: Giám đốc, Phó Giám đốc, Chủ tịch, Phó Chủ tịch.' },
  signerName: { label: fieldLabels.signerName, hint: 'Không ghi học hàm, học vị.' },
});

export const infoSheet = {
  sheet: 'Thông tin',
  title: 'THÔNG TIN CHUNG',
  toFill: 'ĐƠN VỊ ĐIỀN',
} as const;

/** `từ ngày 15/12/2023 đến hết ngày 14/12/2024` */
export const windowText = ({ from, to }: NonNullable<Form['window']>): string =>
  `từ ngày ${formatDate(from)} đến hết ngày ${formatDate(to)}`;

/** What the coordinator says of the report, above the fields. */
export function knownFacts({ plan, cycle, period, window, unit, coordinator, deadline }: Form) {
  const rule = status.rule(deadline).replace(/^Hạn: /, '');
  const facts: (readonly [string, string])[] = [
    ['Kế hoạch', plan.title],
    ['Chế độ báo cáo', `${cycle.title}, ${periodLabel(period)}`],
    ['Đơn vị báo cáo', unit.name],
    ['Đơn vị tổng hợp', coordinator],
    ['Thời hạn gửi', rule],
  ];
  if (window !== undefined) facts.splice(2, 0, ['Kỳ số liệu', windowText(window)]);
  return facts;
}

/** `Sở Y tế – Báo cáo hằng năm, năm 2024` */
export const formSubject = ({ unit, cycle, period }: Form): string =>
  `${unit.name} – ${cycle.title}, ${periodLabel(period)}`;

export const formTitle = (form: Form): string => `Biểu mẫu báo cáo – ${formSubject(form)}`;

/** Words that stand on several sheets. */
export const sheetWords = {
  /** In the row below the last one that can be filled. */
  insertAbove:
    'Cần thêm dòng: bấm chuột phải vào số thứ tự của dòng này ở lề trái, chọn Chèn (Insert); dòng mới nằm ngay phía trên.',
  end: 'Hết danh sách.',
  total: 'Cộng',
  rate: 'Tỷ lệ thực hiện so với kế hoạch',
  noRate: '–',
  refusalTitle: 'Giá trị không dùng được',
  page: 'Trang',
} as const;

export const beforeSheet = {
  sheet: 'Kỳ trước',
  title: 'NỘI DUNG ĐƠN VỊ ĐÃ BÁO CÁO KỲ TRƯỚC',
  lead: (period: string): string =>
    `Trích báo cáo ${periodLabel(period)} của đơn vị, để đối chiếu; không điền vào trang này. Kết quả từng hoạt động, chỉ tiêu của kỳ trước nằm ngay ở trang của hoạt động, chỉ tiêu đó.`,
} as const;
