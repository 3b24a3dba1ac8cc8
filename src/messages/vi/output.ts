import type { Counts } from '../../output/counts.ts';
import type { OutputWords } from '../../output/words.ts';
import { formatNumber } from '../../text/vietnamese.ts';

const counts = ({ errors, warnings }: Counts): string =>
  [
    ...(errors > 0 ? [`${formatNumber(errors)} lỗi`] : []),
    ...(warnings > 0 ? [`${formatNumber(warnings)} cảnh báo`] : []),
  ].join(', ');

export const output = {
  language: 'vi',
  severity: { error: 'lỗi', warning: 'cảnh báo' },
  kinds: {
    plan: 'Kế hoạch',
    units: 'Danh mục đơn vị',
    indicators: 'Danh mục chỉ tiêu',
    amendment: 'Quyết định điều chỉnh kế hoạch',
    roster: 'Danh sách đơn vị phải báo cáo',
    report: 'Báo cáo chưa rõ đơn vị',
    receipt: 'Phiếu nhận chưa rõ đơn vị',
    arrival: 'Sổ đến',
    checkpoint: 'Mốc kiểm chứng của sổ',
    narrative: 'Lời văn của báo cáo tổng hợp',
    reminder: 'Văn bản đôn đốc',
    other: 'Các tệp khác',
  },
  counts,
  passed: (checked, warnings) =>
    warnings === 0
      ? `Đạt: đã kiểm tra ${formatNumber(checked)} tệp, không có lỗi.`
      : `Đạt: đã kiểm tra ${formatNumber(checked)} tệp, ${counts({ errors: 0, warnings })} (--strict để coi là lỗi).`,
  failed: ({ errors, warnings, files, checked, onlyStrict }) =>
    `Chưa đạt: ${counts({ errors, warnings })} trong ${formatNumber(files)} tệp ` +
    `(đã kiểm tra ${formatNumber(checked)} tệp${onlyStrict ? '; --strict coi cảnh báo là lỗi' : ''})`,
  fix: fix => `Cách sửa: ${fix}`,
  otherPlace: (place, inSameFile) => `${inSameFile ? 'Chỗ kia' : 'Tệp kia'}: ${place}`,
  morePlaces: count => `Và ${formatNumber(count)} chỗ khác`,
  moreFindings: (shown, rest) =>
    `Chỉ in ${formatNumber(shown)} kết quả đầu, còn ${formatNumber(rest)} kết quả nữa. Xem đủ: plan validate --format compact`,
  explainHint: code => `Giải thích một quy tắc: plan explain <mã>   ví dụ: plan explain ${code}`,
  explainRule: code => `Xem giải thích quy tắc này bằng lệnh: plan explain ${code}`,
  otherFiles: 'Các tệp còn lại',
} satisfies OutputWords;
