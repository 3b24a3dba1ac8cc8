import type { CivilDate } from '../../model/civil-date.ts';
import { formatDate } from '../../text/vietnamese.ts';

/** Headings, heads of columns and words of the page that a template of Word has in itself. */
export const pageWords = {
  skip: 'Đến nội dung chính',
  contents: 'Mục lục',
  report: 'BÁO CÁO',
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  direction: 'Tình hình chỉ đạo, triển khai thực hiện',
  guidance: '1. Công tác chỉ đạo và văn bản triển khai',
  submissions: '2. Tình hình gửi báo cáo của các đơn vị',
  results: 'Kết quả thực hiện các nhóm nhiệm vụ',
  funding: 'Kinh phí thực hiện',
  assessment: 'Đánh giá chung',
  achieved: '1. Kết quả đạt được',
  proposals: 'Kiến nghị, đề xuất',
  indicatorTable: 'Tình hình thực hiện các chỉ tiêu',
  activityTable: 'Kết quả của các đơn vị theo từng hoạt động',
  documentTable: 'Danh mục văn bản các đơn vị đã ban hành',
  fundingTable: 'Kinh phí của các đơn vị theo nguồn',
  fundingSums: 'Kinh phí theo nguồn và khối đơn vị',
  opinionTable: 'Khó khăn, kiến nghị, phương hướng do các đơn vị nêu',
  attentionTable: 'Đơn vị phải báo cáo chưa nộp, nộp trễ hạn, bị trả lại báo cáo',
  submissionTable: 'Tình hình gửi báo cáo của các đơn vị',
  late: 'B. Đơn vị nộp trễ hạn',
  sentBack: 'C. Đơn vị đã nộp nhưng bị trả lại, chưa gửi lại',
  required: 'A. Đơn vị phải báo cáo',
  requested: 'B. Đơn vị được đề nghị báo cáo',
  chartFigures: 'Số liệu của biểu đồ',
} as const;

/** Heads of the columns of tables. */
export const columnHeads = {
  number: 'TT',
  unit: 'Đơn vị',
  state: 'Trạng thái',
  receivedOn: 'Ngày nhận bản đầu',
  document: 'Văn bản báo cáo (bản nhận đầu tiên)',
  remarks: 'Ghi chú',
  deadline: 'Hạn nộp (đến hết ngày)',
  daysOver: 'Số ngày quá hạn',
  daysLate: 'Số ngày trễ',
  led: 'Hoạt động được giao chủ trì chưa có báo cáo',
  indicator: 'Chỉ tiêu',
  measure: 'Đơn vị tính',
  baseline: 'Năm gốc',
  target: 'Chỉ tiêu Kế hoạch',
  status: 'Trạng thái số liệu',
  previous: 'Kỳ trước (cùng chuẩn)',
  standard: 'Chuẩn, phương pháp tính',
  source: 'Nguồn số liệu',
  assessment: 'Đánh giá',
  result: 'Kết quả, khối lượng, lý do',
  fundingSource: 'Nguồn kinh phí',
  block: 'Khối đơn vị',
  planned: 'Kế hoạch (triệu đồng)',
  disbursed: 'Giải ngân (triệu đồng)',
  rate: 'Tỷ lệ giải ngân',
  coverage: 'Đơn vị có số liệu',
  issuer: 'Đơn vị ban hành',
  symbol: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  title: 'Trích yếu nội dung',
} as const;

/** Head of the column of this period's figures. */
export const achievedIn = (period: string): string => `Thực hiện ${period}`;

/** `asOf` as it is printed. */
export const missingHeading = (asOf: string): string => `A. Đơn vị chưa nộp báo cáo (tính đến ngày ${asOf})`;

export const nextHeading = (period: string): string => `Phương hướng, nhiệm vụ ${period}`;

export const to = (addressees: string): string => `Kính gửi: ${addressees}`;

export const numberedChart = (number: number, caption: string): string => `Biểu đồ ${number}. ${caption}`;
export const chartFigures = (caption: string, unit: string): string => `${caption} (đơn vị tính: ${unit})`;

export const roleLine = (role: string, names: string): string => `${role}: ${names}`;
export const resultLine = (units: string, status: string, text: string): string => `${units} (${status}): ${text}`;
export const opinionLine = (units: string, text: string): string => `${units}: ${text}`;

export const searchOf = (caption: string) => ({ label: `Tìm trong bảng "${caption}"`, shown: 'Hiện {0}/{1} dòng' });

export const aboutPage = (period: string, asOf: CivilDate): string =>
  `Kỳ báo cáo: ${period}. Số liệu tính đến ngày ${formatDate(asOf)}.`;

export const pageNote =
  'Bản để đọc và tra cứu trên máy, lập từ cùng số liệu với bản Word; không thay cho văn bản đã ký.';
