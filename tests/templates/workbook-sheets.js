import { amount, count, date, figure, middle, order, rate, text } from './workbook-columns.js';
import { year } from './workbook-parts.js';

/** @typedef {import('./workbook-parts.js').Column} Column */
/** @typedef {'good' | 'fair' | 'poor' | 'quiet'} Tone */
/** @typedef {{ list: string, tag: string, tone: Tone, formula: string, whole?: boolean }} Condition `formula` with `@` for the cell, which is of this field of this list; `whole`: the row is coloured. */
/** @typedef {{ name: string, title: string, about: string, notes: readonly string[], tables: readonly import('./workbook-parts.js').TableDefinition[], conditions?: readonly Condition[], sameHeads?: boolean }} SheetDefinition */

const statusColumns = /** @param {string} list */ list => [
  count('Lượt báo cáo', 'entries', 12, `{{sum ${list}.entries}}`),
  count('Hoàn thành', 'done', 12, `{{sum ${list}.done}}`),
  count('Đang thực hiện', 'inProgress', 12, `{{sum ${list}.inProgress}}`),
  count('Chưa thực hiện', 'notStarted', 12, `{{sum ${list}.notStarted}}`),
  count('Không phát sinh', 'nil', 12, `{{sum ${list}.nil}}`),
];

/** @type {SheetDefinition} */
const summary = {
  name: 'Tổng hợp',
  title: 'BẢNG TỔNG HỢP {{periodTitle}}',
  about: '',
  conditions: [
    { list: 'classes', tag: 'missing', tone: 'poor', formula: 'AND(ISNUMBER(@),@>0)' },
    { list: 'classes', tag: 'late', tone: 'fair', formula: 'AND(ISNUMBER(@),@>0)' },
    { list: 'groups', tag: 'silentActivities', tone: 'fair', formula: 'AND(ISNUMBER(@),@>0)' },
    { list: 'groups', tag: 'notStarted', tone: 'poor', formula: 'AND(ISNUMBER(@),@>0)' },
  ],
  notes: ['{{subject}}.', 'Tính đến ngày {{asOf}}. {{deadlineRule}} {{rosterNote}}'],
  tables: [
    {
      list: 'classes',
      title: 'A. Tình hình gửi báo cáo (tỷ lệ chỉ tính trên đơn vị phải báo cáo)',
      columns: [
        order,
        text('Nhóm đơn vị', 'name', 46),
        count('Tổng số', 'total', 12),
        count('Đã nộp', 'received', 12),
        count('Đúng hạn', 'onTime', 12),
        count('Trễ hạn', 'late', 12),
        count('Chưa nộp (quá hạn)', 'missing', 12),
        count('Chưa đến hạn', 'notDue', 12),
        count('Không phải báo cáo', 'exempt', 12),
        count('Đã chấp nhận', 'accepted', 12),
        rate('Tỷ lệ nộp', 'completeness', 12),
        rate('Tỷ lệ đúng hạn', 'onTimeRate', 36),
      ],
    },
    {
      list: 'groups',
      title: 'B. Theo nhóm nhiệm vụ',
      total: true,
      columns: [
        order,
        { ...text('Nhóm nhiệm vụ', 'title', 46), total: 'Cộng' },
        count('Đơn vị phải báo cáo', 'charged', 12),
        count('Đơn vị có báo cáo', 'reported', 12),
        rate('Tỷ lệ', 'coverage', 12),
        ...statusColumns('groups'),
        count('Hoạt động chưa có báo cáo', 'silentActivities', 12, '{{sum groups.silentActivities}}'),
        text('Đơn vị chủ trì', 'leads', 36),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const activities = {
  name: 'Hoạt động',
  title: 'TIẾN ĐỘ TỪNG HOẠT ĐỘNG {{periodTitle}}',
  about: 'Số lượt báo cáo và tình trạng của từng hoạt động',
  conditions: [
    { list: 'activities', tag: 'remark', tone: 'quiet', formula: 'LEN(@)>0', whole: true },
    { list: 'activities', tag: 'notStarted', tone: 'poor', formula: '@>0' },
  ],
  notes: ['Lấy từ các báo cáo đã được chấp nhận.'],
  tables: [
    {
      list: 'activities',
      table: 'BangHoatDong',
      total: true,
      columns: [
        order,
        text('Nhóm nhiệm vụ', 'group', 46),
        { ...text('Hoạt động', 'title', 46), total: 'Cộng' },
        count('Số đơn vị báo cáo', 'units', 12),
        ...statusColumns('activities'),
        text('Ghi chú', 'remark', 28),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const indicators = {
  name: 'Chỉ tiêu',
  title: 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU {{periodTitle}}',
  about: 'Số liệu gốc, chỉ tiêu, kết quả, so với năm trước và đánh giá',
  conditions: [
    { list: 'indicators', tag: 'achievement', tone: 'good', formula: 'AND(ISNUMBER(@),@>=1)' },
    { list: 'indicators', tag: 'achievement', tone: 'poor', formula: 'AND(ISNUMBER(@),@<0.5)' },
    { list: 'indicators', tag: 'achievement', tone: 'fair', formula: 'AND(ISNUMBER(@),@>=0.5,@<1)' },
    { list: 'indicators', tag: 'assessment', tone: 'quiet', formula: 'LEFT(@,7)="Chưa có"' },
  ],
  notes: ['Số liệu khác chuẩn, khác phương pháp tính thì không so sánh với nhau.'],
  tables: [
    {
      list: 'indicators',
      table: 'BangChiTieu',
      emptyText: 'Kế hoạch không giao chỉ tiêu bằng số.',
      columns: [
        order,
        text('Chỉ tiêu', 'name', 20),
        middle('Đơn vị tính', 'unit', 7),
        figure('Số liệu gốc', 'baseline', 8),
        { head: 'Năm gốc', tag: 'baselineYear', width: 7, format: year, align: 'center' },
        figure('Chỉ tiêu Kế hoạch', 'target', 8),
        { head: 'Năm đạt chỉ tiêu', tag: 'targetYear', width: 7, format: year, align: 'center' },
        figure('Thực hiện {{period}}', 'value', 9),
        middle('Trạng thái số liệu', 'status', 11),
        figure('Năm trước (cùng chuẩn)', 'previous', 9),
        figure('Tăng, giảm', 'change', 8),
        text('Chuẩn, phương pháp tính', 'standard', 16),
        rate('Mức thực hiện so với năm gốc', 'achievement', 9),
        text('Đánh giá', 'assessment', 16),
        text('Nguồn số liệu', 'source', 16),
        text('Ghi chú', 'note', 20),
        text('Nguồn (tệp)', 'file', 13),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const entries = {
  name: 'Hoạt động theo đơn vị',
  title: 'KẾT QUẢ TỪNG HOẠT ĐỘNG THEO ĐƠN VỊ {{periodTitle}}',
  about: 'Kết quả, lý do và khối lượng do từng đơn vị báo cáo',
  conditions: [
    { list: 'entries', tag: 'status', tone: 'good', formula: '@="hoàn thành"' },
    { list: 'entries', tag: 'status', tone: 'fair', formula: '@="đang thực hiện"' },
    { list: 'entries', tag: 'status', tone: 'poor', formula: '@="chưa thực hiện"' },
    { list: 'entries', tag: 'status', tone: 'quiet', formula: '@="không phát sinh"' },
  ],
  notes: ['Lấy từ các báo cáo đã được chấp nhận. Tên nhóm nhiệm vụ xem trang tính "Tổng hợp".'],
  tables: [
    {
      list: 'entries',
      table: 'BangKetQua',
      emptyText: 'Chưa có báo cáo nào được chấp nhận.',
      columns: [
        order,
        count('Nhóm nhiệm vụ', 'groupNumber', 8),
        text('Hoạt động', 'activity', 24),
        text('Đơn vị', 'unit', 20),
        middle('Vai trò', 'role', 10),
        middle('Trạng thái', 'status', 11),
        text('Kết quả', 'result', 58),
        text('Lý do chưa thực hiện, chưa hoàn thành', 'reason', 26),
        text('Khối lượng', 'outputs', 32),
        text('Nguồn (tệp)', 'file', 22),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const outputs = {
  name: 'Khối lượng',
  title: 'KHỐI LƯỢNG THỰC HIỆN {{periodTitle}}',
  about: 'Khối lượng cộng riêng từng khối đơn vị',
  notes: [
    'Chỉ cộng khi trùng tên và đơn vị tính, riêng từng khối đơn vị; không cộng giữa các khối vì số của sở, ngành có thể đã gồm số của địa phương.',
  ],
  tables: [
    {
      list: 'outputs',
      table: 'BangKhoiLuong',
      emptyText: 'Các báo cáo không nêu khối lượng.',
      columns: [
        order,
        count('Nhóm nhiệm vụ', 'groupNumber', 8),
        text('Hoạt động', 'activity', 36),
        text('Tên khối lượng', 'name', 36),
        figure('Số lượng', 'quantity', 14),
        middle('Đơn vị tính', 'measure', 14),
        middle('Khối đơn vị', 'block', 18),
        count('Số đơn vị', 'units', 9),
        text('Đơn vị báo cáo', 'unitNames', 50),
      ],
    },
  ],
};

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
const submissions = {
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

/** @type {SheetDefinition} */
const funding = {
  name: 'Kinh phí',
  title: 'KINH PHÍ THỰC HIỆN {{periodTitle}}',
  about: 'Kế hoạch và giải ngân theo nguồn, khối và đơn vị (triệu đồng)',
  conditions: [
    ...['funding', 'fundingLines'].flatMap(list => [
      { list, tag: 'rate', tone: /** @type {const} */ ('good'), formula: 'AND(ISNUMBER(@),@>=0.9)' },
      { list, tag: 'rate', tone: /** @type {const} */ ('poor'), formula: 'AND(ISNUMBER(@),@<0.5)' },
      { list, tag: 'rate', tone: /** @type {const} */ ('fair'), formula: 'AND(ISNUMBER(@),@>=0.5,@<0.9)' },
    ]),
  ],
  notes: ['Đơn vị tính: triệu đồng.'],
  tables: [
    {
      list: 'funding',
      table: 'BangNguonKinhPhi',
      title: 'A. Theo nguồn kinh phí và khối đơn vị (đơn vị phải báo cáo)',
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
    {
      list: 'fundingLines',
      table: 'BangKinhPhiDonVi',
      title: 'B. Theo đơn vị',
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

/** @type {SheetDefinition} */
const opinions = {
  name: 'Khó khăn - Kiến nghị',
  title: 'KHÓ KHĂN, KIẾN NGHỊ VÀ PHƯƠNG HƯỚNG {{periodTitle}}',
  about: 'Khó khăn, kiến nghị, phương hướng của các đơn vị',
  notes: ['Nội dung giống nhau của nhiều đơn vị được gộp thành một dòng.'],
  tables: [
    {
      list: 'difficulties',
      table: 'BangKhoKhan',
      title: 'A. Khó khăn, vướng mắc',
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
    {
      list: 'proposals',
      table: 'BangKienNghi',
      title: 'B. Kiến nghị, đề xuất',
      emptyText: '{{noProposals}}',
      columns: [
        order,
        text('Đơn vị', 'units', 36),
        text('Nơi nhận kiến nghị', 'addressee', 30),
        text('Nội dung', 'text', 70),
        middle('Loại kiến nghị', 'kind', 20),
      ],
    },
    {
      list: 'directions',
      table: 'BangPhuongHuong',
      title: 'C. Phương hướng, nhiệm vụ kỳ tiếp theo',
      emptyText: '{{noDirections}}',
      columns: [order, text('Đơn vị', 'units', 36), text('Nhóm nhiệm vụ', 'group', 30), text('Nội dung', 'text', 70)],
    },
  ],
};

/** @type {SheetDefinition} */
const documents = {
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
const sources = {
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

/** @type {readonly SheetDefinition[]} */
export const sheets = [
  summary,
  documents,
  activities,
  entries,
  outputs,
  indicators,
  funding,
  opinions,
  submissions,
  sources,
];
