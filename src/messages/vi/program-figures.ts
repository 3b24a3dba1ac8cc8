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
  narrative: {
    summary: 'lời văn của báo cáo tổng hợp',
    examples: [
      ['plan narrative new --year 2024', 'lập narrative/2024.yaml: bản nháp kèm số liệu và ý để viết'],
      ['plan validate plan/narrative', 'kiểm tra lời văn: số gõ tay, chỗ điền số'],
    ],
    arguments: {},
    options: {},
    commands: {
      new: {
        summary: 'lập bản nháp lời văn của một kỳ; không bao giờ ghi đè',
        examples: [
          ['plan narrative new --year 2024', 'ghi narrative/2024.yaml, kèm số liệu và ý của các báo cáo đã có'],
          ['plan narrative new --year 2024 --as-of 2024-12-18', 'theo tình hình đến hết một ngày'],
        ],
        arguments: {},
        options: { ...periodOptions, asOf: 'tính đến thời điểm hoặc hết ngày này (mặc định: bây giờ)' },
      },
    },
  },
} satisfies Pick<EveryCommandWords, 'trace' | 'narrative'>;
