import { amount, count, date, middle, order, rate, text } from './workbook-columns.js';

/** @typedef {import('./workbook-parts.js').Column} Column */
/** @typedef {import('./workbook-sheets.js').SheetDefinition} SheetDefinition */

/** @type {readonly Column[]} */
const submissionColumns = [
  order,
  text('Đơn vị', 'unit', 30),
  middle('Trạng thái', 'state', 14),
  date('Hạn nộp (đến hết ngày)', 'deadline', 13),
  date('Ngày nhận bản đầu', 'receivedOn', 13),
  count('Số ngày trễ, quá hạn', 'daysLate', 10),
  text('Số văn bản (bản đầu)', 'document', 18),
  date('Ngày văn bản (bản đầu)', 'documentDate', 13),
  text('Ghi chú', 'remarks', 34),
  text('Hoạt động chủ trì chưa có báo cáo', 'ledWithoutReport', 30),
  text('Nguồn (tệp)', 'file', 22),
];

/** @type {SheetDefinition} */
export const submissions = {
  name: 'Tình hình nộp',
  title: 'TÌNH HÌNH GỬI BÁO CÁO {{periodTitle}}',
  about: 'Ngày nhận, trễ hạn, chưa nộp của từng đơn vị',
  conditions: [
    ...['required', 'requested'].flatMap(list => [
      { list, tag: 'state', tone: /** @type {const} */ ('good'), formula: '@="Đúng hạn"' },
      { list, tag: 'state', tone: /** @type {const} */ ('fair'), formula: '@="Trễ hạn"' },
      { list, tag: 'state', tone: /** @type {const} */ ('poor'), formula: 'LEFT(@,8)="Chưa nộp"' },
      {
        list,
        tag: 'state',
        tone: /** @type {const} */ ('quiet'),
        formula: 'OR(@="Chưa đến hạn",@="Không phải báo cáo")',
      },
      { list, tag: 'daysLate', tone: /** @type {const} */ ('poor'), formula: 'AND(ISNUMBER(@),@>0)' },
    ]),
  ],
  notes: ['Tính đến ngày {{asOf}}. {{deadlineRule}} {{rosterNote}} {{registerNote}}'],
  sameHeads: true,
  tables: [
    {
      list: 'required',
      table: 'BangDonViPhaiNop',
      title: 'A. Đơn vị phải báo cáo',
      columns: submissionColumns,
      emptyText: 'Không có đơn vị phải báo cáo.',
    },
    {
      list: 'requested',
      table: 'BangDonViDeNghi',
      title: 'B. Đơn vị được đề nghị báo cáo (không tính vào tỷ lệ)',
      columns: submissionColumns,
      emptyText: 'Không có đơn vị được đề nghị báo cáo.',
    },
  ],
};

/** @type {(list: string) => NonNullable<SheetDefinition['conditions']>} */
const rateTones = list => [
  { list, tag: 'rate', tone: 'good', formula: 'AND(ISNUMBER(@),@>=0.9)' },
  { list, tag: 'rate', tone: 'poor', formula: 'AND(ISNUMBER(@),@<0.5)' },
  { list, tag: 'rate', tone: 'fair', formula: 'AND(ISNUMBER(@),@>=0.5,@<0.9)' },
];

/** @type {SheetDefinition} */
export const funding = {
  name: 'Kinh phí',
  title: 'KINH PHÍ THỰC HIỆN {{periodTitle}}',
  about: 'Kế hoạch và giải ngân theo nguồn và khối đơn vị (triệu đồng)',
  conditions: rateTones('funding'),
  notes: ['Đơn vị tính: triệu đồng.'],
  tables: [
    {
      list: 'funding',
      table: 'BangNguonKinhPhi',
      title: 'Theo nguồn kinh phí và khối đơn vị (đơn vị phải báo cáo)',
      total: true,
      notesAfter: '{{fundingNotes.text}}',
      columns: [
        order,
        { ...text('Nguồn kinh phí', 'name', 36), total: 'Cộng các khối (có thể trùng)' },
        middle('Khối đơn vị', 'block', 24),
        count('Đơn vị có số liệu', 'units', 30),
        count('Đơn vị phải báo cáo', 'expected', 30),
        amount('Kế hoạch', 'planned', 16, '{{sum funding.planned}}'),
        amount('Giải ngân', 'disbursed', 16, '{{sum funding.disbursed}}'),
        rate('Tỷ lệ giải ngân', 'rate', 12, '{{ratio funding.disbursed funding.planned}}'),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
export const fundingByUnit = {
  name: 'Kinh phí theo đơn vị',
  title: 'KINH PHÍ CỦA CÁC ĐƠN VỊ THEO NGUỒN {{periodTitle}}',
  about: 'Kế hoạch và giải ngân của từng đơn vị (triệu đồng)',
  conditions: rateTones('fundingLines'),
  notes: ['Đơn vị tính: triệu đồng.'],
  tables: [
    {
      list: 'fundingLines',
      table: 'BangKinhPhiDonVi',
      emptyText: 'Các báo cáo không nêu kinh phí.',
      columns: [
        order,
        text('Đơn vị', 'unit', 36),
        text('Nhóm đơn vị', 'class', 24),
        text('Nguồn kinh phí', 'source', 30),
        text('Nhóm nhiệm vụ', 'group', 30),
        amount('Kế hoạch', 'planned', 16),
        amount('Giải ngân', 'disbursed', 16),
        rate('Tỷ lệ giải ngân', 'rate', 12),
        text('Ghi chú', 'note', 36),
        text('Nguồn (tệp)', 'file', 28),
      ],
    },
  ],
};

const mergedNotes = ['Nội dung giống nhau của nhiều đơn vị được gộp thành một dòng.'];

/** @type {SheetDefinition} */
export const difficulties = {
  name: 'Khó khăn',
  title: 'KHÓ KHĂN, VƯỚNG MẮC {{periodTitle}}',
  about: 'Khó khăn, vướng mắc và nguyên nhân do các đơn vị nêu',
  notes: mergedNotes,
  tables: [
    {
      list: 'difficulties',
      table: 'BangKhoKhan',
      emptyText: '{{noDifficulties}}',
      columns: [
        order,
        text('Đơn vị', 'units', 36),
        text('Nhóm nhiệm vụ', 'group', 30),
        text('Nội dung', 'text', 70),
        middle('Loại nguyên nhân', 'causeKind', 20),
        text('Nguyên nhân', 'cause', 50),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
export const proposals = {
  name: 'Kiến nghị',
  title: 'KIẾN NGHỊ, ĐỀ XUẤT {{periodTitle}}',
  about: 'Kiến nghị, đề xuất của các đơn vị theo nơi nhận',
  notes: mergedNotes,
  tables: [
    {
      list: 'proposals',
      table: 'BangKienNghi',
      emptyText: '{{noProposals}}',
      columns: [
        order,
        text('Đơn vị', 'units', 36),
        text('Nơi nhận kiến nghị', 'addressee', 30),
        text('Nội dung', 'text', 70),
        middle('Loại kiến nghị', 'kind', 20),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
export const directions = {
  name: 'Phương hướng',
  title: 'PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TIẾP THEO NÊU TRONG BÁO CÁO {{periodTitle}}',
  about: 'Phương hướng, nhiệm vụ kỳ tiếp theo của các đơn vị',
  notes: mergedNotes,
  tables: [
    {
      list: 'directions',
      table: 'BangPhuongHuong',
      emptyText: '{{noDirections}}',
      columns: [order, text('Đơn vị', 'units', 36), text('Nhóm nhiệm vụ', 'group', 30), text('Nội dung', 'text', 70)],
    },
  ],
};

/** @type {SheetDefinition} */
export const documents = {
  name: 'Văn bản',
  title: 'VĂN BẢN CÁC ĐƠN VỊ ĐÃ BAN HÀNH {{periodTitle}}',
  about: 'Văn bản các đơn vị đã ban hành trong kỳ',
  notes: ['Lấy từ các báo cáo đã được chấp nhận.'],
  tables: [
    {
      list: 'documents',
      table: 'BangVanBan',
      emptyText: 'Các báo cáo không nêu văn bản ban hành trong kỳ.',
      columns: [
        order,
        text('Đơn vị ban hành', 'unit', 36),
        text('Số, ký hiệu', 'symbol', 20),
        date('Ngày ban hành', 'date', 13),
        text('Trích yếu nội dung', 'title', 80),
        text('Nguồn (tệp)', 'file', 30),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
export const sources = {
  name: 'Nguồn số liệu',
  title: 'NGUỒN CỦA TỪNG SỐ LIỆU {{periodTitle}}',
  about: 'Cách tính, đơn vị, tệp và dòng, văn bản, những gì không tính',
  notes: [
    'Xem đủ một số, đến từng ô trong biểu của đơn vị: plan trace, kèm mã ở cột B. Tệp nằm trong thư mục của kế hoạch.',
  ],
  tables: [
    {
      list: 'sources',
      table: 'BangNguonSoLieu',
      emptyText: 'Không kèm nguồn số liệu.',
      columns: [
        order,
        text('Mã', 'id', 28),
        text('Số liệu', 'name', 36),
        text('Giá trị', 'value', 14),
        text('Cách tính', 'formula', 20),
        text('Lấy từ (đơn vị, tệp, dòng)', 'inputs', 68),
        text('Văn bản của đơn vị', 'receipts', 48),
        text('Không tính, vì sao', 'leftOut', 40),
      ],
    },
  ],
};
