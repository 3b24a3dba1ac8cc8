/** What stands around the facts in the acknowledgement that is printed. */
export const lead = (sender: string, planTitle: string): string =>
  `${sender} xác nhận đã nhận báo cáo kết quả thực hiện ${planTitle} như sau:`;

export const closing = (check: string): string =>
  `${check}${check === '' ? '' : ' '}Ngày nhận được giữ nguyên khi đơn vị gửi bản chỉnh sửa, bổ sung./.`;

/** Whoever wrote the receipt answers for what it says. */
export const recorder = ['NGƯỜI GHI NHẬN'];

export const sentTo = (unit: string): string => `- ${unit};`;
