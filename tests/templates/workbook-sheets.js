import { count, figure, middle, order, rate, statusColumns, text } from './workbook-columns.js';
import { year } from './workbook-parts.js';
import {
  difficulties,
  directions,
  documents,
  funding,
  fundingByUnit,
  proposals,
  sources,
  submissions,
} from './workbook-unit-sheets.js';

/** @typedef {import('./workbook-parts.js').Column} Column */
/** @typedef {'good' | 'fair' | 'poor' | 'quiet'} Tone */
/** @typedef {{ list: string, tag: string, tone: Tone, formula: string, whole?: boolean }} Condition `formula` with `@` for the cell, which is of this field of this list; `whole`: the row is coloured. */
/** @typedef {{ name: string, title: string, about: string, notes: readonly string[], tables: readonly import('./workbook-parts.js').TableDefinition[], conditions?: readonly Condition[], sameHeads?: boolean }} SheetDefinition */

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

/** @type {readonly SheetDefinition[]} */
export const sheets = [
  summary,
  documents,
  activities,
  entries,
  outputs,
  indicators,
  funding,
  fundingByUnit,
  difficulties,
  proposals,
  directions,
  submissions,
  sources,
];
