import type { ColumnName, TableName } from '../../form/layout.ts';

/** What is written above a column, and said when a cell of it is entered or filled wrongly. */
export interface ColumnWords {
  readonly head: string;
  /** Shown beside the cell; Excel shows no more than 255 characters. */
  readonly hint?: string;
  /** Shown when the spreadsheet program refuses what was typed; no more than 255 characters. */
  readonly refusal?: string;
}

export interface TableWords<Columns extends string> {
  /** Name of the sheet: no more than 31 characters. */
  readonly sheet: string;
  readonly title: string;
  /** What the table asks for. */
  readonly lead: string;
  readonly columns: Readonly<Record<Columns, ColumnWords>>;
}

const pick = 'Bấm mũi tên ở góc ô rồi chọn một dòng trong danh sách.';
const pickRefusal = 'Chỉ chọn một dòng trong danh sách thả xuống.';
const numberRefusal = 'Chỉ nhập số, ví dụ 1250 hoặc 12,5. Không nhập chữ, đơn vị tính.';
const dateHint = 'Nhập bằng số đủ ngày/tháng/năm, năm có bốn chữ số. Nhập xong xem lại ô.';
const dateRefusal = 'Chỉ nhập ngày dạng ngày/tháng/năm, từ đầu kỳ số liệu trở đi.';
const amountHint = 'Số tiền tính bằng triệu đồng: 1 tỷ 250 triệu nhập là 1250. Không nhập chữ "triệu".';
const amountRefusal = 'Chỉ nhập số từ 0 trở lên, tính bằng triệu đồng, ví dụ 1250 hoặc 12,5.';
const groupColumn = {
  head: 'Nhóm nhiệm vụ',
  hint: `Nhóm nhiệm vụ của Kế hoạch mà nội dung này thuộc về. ${pick} Để trống nếu là nội dung chung.`,
  refusal: pickRefusal,
} as const satisfies ColumnWords;

const key = { head: 'Mã' } as const;

/** Words of every table and column of the form. */
export const formTableWords: { readonly [T in TableName]: TableWords<ColumnName<T>> } = {
  activities: {
    sheet: 'Hoạt động',
    title: 'KẾT QUẢ THỰC HIỆN CÁC HOẠT ĐỘNG',
    lead: 'Chọn tình trạng cho mọi hoạt động có thực hiện hoặc phải thực hiện trong kỳ. Để trống cả ba ô tô màu: đơn vị không báo cáo về hoạt động đó.',
    columns: {
      key,
      clause: { head: 'Mục của Kế hoạch' },
      title: { head: 'Hoạt động' },
      role: { head: 'Vai trò của đơn vị' },
      previous: { head: 'Kỳ trước đã báo cáo' },
      status: { head: 'Tình trạng', hint: pick, refusal: pickRefusal },
      result: {
        head: 'Kết quả thực hiện',
        hint: 'Bắt buộc khi hoàn thành hoặc đang thực hiện, trừ khi đã có khối lượng. Ghi ngắn gọn việc đã làm và kết quả. Khối lượng có số liệu thì ghi thêm ở trang "Khối lượng". Xuống dòng: Alt + Enter.',
      },
      reason: {
        head: 'Lý do',
        hint: 'Bắt buộc khi chưa thực hiện. Đang thực hiện thì ghi lý do chưa hoàn thành, nếu có.',
      },
    },
  },
  outputs: {
    sheet: 'Khối lượng',
    title: 'KHỐI LƯỢNG CÔNG VIỆC ĐÃ THỰC HIỆN',
    lead: 'Mỗi dòng một kết quả đếm được của một hoạt động, ví dụ: số lớp tập huấn, số người được hỗ trợ.',
    columns: {
      activity: {
        head: 'Hoạt động',
        hint: `${pick} Hoạt động này phải có tình trạng ở trang "Hoạt động".`,
        refusal: pickRefusal,
      },
      name: { head: 'Nội dung', hint: 'Tên kết quả, ví dụ: Lớp tập huấn.' },
      quantity: {
        head: 'Số lượng',
        hint: 'Chỉ nhập số. Đơn vị tính ghi ở cột bên cạnh.',
        refusal: numberRefusal,
      },
      unit: { head: 'Đơn vị tính', hint: 'Ví dụ: lớp, người, lượt người, hộ.' },
    },
  },
  indicators: {
    sheet: 'Chỉ tiêu',
    title: 'SỐ LIỆU CÁC CHỈ TIÊU',
    lead: 'Mỗi dòng một chỉ tiêu mà đơn vị được giao báo cáo. Chưa có số liệu thì để trống, không nhập số 0.',
    columns: {
      key,
      title: { head: 'Chỉ tiêu' },
      measure: { head: 'Đơn vị tính' },
      baseline: { head: 'Số gốc (năm)' },
      target: { head: 'Chỉ tiêu giao (năm)' },
      previous: { head: 'Kết quả năm trước' },
      value: {
        head: 'Kết quả',
        hint: 'Nhập số theo đơn vị tính của dòng. Tỷ lệ phần trăm: 4,56% nhập là 4,56. Chưa có số liệu thì để trống.',
        refusal: numberRefusal,
      },
      numerator: { head: 'Tử số', hint: 'Số dùng để tính tỷ lệ, nếu có.', refusal: numberRefusal },
      denominator: { head: 'Mẫu số', hint: 'Số dùng để tính tỷ lệ, nếu có.', refusal: numberRefusal },
      standard: {
        head: 'Chuẩn áp dụng',
        hint: `Chuẩn dùng để tính số liệu. ${pick}`,
        refusal: pickRefusal,
      },
      asOf: {
        head: 'Số liệu đến ngày',
        hint: dateHint,
        refusal: dateRefusal,
      },
      status: {
        head: 'Loại số liệu',
        hint: `Bắt buộc khi có kết quả. ${pick}`,
        refusal: pickRefusal,
      },
      source: { head: 'Nguồn số liệu', hint: 'Văn bản, hệ thống hoặc cuộc điều tra mà số liệu lấy từ đó.' },
      note: { head: 'Ghi chú' },
    },
  },
  funding: {
    sheet: 'Kinh phí',
    title: 'KINH PHÍ THỰC HIỆN',
    lead: 'Mỗi dòng một nguồn kinh phí của một nhóm nhiệm vụ. Đơn vị tính: triệu đồng.',
    columns: {
      source: { head: 'Nguồn kinh phí', hint: pick, refusal: pickRefusal },
      taskGroup: groupColumn,
      planned: { head: 'Kế hoạch (triệu đồng)', hint: amountHint, refusal: amountRefusal },
      disbursed: { head: 'Đã thực hiện (triệu đồng)', hint: amountHint, refusal: amountRefusal },
      note: { head: 'Ghi chú' },
    },
  },
  documents: {
    sheet: 'Văn bản',
    title: 'VĂN BẢN ĐƠN VỊ ĐÃ BAN HÀNH ĐỂ THỰC HIỆN KẾ HOẠCH',
    lead: 'Mỗi dòng một văn bản ban hành trong kỳ.',
    columns: {
      number: { head: 'Số, ký hiệu', hint: 'Ghi cả số và ký hiệu, ví dụ: 46/KH-UBND.' },
      date: {
        head: 'Ngày ban hành',
        hint: dateHint,
        refusal: dateRefusal,
      },
      title: {
        head: 'Trích yếu nội dung',
        hint: 'Ghi như trên văn bản, kể cả loại văn bản: Kế hoạch …, Công văn về việc …',
      },
    },
  },
  difficulties: {
    sheet: 'Khó khăn',
    title: 'KHÓ KHĂN, VƯỚNG MẮC',
    lead: 'Mỗi dòng một khó khăn, vướng mắc. Không có thì để trống.',
    columns: {
      text: { head: 'Khó khăn, vướng mắc' },
      cause: { head: 'Nguyên nhân' },
      causeKind: { head: 'Loại nguyên nhân', hint: pick, refusal: pickRefusal },
      taskGroup: groupColumn,
    },
  },
  proposals: {
    sheet: 'Kiến nghị',
    title: 'KIẾN NGHỊ, ĐỀ XUẤT',
    lead: 'Mỗi dòng một kiến nghị, đề xuất. Không có thì để trống.',
    columns: {
      text: { head: 'Kiến nghị, đề xuất' },
      to: { head: 'Cơ quan giải quyết', hint: 'Tên cơ quan có thẩm quyền giải quyết, ví dụ: UBND tỉnh, Sở Tài chính.' },
      kind: { head: 'Loại kiến nghị', hint: pick, refusal: pickRefusal },
    },
  },
  directions: {
    sheet: 'Phương hướng',
    title: 'PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
    lead: 'Mỗi dòng một nhiệm vụ trọng tâm.',
    columns: {
      text: { head: 'Nhiệm vụ trọng tâm' },
      taskGroup: groupColumn,
    },
  },
};
