import { count, date, figure, middle, order, rate, text } from './workbook-columns.js';
import { year } from './workbook-parts.js';

/** @typedef {import('./workbook-parts.js').Column} Column */
/** @typedef {import('./build-sheets.js').SheetDefinition} SheetDefinition */

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
  notes: ['Lấy từ các báo cáo đã được chấp nhận.'],
  filter: true,
  tables: [
    {
      list: 'activities',
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
  notes: ['Số liệu khác chuẩn, khác phương pháp tính thì không so sánh với nhau.'],
  filter: true,
  tables: [
    {
      list: 'indicators',
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
  notes: ['Lấy từ các báo cáo đã được chấp nhận. Tên nhóm nhiệm vụ xem trang tính "Tổng hợp".'],
  filter: true,
  tables: [
    {
      list: 'entries',
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
  notes: [
    'Chỉ cộng khi trùng tên và đơn vị tính, riêng từng khối đơn vị; không cộng giữa các khối vì số của sở, ngành có thể đã gồm số của địa phương.',
  ],
  filter: true,
  tables: [
    {
      list: 'outputs',
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
  notes: ['Tính đến ngày {{asOf}}. {{deadlineRule}} {{rosterNote}} {{registerNote}}'],
  filter: true,
  sameHeads: true,
  tables: [
    {
      list: 'required',
      title: 'A. Đơn vị phải báo cáo',
      columns: submissionColumns,
      emptyText: 'Không có đơn vị phải báo cáo.',
    },
    {
      list: 'requested',
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
  notes: ['Đơn vị tính: triệu đồng.'],
  tables: [
    {
      list: 'funding',
      title: 'A. Theo nguồn kinh phí và khối đơn vị (đơn vị phải báo cáo)',
      total: true,
      notesAfter: '{{fundingNotes.text}}',
      columns: [
        order,
        { ...text('Nguồn kinh phí', 'name', 36), total: 'Cộng các khối (có thể trùng)' },
        middle('Khối đơn vị', 'block', 24),
        count('Đơn vị có số liệu', 'units', 30),
        count('Đơn vị phải báo cáo', 'expected', 30),
        figure('Kế hoạch', 'planned', 16, '{{sum funding.planned}}'),
        figure('Giải ngân', 'disbursed', 16, '{{sum funding.disbursed}}'),
        rate('Tỷ lệ giải ngân', 'rate', 12, '{{ratio funding.disbursed funding.planned}}'),
      ],
    },
    {
      list: 'fundingLines',
      title: 'B. Theo đơn vị',
      emptyText: 'Các báo cáo không nêu kinh phí.',
      columns: [
        order,
        text('Đơn vị', 'unit', 36),
        text('Nhóm đơn vị', 'class', 24),
        text('Nguồn kinh phí', 'source', 30),
        text('Nhóm nhiệm vụ', 'group', 30),
        figure('Kế hoạch', 'planned', 16),
        figure('Giải ngân', 'disbursed', 16),
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
  notes: ['Nội dung giống nhau của nhiều đơn vị được gộp thành một dòng.'],
  tables: [
    {
      list: 'difficulties',
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
  notes: ['Lấy từ các báo cáo đã được chấp nhận.'],
  filter: true,
  tables: [
    {
      list: 'documents',
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

/** @type {readonly SheetDefinition[]} */
export const sheets = [summary, indicators, activities, entries, outputs, submissions, funding, opinions, documents];
