import type { Damage } from '../../office/reading/findings.ts';

/** What is wrong inside a damaged file, for whoever looks for the cause. */
export const damages: Readonly<Record<Damage, string>> = {
  container: 'cấu trúc tệp không trọn vẹn',
  checksum: 'nội dung không khớp mã kiểm tra',
  size: 'kích thước không khớp',
  overlap: 'các phần chồng lên nhau',
  method: 'cách nén không được hỗ trợ',
  zip64: 'phần ghi kích thước lớn bị sai',
  link: 'có đường dẫn thay cho nội dung',
  xml: 'nội dung XML viết sai',
  encoding: 'bảng mã chữ sai',
  'too-deep': 'nội dung lồng nhau quá nhiều tầng',
  relation: 'liên kết giữa các phần bị sai',
  'sheet-name': 'tên trang tính không hợp lệ',
};
