import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

/** Commands that follow the figures of a report. */
export const figureCommands = {
  trace: {
    summary: 'một con số của báo cáo lấy từ đâu: cách tính, đơn vị, tệp, dòng, phiếu nhận',
    examples: [
      ['plan trace --year 2024', 'danh sách các số của báo cáo'],
      ['plan trace --year 2024 indicator.ty-le-ho-ngheo.value', 'một số, theo mã'],
      ['plan trace --year 2024 "Tỷ lệ hộ nghèo toàn tỉnh"', 'theo tên'],
      ['plan trace --year 2024 funding', 'mọi số về kinh phí'],
    ],
    arguments: { figure: 'mã, phần đầu của mã, tên, hoặc ô của bảng tính (TRANG!Ô); không ghi thì liệt kê' },
    options: {
      ...periodOptions,
      asOf: 'tính đến thời điểm hoặc hết ngày này (mặc định: bây giờ)',
      json: 'in một văn bản JSON',
    },
  },
} satisfies Pick<EveryCommandWords, 'trace'>;
