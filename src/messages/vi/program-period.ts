/** The options of every command that works on one period. */
export const periodOptions = {
  year: 'năm báo cáo (mặc định: năm gần nhất đã chốt danh sách)',
  period: 'kỳ báo cáo ngắn hơn một năm, ví dụ 2024-H1, 2024-Q3, 2024-07',
  cycle: 'chế độ báo cáo, khi kế hoạch có nhiều',
};
