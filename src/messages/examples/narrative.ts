import { type Examples, lines } from '../explain.ts';
import type { NarrativeFindingArgs } from '../groups.ts';

export const narrativeExamples = {
  'narrative/file-name': {
    wrong: lines('# narrative/nam-2024.yaml', 'period: 2024'),
    right: lines('# narrative/2024.yaml', 'period: 2024'),
  },
  'narrative/unknown-section': {
    wrong: lines('narrative/2024/danh-gia.md'),
    right: lines('narrative/2024/assessment.md'),
  },
  'narrative/given-twice': {
    wrong: lines('# narrative/2024/assessment.md có rồi', 'assessment: Nhìn chung, kế hoạch đạt kết quả tốt.'),
    right: lines('# assessment viết ở narrative/2024/assessment.md', 'direction: Đã ban hành văn bản triển khai.'),
  },
  'narrative/markdown': {
    wrong: lines('# Đánh giá chung', '', 'Kết quả **đạt** yêu cầu.'),
    right: lines('Kết quả **đạt** yêu cầu.', '', '- đào tạo nghề tăng', '- hộ nghèo giảm'),
  },
  'narrative/broken-field': {
    wrong: lines('assessment: Hộ nghèo còn {{indicator.ty-le-ho-ngheo.value} theo rà soát.'),
    right: lines('assessment: Hộ nghèo còn {{indicator.ty-le-ho-ngheo.value}} theo rà soát.'),
  },
  'narrative/unknown-figure': {
    wrong: lines('assessment: Hộ nghèo còn {{indicator.ty-le-ho-ngeo.value}}.'),
    right: lines('assessment: Hộ nghèo còn {{indicator.ty-le-ho-ngheo.value}}.'),
  },
  'narrative/no-figure': {
    wrong: lines('assessment: Hộ nghèo năm gốc là {{indicator.ty-le-ho-ngheo.baseline}}.'),
    right: lines('assessment: Chưa có số hộ nghèo của năm gốc.'),
  },
  'narrative/figure-disagrees': {
    wrong: lines('assessment: Tỷ lệ hộ nghèo toàn tỉnh còn 4,65%.'),
    right: lines('assessment: Tỷ lệ hộ nghèo toàn tỉnh còn {{indicator.ty-le-ho-ngheo.value}}.'),
  },
} satisfies Examples<NarrativeFindingArgs>;
