import { type Examples, lines } from '../explain.ts';
import type { PlanFindingArgs } from '../groups.ts';

export const planExamples = {
  'plan/duplicate-id': {
    wrong: lines(
      'standards:',
      '  - {id: chuan-ngheo, name: Chuẩn nghèo giai đoạn 2016-2020}',
      '  - {id: chuan-ngheo, name: Chuẩn nghèo giai đoạn 2022-2025}',
    ),
    right: lines(
      'standards:',
      '  - {id: chuan-ngheo-2016-2020, name: Chuẩn nghèo giai đoạn 2016-2020}',
      '  - {id: chuan-ngheo-2022-2025, name: Chuẩn nghèo giai đoạn 2022-2025}',
    ),
  },
  'plan/period': {
    wrong: 'period: {from: 2025, to: 2021}',
    right: 'period: {from: 2021, to: 2025}',
  },
  'plan/no-deadline': {
    wrong: lines('reporting:', '  - id: hang-nam', '    frequency: annual', '    period: {from: "12-15", to: "12-14"}'),
    right: lines(
      'reporting:',
      '  - id: hang-nam',
      '    frequency: annual',
      '    period: {from: "12-15", to: "12-14"}',
      '    due: {before: "12-15"}',
    ),
  },
  'plan/override-outside': {
    wrong: lines('overrides:', '  2042: {before: 2042-12-06, document: {number: 5989/BLĐTBXH-VHTQT}, applies: true}'),
    right: lines('overrides:', '  2024: {before: 2024-12-06, document: {number: 5989/BLĐTBXH-VHTQT}, applies: true}'),
  },
  'unit/lifetime': {
    wrong: lines('id: so-ldtbxh', 'from: 2025-03-01', 'to: 2025-02-28'),
    right: lines('id: so-ldtbxh', 'to: 2025-02-28'),
  },
  'unit/succession': {
    wrong: lines(
      'id: so-ldtbxh',
      'to: 2025-02-28',
      'succeededBy:',
      '  - {unit: so-noi-vu, from: 2025-02-01, kind: merge, scope: whole}',
    ),
    right: lines(
      'id: so-ldtbxh',
      'to: 2025-02-28',
      'succeededBy:',
      '  - {unit: so-noi-vu, from: 2025-03-01, kind: merge, scope: whole}',
    ),
  },
  'unit/same-name': {
    wrong: lines(
      'units:',
      '  - {id: so-noi-vu, name: Sở Nội vụ, short: Sở NV, kind: so, order: 3}',
      '  - {id: so-ngoai-vu, name: Sở Ngoại vụ, short: Sở NV, kind: so, order: 18}',
    ),
    right: lines(
      'units:',
      '  - {id: so-noi-vu, name: Sở Nội vụ, short: Sở Nội vụ, kind: so, order: 3}',
      '  - {id: so-ngoai-vu, name: Sở Ngoại vụ, short: Sở Ngoại vụ, kind: so, order: 18}',
    ),
  },
  'unit/same-email': {
    wrong: lines(
      'units:',
      '  - {id: so-y-te, name: Sở Y tế, kind: so, order: 3, contact: {email: vanthu@tinh.gov.vn}}',
      '  - {id: so-noi-vu, name: Sở Nội vụ, kind: so, order: 4, contact: {email: vanthu@tinh.gov.vn}}',
    ),
    right: lines(
      'units:',
      '  - {id: so-y-te, name: Sở Y tế, kind: so, order: 3, contact: {email: soyte@tinh.gov.vn}}',
      '  - {id: so-noi-vu, name: Sở Nội vụ, kind: so, order: 4, contact: {email: sonoivu@tinh.gov.vn}}',
    ),
  },
  'group/circle': {
    wrong: lines(
      'groups:',
      '  - {id: cap-tinh, name: Cấp tỉnh, members: ["@doan-the"]}',
      '  - {id: doan-the, name: Đoàn thể, members: [tinh-doan, "@cap-tinh"]}',
    ),
    right: lines(
      'groups:',
      '  - {id: cap-tinh, name: Cấp tỉnh, members: ["@doan-the"]}',
      '  - {id: doan-the, name: Đoàn thể, members: [tinh-doan, hoi-nong-dan]}',
    ),
  },
  'indicator/target-outside': {
    wrong: lines('id: ty-le-ho-ngheo', 'targets: {2052: 2.87}'),
    right: lines('id: ty-le-ho-ngheo', 'targets: {2025: 2.87}'),
  },
  'indicator/outside-limit': {
    wrong: lines('limit: {min: 0, max: 100}', 'targets: {2025: 287}'),
    right: lines('limit: {min: 0, max: 100}', 'targets: {2025: 2.87}'),
  },
  'indicator/missing-part': {
    wrong: lines('aggregate: {units: ratio, years: last}', 'numerator: Số hộ nghèo'),
    right: lines('aggregate: {units: ratio, years: last}', 'numerator: Số hộ nghèo', 'denominator: Tổng số hộ dân'),
  },
  'indicator/duplicate-observation': {
    wrong: lines(
      'observations:',
      '  - {year: 2023, value: 4.1, status: official, source: {text: Niên giám thống kê, standing: official}}',
      '  - {year: 2023, value: 4.2, status: official, source: {text: Niên giám thống kê, standing: official}}',
    ),
    right: lines(
      'observations:',
      '  - {year: 2023, value: 4.1, status: preliminary, source: {text: Niên giám thống kê, standing: official}}',
      '  - {year: 2023, value: 4.2, status: official, source: {text: Niên giám thống kê, standing: official}}',
    ),
  },
  'amendment/edition': {
    wrong: lines('# edition: 2 → 4', 'edition: 4', 'effective: 2023-06-01'),
    right: lines('# edition: 2 → 3', 'edition: 3', 'effective: 2023-06-01'),
  },
  'amendment/change': {
    wrong: lines('changes:', '  - {op: set, target: ty-le-ho-ngheo, field: targets}'),
    right: lines('changes:', '  - {op: set, target: ty-le-ho-ngheo, field: targets, value: {2025: 2.5}}'),
  },
  'amendment/file-name': {
    wrong: lines('# amendments/sua-doi-2023.yaml', 'edition: 2'),
    right: lines('# amendments/002-sua-doi-2023.yaml', 'edition: 2'),
  },
} satisfies Examples<PlanFindingArgs>;
