/** Heads of the list that forms are sent out by; in a letter of Word they are the names of the merge fields. */
export const mailingHeads = [
  'Mã đơn vị',
  'Tên đơn vị',
  'Email',
  'Địa chỉ',
  'Tệp biểu mẫu',
  'Gửi đến hết ngày',
] as const;
export const mailingSheet = 'Danh sách gửi';
