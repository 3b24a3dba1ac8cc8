import type { Report } from '../../../src/model/documents.ts';

/** What a form of the small plan's first department says that nobody filled in. */
export const emptyReport: Report = {
  format: 1,
  plan: 'ke-hoach-mau',
  unit: 'so-mot',
  cycle: 'hang-nam',
  period: 2024,
  nil: false,
};

/** A report of the small plan's first department with something in every part of the form. */
export const fullReport: Report = {
  ...emptyReport,
  document: { number: '123/BC-SM', date: '2024-12-10', signer: { name: 'Nguyễn Văn Mẫu', title: 'Phó Giám đốc' } },
  issuedDocuments: [
    { number: '12/3-KH', date: '2024-03-29', title: 'Kế hoạch triển khai năm 2024' },
    { number: '1250', title: 'Công văn hướng dẫn' },
  ],
  activities: [
    {
      activity: 'viec-mot',
      status: 'done',
      result: 'Mở 03 lớp, 1.250 lượt người (đạt 102,3%).\n- Huyện Ba: 02 lớp\n=1+1 không phải công thức',
      outputs: [
        { name: 'Lớp tập huấn', quantity: 3, unit: 'lớp' },
        { name: 'Lượt người dự', quantity: 1250.5, unit: 'lượt người' },
      ],
    },
    { activity: 'viec-hai', status: 'not-started', reason: 'Chưa được bố trí kinh phí.' },
  ],
  indicators: [
    {
      indicator: 'ty-le-mau',
      value: 2.87,
      numerator: 287,
      denominator: 10000,
      standard: 'chuan-cu',
      asOf: '2024-11-30',
      status: 'preliminary',
      source: 'Kết quả rà soát',
      note: 'Chưa phê duyệt.',
    },
  ],
  funding: [
    { source: 'ngan-sach', taskGroup: 'nhom-mot', planned: 1250.5, disbursed: 1100 },
    { source: 'ngan-sach', planned: 0, disbursed: 0, note: 'Không bố trí.' },
  ],
  difficulties: [{ text: 'Thiếu người.', cause: 'Tinh giản biên chế.', causeKind: 'objective', taskGroup: 'nhom-hai' }],
  proposals: [{ text: 'Bố trí thêm kinh phí.', to: 'UBND tỉnh Mẫu', kind: 'funding' }],
  nextPeriod: [{ text: 'Hoàn thành việc thứ hai.', taskGroup: 'nhom-mot' }, { text: 'Tổng kết.' }],
};
