import type { ReviewFailureArgs } from '../../review/failures.ts';
import type { Wordings } from '../wording.ts';

export const reviewFailures = {
  'review/year': ({ option, value, from, to }) => ({
    message: `"${value}" sau ${option} không phải là một năm của kế hoạch.`,
    fix: `chọn một năm trong giai đoạn ${from}-${to}.`,
  }),
  'review/years-reversed': ({ from, to }) => ({
    message: `Năm đầu (--from ${from}) ở sau năm cuối (--to ${to}).`,
    fix: `đổi lại: --from ${to} --to ${from}.`,
  }),
  'review/too-early': ({ from }) => ({
    message: `Chưa có năm nào đã đến hạn báo cáo kể từ năm ${from}, nên chưa có gì để sơ kết.`,
    fix: 'chọn năm cuối bằng --to, hoặc thời điểm khác bằng --as-of.',
  }),
} satisfies Wordings<ReviewFailureArgs>;
