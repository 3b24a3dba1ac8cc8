import type { Form, FormActivity, FormIndicator } from '../../form/form.ts';
import type { TableName } from '../../form/layout.ts';
import { formatDate } from '../../text/vietnamese.ts';
import { formTableWords } from './form-columns.ts';
import { formSubject, windowText } from './form-fields.ts';
import { activityBefore, indicatorText, measureText } from './form-known.ts';
import { quantity } from './report-indicators.ts';
import { shortRoleLabels } from './report-labels.ts';
import { status } from './status.ts';

/** The choices of a field, as ids with their labels. */
type Choices = readonly { readonly id: string; readonly label: string }[];

export const allowed = (field: string, choices: Choices): readonly string[] => [
  `${field}:`,
  ...choices.map(({ id, label }) => `  ${id}: ${label}`),
];

export const partTitle = (table: TableName): readonly string[] => [
  `---- ${formTableWords[table].title} ----`,
  formTableWords[table].lead,
];

export const skeletonWords = {
  /** What the file is, and how it is filled in. */
  opening: (form: Form): readonly string[] => [
    formSubject(form),
    form.plan.title,
    `${status.rule(form.deadline)}.`,
    ...(form.window === undefined ? [] : [`Kỳ số liệu: ${windowText(form.window)}.`]),
    '',
    'Cách điền: ở những dòng cần dùng, bỏ dấu "#" và một dấu cách ở đầu dòng (nhiều trình soạn thảo: Ctrl + /), rồi ghi giá trị sau dấu hai chấm. Dòng không dùng thì để nguyên.',
    'Dòng bắt đầu bằng hai dấu "##" là lời giải thích.',
    'Chữ dài: viết ở các dòng dưới ">-", lùi vào thêm hai dấu cách so với tên trường.',
    'Số: 1250, 12.5 (dấu chấm trước phần lẻ, không ngăn cách hàng nghìn). Ngày: 2024-12-10. Số tiền: triệu đồng.',
    'Điền xong, kiểm tra bằng lệnh plan validate.',
  ],
  nil: 'Cả kỳ không phát sinh: đổi false thành true và để nguyên mọi phần bên dưới.',
  document: 'Số, ngày và người ký văn bản báo cáo.',
  outputs: 'outputs: khối lượng của hoạt động, mỗi dòng một kết quả đếm được; thêm dòng nếu cần.',
  before: '---- KỲ TRƯỚC ĐƠN VỊ ĐÃ BÁO CÁO (để đối chiếu) ----',
  activity: ({ clause, title, role, previous }: FormActivity): readonly string[] => [
    `${clause}: ${title} (${shortRoleLabels[role]})`,
    ...(previous === undefined ? [] : [`Kỳ trước: ${activityBefore(previous)}`]),
  ],
  indicator: (indicator: FormIndicator, standards: Form['standards']): readonly string[] => {
    const { baseline, target, previous, approximate, unit } = indicator;
    const about = approximate === true ? 'khoảng ' : '';
    return [
      `${indicatorText(indicator, standards)}`,
      `Đơn vị tính: ${measureText(indicator)}`,
      ...(baseline === undefined ? [] : [`Số gốc: ${quantity(baseline.value, unit)} (${baseline.year})`]),
      ...(target === undefined ? [] : [`Chỉ tiêu giao: ${about}${quantity(target.value, unit)} (${target.year})`]),
      ...(previous === undefined ? [] : [`Kết quả năm trước: ${quantity(previous.value, unit)} (${previous.year})`]),
    ];
  },
  asOf: ({ deadline, window }: Form): string =>
    `asOf: ngày của số liệu, ví dụ ${window?.to ?? deadline.lastDay} (là ngày ${formatDate(window?.to ?? deadline.lastDay)})`,
} as const;
