import { type Examples, lines } from '../explain.ts';
import type { ReferenceFindingArgs } from '../groups.ts';

const receipt = '2024-12-10-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const absent = '2024-12-10-60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752';

export const referenceExamples = {
  'ref/unknown-unit': {
    wrong: lines('unit: so-yte', 'period: 2024'),
    right: lines('unit: so-y-te', 'period: 2024'),
  },
  'ref/unknown-group': {
    wrong: 'coordinating: [so-y-te, "@so-ban-nghanh"]',
    right: 'coordinating: [so-y-te, "@so-ban-nganh"]',
  },
  'ref/unknown-task-group': {
    wrong: lines('nextPeriod:', '  - text: Mở rộng mô hình giảm nghèo.', '    taskGroup: hoa-nhap-cong-dong'),
    right: lines('nextPeriod:', '  - text: Mở rộng mô hình giảm nghèo.', '    taskGroup: hoa-nhap'),
  },
  'ref/unknown-activity': {
    wrong: lines('activities:', '  - {activity: giam-ngheo, status: in-progress, result: Hỗ trợ 125 hộ thoát nghèo.}'),
    right: lines(
      'activities:',
      '  - {activity: giam-ngheo-ben-vung, status: in-progress, result: Hỗ trợ 125 hộ thoát nghèo.}',
    ),
  },
  'ref/unknown-indicator': {
    wrong: lines('indicators:', '  - {indicator: ho-ngheo, value: 3.12, status: estimate}'),
    right: lines('indicators:', '  - {indicator: ty-le-ho-ngheo, value: 3.12, status: estimate}'),
  },
  'ref/unknown-funding-source': {
    wrong: lines('funding:', '  - {source: ngan-sach, planned: 1250, disbursed: 1100}'),
    right: lines('funding:', '  - {source: ngan-sach-va-long-ghep, planned: 1250, disbursed: 1100}'),
  },
  'ref/unknown-cycle': {
    wrong: lines('cycle: nam', 'period: 2024'),
    right: lines('cycle: hang-nam', 'period: 2024'),
  },
  'ref/unknown-standard': {
    wrong: lines('indicator: ty-le-ho-ngheo', 'value: 3.12', 'standard: chuan-ngheo-2020'),
    right: lines('indicator: ty-le-ho-ngheo', 'value: 3.12', 'standard: chuan-ngheo-2016-2020'),
  },
  'ref/unknown-receipt': {
    wrong: lines('outcome: accepted', `revisionOf: ${absent}`),
    right: lines('outcome: accepted', `revisionOf: ${receipt}`),
  },
  'ref/unknown-amendment-target': {
    wrong: lines('changes:', '  - {op: set, target: ho-ngheo, field: targets, value: {2025: 2.5}}'),
    right: lines('changes:', '  - {op: set, target: ty-le-ho-ngheo, field: targets, value: {2025: 2.5}}'),
  },
  'ref/other-plan': {
    wrong: lines('plan: ke-hoach-161', 'unit: so-y-te'),
    right: lines('plan: ke-hoach-161-quang-nam', 'unit: so-y-te'),
  },
  'ref/missing-original': {
    wrong: 'receipts/2024/so-y-te/2024-12-10-9f86….yaml',
    right: lines('receipts/2024/so-y-te/2024-12-10-9f86….yaml', 'originals/sha256/60/6030…'),
  },
  'file/unexpected': {
    wrong: 'reports/2024/so-y-te.yml',
    right: 'reports/2024/so-y-te.yaml',
  },
  'file/missing': {
    wrong: lines('plan.yaml', 'indicators.yaml'),
    right: lines('plan.yaml', 'indicators.yaml', 'units.yaml'),
  },
  'file/twin-name': {
    wrong: lines('reports/2024/so-y-te.yaml', 'reports/2024/So-Y-Te.yaml'),
    right: 'reports/2024/so-y-te.yaml',
  },
} satisfies Examples<ReferenceFindingArgs>;
