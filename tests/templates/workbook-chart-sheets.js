import { barChart, drawing, lineChart } from './workbook-charts.js';
import {
  backLink,
  banner,
  finish,
  headRow,
  money,
  note,
  number,
  partTitle,
  table,
  title,
  whole,
  year,
} from './workbook-parts.js';

/** @typedef {import('./workbook-parts.js').Link[]} Links */
/** @typedef {{ sheet: string, drawing: string, charts: readonly string[] }} DrawnSheet */

export const chartSheets = [
  { name: 'Biểu đồ', about: 'Tình hình nộp, hoạt động, kinh phí bằng biểu đồ, kèm số liệu' },
  { name: 'Diễn biến chỉ tiêu', about: 'Kết quả từng năm bên chỉ tiêu của Kế hoạch, mỗi chỉ tiêu một biểu đồ' },
];
const [bars = { name: '' }, trends = { name: '' }] = chartSheets;

/** Rows kept free for a chart below its figures. */
const room = 28;

/** @typedef {{ heading: string, list: string, columns: import('./workbook-parts.js').Column[], empty: string, text: string, chart: (at: (column: string, row: number) => string, head: number) => Parameters<typeof barChart>[0] }} Section */

/** @type {(head: string, tag: string, format?: string) => import('./workbook-parts.js').Column} */
const value = (head, tag, format = whole) => ({ head, tag, width: 14, format, align: 'right' });

/** @typedef {{ title: string, sections: readonly Section[] }} Bars */

/** @type {Bars} */
export const yearlyBars = {
  title: 'BIỂU ĐỒ {{periodTitle}}',
  sections: [
    {
      heading: '1. Tình hình gửi báo cáo',
      list: 'submissionStates',
      columns: [
        { head: 'Tình trạng', tag: 'state', width: 56 },
        value('Đơn vị phải báo cáo', 'required'),
        value('Đơn vị được đề nghị báo cáo', 'requested'),
      ],
      empty: 'Không có đơn vị phải báo cáo.',
      text: '{{submissionsText}}',
      chart: (at, head) => ({
        title: 'Số đơn vị theo tình trạng gửi báo cáo',
        labels: at('A', head + 1),
        valueTitle: 'Số đơn vị',
        series: [
          { name: at('B', head), values: at('B', head + 1), look: 'dark' },
          { name: at('C', head), values: at('C', head + 1), look: 'white' },
        ],
      }),
    },
    {
      heading: '2. Hoạt động theo nhóm nhiệm vụ và tình trạng',
      list: 'groups',
      columns: [
        { head: 'Nhóm nhiệm vụ', tag: 'title', width: 56 },
        value('Hoàn thành', 'done'),
        value('Đang thực hiện', 'inProgress'),
        value('Chưa thực hiện', 'notStarted'),
        value('Không phát sinh', 'nil'),
      ],
      empty: '',
      text: '{{activitiesText}}',
      chart: (at, head) => ({
        title: 'Số lượt báo cáo hoạt động theo tình trạng',
        labels: at('A', head + 1),
        stacked: true,
        valueTitle: 'Lượt báo cáo',
        series: [
          { name: at('B', head), values: at('B', head + 1), look: 'dark' },
          { name: at('C', head), values: at('C', head + 1), look: 'light' },
          { name: at('D', head), values: at('D', head + 1), look: 'striped' },
          { name: at('E', head), values: at('E', head + 1), look: 'white' },
        ],
      }),
    },
    {
      heading: '3. Kinh phí theo nguồn và khối đơn vị (triệu đồng; các khối không cộng với nhau)',
      list: 'sourceMoney',
      columns: [
        { head: 'Nguồn và khối đơn vị', tag: 'label', width: 56 },
        value('Kế hoạch', 'planned', money),
        value('Giải ngân', 'disbursed', money),
      ],
      empty: 'Các báo cáo không nêu kinh phí.',
      text: '{{fundingText}}',
      chart: (at, head) => ({
        title: 'Kinh phí kế hoạch và giải ngân',
        labels: at('A', head + 1),
        valueTitle: 'Triệu đồng',
        series: [
          { name: at('B', head), values: at('B', head + 1), look: 'light', format: '#,##0.0' },
          { name: at('C', head), values: at('C', head + 1), look: 'dark', format: '#,##0.0' },
        ],
      }),
    },
  ],
};

/** @type {Bars} */
export const reviewBars = {
  title: 'BIỂU ĐỒ {{rangeTitle}}',
  sections: [
    {
      heading: '1. Tình hình gửi báo cáo của các đơn vị phải báo cáo qua các năm',
      list: 'years',
      columns: [
        { head: 'Năm', tag: 'year', width: 56, format: year, align: 'left' },
        value('Đúng hạn', 'onTime'),
        value('Trễ hạn', 'late'),
        value('Chưa nộp', 'missing'),
      ],
      empty: '',
      text: '{{submissionsText}}',
      chart: (at, head) => ({
        title: 'Số đơn vị phải báo cáo theo tình hình gửi báo cáo',
        labels: at('A', head + 1),
        stacked: true,
        valueTitle: 'Số đơn vị',
        series: [
          { name: at('B', head), values: at('B', head + 1), look: 'dark' },
          { name: at('C', head), values: at('C', head + 1), look: 'striped' },
          { name: at('D', head), values: at('D', head + 1), look: 'white' },
        ],
      }),
    },
    {
      heading: '2. Kinh phí qua các năm (cộng các nguồn, triệu đồng; các khối không cộng với nhau)',
      list: 'fundingYears',
      columns: [
        { head: 'Khối đơn vị và năm', tag: 'label', width: 56 },
        value('Kế hoạch', 'planned', money),
        value('Giải ngân', 'disbursed', money),
      ],
      empty: 'Các báo cáo không nêu kinh phí.',
      text: '{{fundingText}}',
      chart: (at, head) => ({
        title: 'Kinh phí kế hoạch và giải ngân',
        labels: at('A', head + 1),
        valueTitle: 'Triệu đồng',
        series: [
          { name: at('B', head), values: at('B', head + 1), look: 'light', format: '#,##0.0' },
          { name: at('C', head), values: at('C', head + 1), look: 'dark', format: '#,##0.0' },
        ],
      }),
    },
  ],
};

/** @type {(workbook: import('exceljs').Workbook, links: Links, bars: Bars) => DrawnSheet} */
export function addBarSheet(workbook, links, { title: heading, sections }) {
  const sheet = workbook.addWorksheet(bars.name);
  const width = 5;
  sheet.columns = [56, 14, 14, 14, 14].map(own => ({ width: own }));
  banner(sheet, '{{banners.text}}', width);
  title(sheet, heading, width);
  note(sheet, 'Biểu đồ vẽ từ bảng số liệu ngay trên nó.', width);
  backLink(sheet, width, links);
  /** @type {import('./workbook-charts.js').Frame[]} */
  const frames = [];
  const charts = sections.map(({ heading: part, list, columns, empty, text, chart }, index) => {
    partTitle(sheet, part, width);
    if (index > 0) sheet.getRow(sheet.rowCount - 2).addPageBreak();
    const { head } = table(sheet, { list, columns, ...(empty !== '' && { emptyText: empty }) });
    const first = sheet.rowCount + 1;
    sheet.getRow(first + room).height = 6;
    sheet.getCell(first + room, 1).value = ' ';
    frames.push({
      from: [0, first, 0],
      to: [width, first + room - 1, 0],
      name: `Biểu đồ ${index + 1}`,
      description: text,
    });
    return barChart(chart((column, row) => `'${bars.name}'!$${column}$${row}`, head));
  });
  finish(sheet, { shown: 2, printed: '2:2', portrait: true });
  return { sheet: bars.name, drawing: drawing(frames), charts };
}

const slots = [1, 2, 3, 4, 5, 6];

/** @type {(head: string, tag: string) => import('./workbook-parts.js').Column} */
const yearly = (head, tag) => ({ head, tag, width: 9, format: number, align: 'right' });

/** @type {readonly import('./workbook-parts.js').Column[]} */
const trendColumns = [
  { head: 'TT', tag: 'number', width: 6, format: whole, align: 'center' },
  { head: 'Chỉ tiêu', tag: 'name', width: 34 },
  { head: 'Chuẩn, phương pháp tính', tag: 'standard', width: 20 },
  { head: 'Đơn vị tính', tag: 'unit', width: 9, align: 'center' },
  ...slots.map(slot => yearly(`{{trendYear${slot}}}`, `result${slot}`)),
  ...slots.map(slot => yearly(`{{trendYear${slot}}}`, `target${slot}`)),
];

/** The head in two rows: what is shown, and the years. @type {(sheet: import('exceljs').Worksheet) => { above: number, years: number, item: number }} */
function trendTable(sheet) {
  const groups = trendColumns.map((column, index) => {
    if (index < 4) return column;
    return { ...column, head: index < 10 ? 'Kết quả' : 'Chỉ tiêu của Kế hoạch' };
  });
  const above = headRow(sheet, groups);
  const { head: years, item } = table(sheet, { list: 'trends', columns: trendColumns });
  for (const column of ['A', 'B', 'C', 'D']) sheet.getCell(`${column}${years}`).value = null;
  for (const column of ['A', 'B', 'C', 'D']) sheet.mergeCells(`${column}${above}:${column}${years}`);
  for (const [first, last] of ['EJ', 'KP']) sheet.mergeCells(`${first}${above}:${last}${above}`);
  for (let column = 5; column <= trendColumns.length; column += 1) {
    const cell = sheet.getCell(years, column);
    cell.style = { ...cell.style, numFmt: year };
  }
  return { above, years, item };
}

/** One row and one chart for each indicator and standard: the chart lies over the row that is repeated. @type {(workbook: import('exceljs').Workbook, links: Links) => DrawnSheet} */
export function addTrendSheet(workbook, links) {
  const sheet = workbook.addWorksheet(trends.name);
  const width = trendColumns.length;
  sheet.columns = trendColumns.map(column => ({ width: column.width }));
  banner(sheet, '{{banners.text}}', width);
  title(sheet, 'DIỄN BIẾN CÁC CHỈ TIÊU', width);
  note(
    sheet,
    'Sáu năm đến năm cuối của chỉ tiêu. Mỗi chuẩn, phương pháp tính là một dòng riêng, không nối với nhau. Năm không có số liệu để trống.',
    width,
  );
  backLink(sheet, width, links);
  const { above, years, item } = trendTable(sheet);
  sheet.getRow(item).height = 236;
  /** @type {(cells: string) => string} */
  const at = cells => `'${trends.name}'!${cells}`;
  const chart = lineChart({
    title: '{{trends.caption}}',
    labels: at(`$E$${years}:$J$${years}`),
    valueTitle: '{{trends.unit}}',
    series: [
      { name: at(`$E$${above}`), values: at(`$E$${item}:$J$${item}`), look: 'dark' },
      { name: at(`$K$${above}`), values: at(`$K$${item}:$P$${item}`), look: 'white' },
    ],
  });
  /** @type {import('./workbook-charts.js').Frame} */
  const frame = {
    from: [2, item - 1, 40],
    to: [width, item - 1, 232],
    name: 'Diễn biến chỉ tiêu',
    description: '{{trends.description}}',
  };
  finish(sheet, { shown: years, printed: `${above}:${years}` });
  return { sheet: trends.name, drawing: drawing([frame]), charts: [chart] };
}
