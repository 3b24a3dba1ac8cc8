import type { FormFindingArgs } from '../../form/findings.ts';
import { type Examples, lines } from '../explain.ts';

const funding = 'Kinh phí: Nguồn kinh phí | Nhóm nhiệm vụ | Kế hoạch | Đã thực hiện';
const activities = 'Hoạt động: Hoạt động | Tình trạng | Kết quả thực hiện | Lý do';

/** Cells of a form: name of the sheet, then what stands in its columns. */
export const formExamples = {
  'cell/ambiguous-number': { wrong: 'Khối lượng, Số lượng: 1.250', right: 'Khối lượng, Số lượng: 1250' },
  'cell/approximate-number': { wrong: 'Khối lượng, Số lượng: khoảng 300', right: 'Khối lượng, Số lượng: 300' },
  'cell/not-a-number': {
    wrong: 'Khối lượng, Số lượng: hai mươi lăm',
    right: 'Khối lượng, Số lượng: 25',
  },
  'cell/other-unit': { wrong: 'Kinh phí, Kế hoạch: 1,25 tỷ đồng', right: 'Kinh phí, Kế hoạch: 1250' },
  'cell/number-out-of-range': { wrong: 'Kinh phí, Đã thực hiện: -120', right: 'Kinh phí, Đã thực hiện: 120' },
  'cell/percent-format': {
    wrong: lines('Khối lượng, Số lượng: 25%', 'Khối lượng, Đơn vị tính: hộ'),
    right: lines('Khối lượng, Số lượng: 25', 'Khối lượng, Đơn vị tính: hộ'),
  },
  'cell/date-for-number': { wrong: 'Khối lượng, Số lượng: 12/05/2024', right: 'Khối lượng, Số lượng: 12,5' },
  'cell/date-for-text': { wrong: 'Văn bản, Số, ký hiệu: 12/03/2024', right: 'Văn bản, Số, ký hiệu: 12/3-KH' },
  'cell/unclear-date': { wrong: 'Văn bản, Ngày ban hành: 05/11/24', right: 'Văn bản, Ngày ban hành: 05/11/2024' },
  'cell/no-such-day': { wrong: 'Văn bản, Ngày ban hành: 31/11/2024', right: 'Văn bản, Ngày ban hành: 30/11/2024' },
  'cell/not-a-date': { wrong: 'Chỉ tiêu, Số liệu đến ngày: quý IV', right: 'Chỉ tiêu, Số liệu đến ngày: 30/11/2024' },
  'cell/unknown-choice': { wrong: 'Hoạt động, Tình trạng: Xong', right: 'Hoạt động, Tình trạng: Hoàn thành' },
  'cell/unclear-tick': { wrong: 'Thông tin, Không phát sinh: một phần', right: 'Thông tin, Không phát sinh: x' },
  'cell/too-long': {
    wrong: 'Kiến nghị, Cơ quan giải quyết: (620 ký tự)',
    right: 'Kiến nghị, Cơ quan giải quyết: UBND tỉnh',
  },
  'cell/error': { wrong: 'Kinh phí, Kế hoạch: #REF!', right: 'Kinh phí, Kế hoạch: 1250' },
  'cell/formula': { wrong: 'Kinh phí, Kế hoạch: =750+500', right: 'Kinh phí, Kế hoạch: 1250' },
  'cell/formula-without-result': { wrong: 'Kinh phí, Kế hoạch: =Sheet1!B7', right: 'Kinh phí, Kế hoạch: 1250' },

  'form/other-identity': { wrong: 'bieu-mau-so-y-te-2023.xlsx', right: 'bieu-mau-so-y-te-2024.xlsx' },
  'form/other-edition': {
    wrong: 'bieu-mau-so-y-te-2024.xlsx (edition 1)',
    right: 'bieu-mau-so-y-te-2024.xlsx (edition 2)',
  },
  'form/no-identity': { wrong: 'Book1.xlsx', right: 'bieu-mau-so-y-te-2024.xlsx' },
  'form/sheet-missing': { wrong: 'Hoạt động | Khối lượng', right: 'Hoạt động | Khối lượng | Kinh phí' },
  'form/column-missing': {
    wrong: 'Kinh phí: Nguồn kinh phí | Nhóm nhiệm vụ | Kế hoạch',
    right: funding,
  },
  'form/column-shifted': {
    wrong: lines('Hoạt động | Tình trạng |', '| | Kết quả thực hiện'),
    right: 'Hoạt động | Tình trạng | Kết quả thực hiện',
  },
  'form/end-missing': { wrong: funding, right: lines(funding, 'Cần thêm dòng: …') },
  'form/field-missing': {
    wrong: 'Thông tin: Không phát sinh',
    right: 'Thông tin: Không phát sinh | Số, ký hiệu | Ngày',
  },
  'form/below-end': {
    wrong: lines('Cần thêm dòng: …', 'Lớp tập huấn | 3 | lớp'),
    right: lines('Lớp tập huấn | 3 | lớp', 'Cần thêm dòng: …'),
  },
  'form/beside-columns': {
    wrong: 'Lớp tập huấn | 3 | lớp | tại 2 huyện',
    right: 'Lớp tập huấn tại 2 huyện | 3 | lớp',
  },
  'form/row-without-key': {
    wrong: lines(activities, 'Việc phát sinh thêm | Hoàn thành | Đã làm |'),
    right: lines(activities, 'Đào tạo nghề | Hoàn thành | Đã làm, kèm việc phát sinh thêm |'),
  },
  'form/unknown-key': { wrong: 'abc | Đào tạo nghề khác', right: 'dao-tao-nghe | Đào tạo nghề' },
  'form/sorted-apart': {
    wrong: lines('dao-tao-nghe | Giảm nghèo', 'giam-ngheo | Đào tạo nghề'),
    right: lines('dao-tao-nghe | Đào tạo nghề', 'giam-ngheo | Giảm nghèo'),
  },
  'form/rows-deleted': { wrong: 'Đào tạo nghề', right: lines('Đào tạo nghề', 'Giảm nghèo') },
  'form/issued-changed': { wrong: 'Chỉ tiêu giao: 5', right: 'Chỉ tiêu giao: 2,87' },
  'form/hidden-rows': { wrong: '(dòng 12 ẩn) Lớp tập huấn | 3 | lớp', right: 'Lớp tập huấn | 3 | lớp' },
  'form/hidden-column': { wrong: 'Nội dung | (cột ẩn) 3 | lớp', right: 'Nội dung | 3 | lớp' },
  'form/hidden-sheet': { wrong: 'Kinh phí (trang ẩn)', right: 'Kinh phí' },
  'form/added-sheet': { wrong: 'Hoạt động | Khối lượng | Sheet1', right: 'Hoạt động | Khối lượng' },
  'form/copied-sheet': { wrong: 'Kinh phí | Kinh phí (2)', right: 'Kinh phí' },
  'form/missing-part': {
    wrong: lines(funding, 'Ngân sách nhà nước | | 1250 |'),
    right: lines(funding, 'Ngân sách nhà nước | | 1250 | 1100'),
  },
  'form/missing-field': {
    wrong: 'Thông tin: 123/BC-SYT |',
    right: 'Thông tin: 123/BC-SYT | 10/12/2024',
  },
  'form/document-unnumbered': { wrong: 'Thông tin: | 10/12/2024', right: 'Thông tin: 123/BC-SYT | 10/12/2024' },
  'form/output-without-activity': {
    wrong: lines('Hoạt động: Đào tạo nghề | |', 'Khối lượng: Đào tạo nghề | Lớp | 3 | lớp'),
    right: lines('Hoạt động: Đào tạo nghề | Hoàn thành |', 'Khối lượng: Đào tạo nghề | Lớp | 3 | lớp'),
  },
  'form/nothing-filled': { wrong: 'Thông tin, Không phát sinh:', right: 'Thông tin, Không phát sinh: x' },
} satisfies Examples<FormFindingArgs>;
