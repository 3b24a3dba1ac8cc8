import type { Form } from '../../form/form.ts';
import { formatDate } from '../../text/vietnamese.ts';
import { infoSheet, windowText } from './form-fields.ts';
import { unstopped } from './report-document.ts';
import { status } from './status.ts';

export const guideSheet = { sheet: 'Hướng dẫn', title: 'HƯỚNG DẪN ĐIỀN BIỂU MẪU BÁO CÁO' } as const;

export interface GuideSection {
  readonly title: string;
  readonly items: readonly string[];
}

/** The addressee as the plan names it, unless the way there leads through the unit itself. */
function addressee({ route, unit }: Form): readonly string[] {
  if (route === undefined) return [];
  const via = route.via === undefined || route.via === unit.name ? '' : `, gửi qua ${route.via}`;
  const copy = route.copy === undefined || route.copy === unit.name ? '' : `, đồng gửi ${route.copy}`;
  return [`Nơi nhận văn bản báo cáo: ${route.to}${via}${copy}.`];
}

function who(form: Form): GuideSection {
  const { unit, coordinator, deadline, window } = form;
  const own = unit.name === coordinator;
  const rule = status.rule(deadline).replace(/^Hạn: /, '');
  return {
    title: 'Ai gửi, gửi gì, gửi trước khi nào',
    items: [
      `Đơn vị báo cáo: ${unit.name}. Biểu mẫu này lập riêng cho đơn vị, không dùng cho đơn vị khác.`,
      `Thời hạn: ${unstopped(rule)}.`,
      ...(window === undefined ? [] : [`Kỳ số liệu: ${windowText(window)}.`]),
      ...addressee(form),
      own
        ? 'Tệp Excel này: nộp cho bộ phận tổng hợp của đơn vị, kèm bản văn bản báo cáo đã ký.'
        : `Tệp Excel này: gửi về ${coordinator} để tổng hợp, kèm bản văn bản báo cáo đã ký.`,
    ],
  };
}

const filling = ({ deadline }: Form): GuideSection => ({
  title: 'Cách điền',
  items: [
    'Chỉ điền vào ô tô màu vàng nhạt. Các ô khác do đơn vị tổng hợp điền sẵn và đã khóa để tránh sửa nhầm (không đặt mật khẩu).',
    'Bấm vào ô để xem gợi ý. Ô có mũi tên: bấm mũi tên rồi chọn một dòng, không gõ tay.',
    'Số: chỉ gõ số, không gõ đơn vị tính. Số lẻ gõ dấu phẩy (máy cài tiếng Việt) hoặc dấu chấm (máy cài tiếng Anh); gõ xong xem lại ô đã hiện đúng chưa. Tỷ lệ 4,56% gõ 4,56. Tiền tính bằng triệu đồng.',
    `Ngày: gõ ngày/tháng/năm, ví dụ ${formatDate(deadline.lastDay)}; gõ xong xem lại ô, vì máy cài tiếng Anh có thể đảo ngày và tháng.`,
    'Chưa có số liệu hoặc không có nội dung thì để trống; không gõ số 0, "x", "-" thay cho ô trống.',
    'Dán từ tệp khác: dùng Dán giá trị (Paste Special, Values) để không mất danh sách chọn và định dạng.',
    'Có thể chèn thêm dòng, xóa dòng trống, sắp xếp các dòng tô màu vàng nhạt ở những trang có dòng trống.',
  ],
});

const nil: GuideSection = {
  title: 'Nếu cả kỳ không phát sinh',
  items: [
    `Ở trang "${infoSheet.sheet}", chọn x tại ô "Không phát sinh", để trống các trang sau và vẫn gửi tệp này. Nếu không gửi tệp thì vẫn là chưa nộp báo cáo.`,
  ],
};

const sending: GuideSection = {
  title: 'Trước khi gửi',
  items: [
    'Lưu và gửi đúng tệp .xlsx này; không đổi sang .xls, .ods, PDF, không chép sang tệp khác, không đặt mật khẩu mở tệp.',
    'Không đổi tên hoặc xóa trang tính, không xóa cột. Có thể thêm trang tính riêng để tính toán; nội dung ở trang thêm không được tính vào báo cáo.',
    'Mở được bằng Excel 2010 trở lên và LibreOffice.',
  ],
};

/** The page of instructions; `sheets` names those that the unit sees and what each asks for. */
export const guideSections = (
  form: Form,
  sheets: readonly { readonly sheet: string; readonly lead: string }[],
): readonly GuideSection[] => [
  who(form),
  filling(form),
  {
    title: 'Các trang cần điền',
    items: [
      `"${infoSheet.sheet}": số, ngày văn bản, người ký, ô "Không phát sinh".`,
      ...sheets.map(({ sheet, lead }) => `"${sheet}": ${lead.charAt(0).toLocaleLowerCase('vi')}${lead.slice(1)}`),
    ],
  },
  nil,
  sending,
];
