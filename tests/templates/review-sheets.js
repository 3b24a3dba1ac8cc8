import { amount, count, date, figure, middle, order, rate, text } from './workbook-columns.js';
import { year as yearFormat } from './workbook-parts.js';

/** @typedef {import('./workbook-parts.js').Column} Column */
/** @typedef {import('./workbook-sheets.js').SheetDefinition} SheetDefinition */

/** @type {Column} */
const year = { head: 'Năm', tag: 'year', width: 8, format: yearFormat, align: 'center' };
/** A year, or what several years come to. @type {Column} */
const years = { head: 'Năm', tag: 'year', width: 16, align: 'center' };

const statusColumns = [
  count('Lượt báo cáo', 'entries', 12),
  count('Hoàn thành', 'done', 12),
  count('Đang thực hiện', 'inProgress', 12),
  count('Chưa thực hiện', 'notStarted', 12),
  count('Không phát sinh', 'nil', 12),
];

/** @type {SheetDefinition} */
const overview = {
  name: 'Tổng hợp',
  about: '',
  conditions: [
    { list: 'years', tag: 'missing', tone: 'poor', formula: 'AND(ISNUMBER(@),@>0)' },
    { list: 'years', tag: 'late', tone: 'fair', formula: 'AND(ISNUMBER(@),@>0)' },
    { list: 'years', tag: 'state', tone: 'quiet', formula: 'LEN(@)>0', whole: true },
  ],
  title: 'TỔNG HỢP {{rangeTitle}}',
  notes: ['{{subject}}.', 'Tính đến ngày {{asOf}}; {{coverage}}. {{registerNote}}'],
  tables: [
    {
      list: 'years',
      title: 'A. Tình hình gửi báo cáo từng năm (đơn vị phải báo cáo)',
      columns: [
        order,
        // As wide as the names of the sheets above it.
        { ...year, width: 26 },
        count('Phải báo cáo', 'owed', 14),
        count('Đã nộp', 'received', 14),
        count('Đúng hạn', 'onTime', 14),
        count('Trễ hạn', 'late', 14),
        count('Chưa nộp', 'missing', 14),
        count('Không phải báo cáo', 'exempt', 14),
        count('Đã chấp nhận', 'accepted', 14),
        rate('Tỷ lệ nộp', 'completeness', 14),
        rate('Tỷ lệ đúng hạn', 'onTimeRate', 14),
        count('Văn bản đã ban hành', 'documents', 14),
        text('Ghi chú', 'state', 30),
      ],
    },
    {
      list: 'amendments',
      title: 'B. Điều chỉnh Kế hoạch',
      emptyText: 'Kế hoạch không được điều chỉnh trong các năm được tổng hợp.',
      columns: [
        order,
        { ...text('Văn bản', 'document', 8), span: 2 },
        date('Ngày ban hành', 'date', 14),
        date('Ngày hiệu lực', 'effective', 14),
        count('Số nội dung', 'changes', 14),
        { ...text('Lý do', 'reason', 14), span: 7 },
      ],
    },
    {
      list: 'reorganisations',
      title: 'C. Sắp xếp tổ chức của các đơn vị báo cáo',
      emptyText: 'Không có đơn vị báo cáo nào được sắp xếp lại trong các năm được tổng hợp.',
      columns: [order, { ...text('Nội dung', 'text', 14), span: 12 }],
    },
  ],
};

/** @type {SheetDefinition} */
const groups = {
  name: 'Nhóm nhiệm vụ',
  about: 'Đơn vị có báo cáo, số lượt và tình trạng của từng nhóm, từng năm',
  title: 'KẾT QUẢ THEO NHÓM NHIỆM VỤ {{rangeTitle}}',
  notes: ['Năm không có dòng là năm chưa có dữ liệu.'],
  tables: [
    {
      list: 'groups',
      table: 'BangNhomNhiemVu',
      emptyText: 'Chưa có dữ liệu của năm nào.',
      columns: [
        order,
        text('Nhóm nhiệm vụ', 'title', 40),
        year,
        count('Đơn vị phải báo cáo', 'charged', 12),
        count('Đơn vị có báo cáo', 'reported', 12),
        rate('Tỷ lệ', 'coverage', 12),
        ...statusColumns,
        count('Hoạt động chưa có báo cáo', 'silentActivities', 12),
        text('Tóm tắt của đơn vị tổng hợp', 'narrative', 70),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const activities = {
  name: 'Hoạt động',
  about: 'Số lượt báo cáo và tình trạng của từng hoạt động, từng năm',
  conditions: [{ list: 'activities', tag: 'remark', tone: 'quiet', formula: 'LEN(@)>0', whole: true }],
  title: 'TIẾN ĐỘ TỪNG HOẠT ĐỘNG {{rangeTitle}}',
  notes: ['Lấy từ các báo cáo đã được chấp nhận của từng năm.'],
  tables: [
    {
      list: 'activities',
      table: 'BangHoatDong',
      emptyText: 'Chưa có dữ liệu của năm nào.',
      columns: [
        order,
        text('Nhóm nhiệm vụ', 'group', 40),
        text('Hoạt động', 'title', 46),
        year,
        count('Số đơn vị báo cáo', 'units', 12),
        ...statusColumns,
        text('Ghi chú', 'remark', 28),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const outputs = {
  name: 'Khối lượng',
  about: 'Khối lượng từng năm, cộng theo khối đơn vị',
  title: 'KHỐI LƯỢNG QUA CÁC NĂM {{rangeTitle}}',
  notes: [
    'Khối lượng là số của từng năm; chỉ cộng khi trùng tên và đơn vị tính, riêng từng khối đơn vị. Dòng cộng ghi rõ số năm có số liệu.',
  ],
  tables: [
    {
      list: 'outputs',
      table: 'BangKhoiLuong',
      emptyText: 'Các báo cáo không nêu khối lượng.',
      columns: [
        order,
        text('Hoạt động', 'activity', 40),
        text('Tên khối lượng', 'name', 40),
        middle('Đơn vị tính', 'measure', 14),
        middle('Khối đơn vị', 'block', 20),
        years,
        figure('Số lượng', 'quantity', 16),
        count('Số đơn vị', 'units', 10),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const indicators = {
  name: 'Chỉ tiêu',
  about: 'Số liệu từng năm, đứt đoạn khi đổi chuẩn',
  title: 'SỐ LIỆU CÁC CHỈ TIÊU QUA CÁC NĂM {{rangeTitle}}',
  notes: [
    'Số liệu khác đoạn chuỗi (khác chuẩn, khác phương pháp tính) không so sánh với nhau; tăng, giảm chỉ tính trong một đoạn. Ô trống là chưa có số liệu, không nội suy.',
  ],
  tables: [
    {
      list: 'indicators',
      table: 'BangChiTieu',
      emptyText: 'Kế hoạch không giao chỉ tiêu bằng số.',
      columns: [
        order,
        text('Chỉ tiêu', 'name', 34),
        middle('Đơn vị tính', 'unit', 10),
        year,
        figure('Số liệu', 'value', 12),
        middle('Trạng thái', 'status', 12),
        middle('Số đơn vị', 'coverage', 14),
        text('Chuẩn, phương pháp tính', 'standard', 26),
        count('Đoạn chuỗi', 'segment', 8),
        figure('Tăng, giảm so với số liệu liền trước', 'change', 14),
        text('Nguồn số liệu', 'source', 36),
        text('Ghi chú', 'note', 40),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const assessments = {
  name: 'Đánh giá chỉ tiêu',
  about: 'Số của các năm và đánh giá so với chỉ tiêu',
  conditions: [
    { list: 'indicatorTotals', tag: 'achievement', tone: 'good', formula: 'AND(ISNUMBER(@),@>=1)' },
    { list: 'indicatorTotals', tag: 'achievement', tone: 'poor', formula: 'AND(ISNUMBER(@),@<0.5)' },
    { list: 'indicatorTotals', tag: 'achievement', tone: 'fair', formula: 'AND(ISNUMBER(@),@>=0.5,@<1)' },
  ],
  title: 'ĐÁNH GIÁ CHỈ TIÊU {{rangeTitle}}',
  notes: ['Đánh giá theo số liệu mới nhất, so với chỉ tiêu của năm đó hoặc năm gần nhất sau đó.'],
  tables: [
    {
      list: 'indicatorTotals',
      table: 'BangDanhGia',
      emptyText: 'Kế hoạch không giao chỉ tiêu bằng số.',
      columns: [
        order,
        text('Chỉ tiêu', 'name', 40),
        middle('Đơn vị tính', 'unit', 12),
        middle('Năm có số liệu', 'years', 20),
        text('Số của các năm', 'overYears', 44),
        figure('Chỉ tiêu Kế hoạch', 'target', 14),
        { head: 'Năm đạt chỉ tiêu', tag: 'targetYear', width: 10, format: yearFormat, align: 'center' },
        rate('Mức thực hiện so với năm gốc', 'achievement', 14),
        text('Đánh giá', 'assessment', 40),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const unitFigures = {
  name: 'Chỉ tiêu theo đơn vị',
  about: 'Số liệu dưới tên từng đơn vị, trước và sau sắp xếp',
  title: 'SỐ LIỆU CHỈ TIÊU CỦA TỪNG ĐƠN VỊ {{rangeTitle}}',
  notes: [
    'Số liệu đứng dưới tên đơn vị khi báo cáo; đơn vị kế thừa có số liệu từ năm sắp xếp. So với trước sắp xếp chỉ khi cộng được.',
  ],
  tables: [
    {
      list: 'unitFigures',
      table: 'BangChiTieuDonVi',
      emptyText: 'Không có chỉ tiêu nào do nhiều đơn vị báo cáo.',
      columns: [
        order,
        text('Chỉ tiêu', 'name', 36),
        text('Đơn vị', 'unit', 32),
        year,
        figure('Số liệu', 'value', 14),
        middle('Trạng thái', 'status', 12),
        text('Chuẩn, phương pháp tính', 'standard', 26),
        text('Sắp xếp tổ chức, so sánh', 'note', 70),
      ],
    },
  ],
};

/** @type {readonly Column[]} */
const matrix = [
  order,
  text('Đơn vị', 'unit', 36),
  count('Đúng hạn (năm)', 'onTime', 10),
  count('Trễ hạn (năm)', 'late', 10),
  count('Chưa nộp (năm)', 'missing', 10),
  ...[1, 2, 3, 4, 5].map(place => middle(`{{year${place}}}`, `year${place}`, 18)),
];

/** @type {SheetDefinition} */
const discipline = {
  name: 'Kỷ luật báo cáo',
  about: 'Đúng hạn, trễ hạn, chưa nộp theo đơn vị và năm',
  conditions: ['required', 'requested'].flatMap(list =>
    [1, 2, 3, 4, 5].flatMap(place => [
      { list, tag: `year${place}`, tone: /** @type {const} */ ('poor'), formula: 'LEFT(@,8)="Chưa nộp"' },
      { list, tag: `year${place}`, tone: /** @type {const} */ ('fair'), formula: 'LEFT(@,3)="Trễ"' },
    ]),
  ),
  title: 'TÌNH HÌNH GỬI BÁO CÁO CỦA TỪNG ĐƠN VỊ {{rangeTitle}}',
  notes: ['Tính đến ngày {{asOf}}. {{matrixNote}}'],
  sameHeads: true,
  tables: [
    {
      list: 'required',
      title: 'A. Đơn vị phải báo cáo',
      emptyText: 'Không có đơn vị phải báo cáo.',
      columns: matrix,
    },
    {
      list: 'requested',
      title: 'B. Đơn vị được đề nghị báo cáo (không tính vào tỷ lệ)',
      emptyText: 'Không có đơn vị được đề nghị báo cáo.',
      columns: matrix,
    },
  ],
};

/** @type {SheetDefinition} */
const submissions = {
  name: 'Nộp báo cáo',
  about: 'Từng đơn vị, từng năm: tình hình, ngày nhận, số ngày trễ',
  conditions: [
    { list: 'submissions', tag: 'state', tone: 'poor', formula: 'LEFT(@,8)="Chưa nộp"' },
    { list: 'submissions', tag: 'state', tone: 'fair', formula: 'LEFT(@,3)="Trễ"' },
  ],
  title: 'TỪNG LẦN GỬI BÁO CÁO {{rangeTitle}}',
  notes: ['Mỗi dòng là một đơn vị trong một năm.'],
  tables: [
    {
      list: 'submissions',
      table: 'BangNopBaoCao',
      emptyText: 'Chưa có dữ liệu của năm nào.',
      columns: [
        order,
        text('Đơn vị', 'unit', 36),
        text('Nhóm đơn vị', 'class', 28),
        year,
        middle('Tình hình', 'state', 28),
        date('Ngày nhận bản đầu', 'receivedOn', 14),
        count('Số ngày trễ', 'daysLate', 10),
        text('Ghi chú', 'note', 50),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const funding = {
  name: 'Kinh phí',
  about: 'Kế hoạch, giải ngân theo nguồn, khối và năm',
  title: 'KINH PHÍ QUA CÁC NĂM {{rangeTitle}}',
  notes: ['Đơn vị tính: triệu đồng.', '{{fundingNotes.text}}'],
  tables: [
    {
      list: 'funding',
      table: 'BangKinhPhi',
      emptyText: 'Kế hoạch không có nguồn kinh phí.',
      columns: [
        order,
        text('Nguồn kinh phí', 'name', 40),
        middle('Khối đơn vị', 'block', 24),
        years,
        amount('Kế hoạch', 'planned', 16),
        amount('Giải ngân', 'disbursed', 16),
        rate('Tỷ lệ giải ngân', 'rate', 12),
        count('Đơn vị có số liệu', 'units', 12),
        count('Đơn vị phải báo cáo', 'expected', 12),
      ],
    },
  ],
};

const mergedNotes = ['Nội dung giống nhau của nhiều đơn vị, nhiều năm được gộp thành một dòng.'];

/** @type {SheetDefinition} */
const difficulties = {
  name: 'Khó khăn',
  about: 'Khó khăn, vướng mắc và nguyên nhân do các đơn vị nêu',
  title: 'KHÓ KHĂN, VƯỚNG MẮC {{rangeTitle}}',
  notes: mergedNotes,
  tables: [
    {
      list: 'difficulties',
      table: 'BangKhoKhan',
      emptyText: 'Các đơn vị không nêu khó khăn, vướng mắc.',
      columns: [
        order,
        text('Đơn vị', 'units', 36),
        text('Nhóm nhiệm vụ', 'group', 30),
        text('Nội dung', 'text', 70),
        middle('Loại nguyên nhân', 'causeKind', 20),
        text('Nguyên nhân', 'cause', 50),
        middle('Các năm', 'years', 22),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const proposals = {
  name: 'Kiến nghị',
  about: 'Kiến nghị, đề xuất của các đơn vị theo nơi nhận',
  title: 'KIẾN NGHỊ, ĐỀ XUẤT {{rangeTitle}}',
  notes: mergedNotes,
  tables: [
    {
      list: 'proposals',
      table: 'BangKienNghi',
      emptyText: 'Các đơn vị không có kiến nghị, đề xuất.',
      columns: [
        order,
        text('Đơn vị', 'units', 36),
        text('Nơi nhận kiến nghị', 'addressee', 30),
        text('Nội dung', 'text', 70),
        middle('Loại kiến nghị', 'kind', 20),
        middle('Các năm', 'years', 22),
      ],
    },
  ],
};

/** @type {SheetDefinition} */
const lessons = {
  name: 'Bài học',
  about: 'Bài học kinh nghiệm do đơn vị tổng hợp soạn',
  title: 'BÀI HỌC KINH NGHIỆM {{rangeTitle}}',
  notes: [],
  tables: [
    {
      list: 'lessons',
      table: 'BangBaiHoc',
      emptyText: 'Đơn vị tổng hợp chưa soạn nội dung này.',
      columns: [order, middle('Năm', 'year', 22), text('Nội dung', 'text', 120)],
    },
  ],
};

/** @type {SheetDefinition} */
const directions = {
  name: 'Nhiệm vụ',
  about: 'Nhiệm vụ các đơn vị nêu cho kỳ sau',
  title: 'NHIỆM VỤ CÁC ĐƠN VỊ NÊU {{rangeTitle}}',
  notes: ['Theo báo cáo của năm cuối có dữ liệu.', ...mergedNotes],
  tables: [
    {
      list: 'directions',
      table: 'BangNhiemVu',
      emptyText: 'Các đơn vị không nêu nhiệm vụ.',
      columns: [order, text('Đơn vị', 'units', 36), text('Nhóm nhiệm vụ', 'group', 30), text('Nội dung', 'text', 70)],
    },
  ],
};

/** @type {readonly SheetDefinition[]} */
export const sheets = [
  overview,
  groups,
  activities,
  outputs,
  indicators,
  assessments,
  unitFigures,
  discipline,
  submissions,
  funding,
  difficulties,
  proposals,
  lessons,
  directions,
];
