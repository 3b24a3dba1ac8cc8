import { type Examples, lines } from '../explain.ts';
import type { ReportFindingArgs } from '../groups.ts';

export const reportExamples = {
  'report/file-name': {
    wrong: lines('# reports/2024/y-te.yaml', 'unit: so-y-te', 'period: 2024'),
    right: lines('# reports/2024/so-y-te.yaml', 'unit: so-y-te', 'period: 2024'),
  },
  'report/duplicate': {
    wrong: lines('reports/2024/so-y-te.yaml', 'reports/2024/so-y-te-bo-sung.yaml'),
    right: 'reports/2024/so-y-te.yaml',
  },
  'report/not-own-activity': {
    wrong: lines(
      'unit: tinh-doan',
      'activities:',
      '  - {activity: dao-tao-nghe, status: done, result: Mở 12 lớp nghề.}',
    ),
    right: lines(
      'unit: tinh-doan',
      'activities:',
      '  - {activity: tham-gia-cua-nguoi-dan, status: done, result: Mở 12 diễn đàn.}',
    ),
  },
  'report/not-own-indicator': {
    wrong: lines('unit: so-y-te', 'indicators:', '  - {indicator: ty-le-ho-ngheo, value: 3.12, status: estimate}'),
    right: lines('unit: so-ldtbxh', 'indicators:', '  - {indicator: ty-le-ho-ngheo, value: 3.12, status: estimate}'),
  },
  'report/duplicate-entry': {
    wrong: lines(
      'activities:',
      '  - {activity: dao-tao-nghe, status: done, result: Mở 12 lớp nghề.}',
      '  - {activity: dao-tao-nghe, status: done, result: Tư vấn cho 600 lao động.}',
    ),
    right: lines(
      'activities:',
      '  - activity: dao-tao-nghe',
      '    status: done',
      '    result: Mở 12 lớp nghề, tư vấn cho 600 lao động.',
    ),
  },
  'report/nil-with-content': {
    wrong: lines('nil: true', 'activities:', '  - {activity: dao-tao-nghe, status: done, result: Mở 12 lớp nghề.}'),
    right: lines('nil: false', 'activities:', '  - {activity: dao-tao-nghe, status: done, result: Mở 12 lớp nghề.}'),
  },
  'report/empty': {
    wrong: lines('unit: so-y-te', 'nil: false'),
    right: lines('unit: so-y-te', 'nil: true'),
  },
  'report/reason-missing': {
    wrong: lines('activities:', '  - activity: dao-tao-nghe', '    status: not-started'),
    right: lines(
      'activities:',
      '  - activity: dao-tao-nghe',
      '    status: not-started',
      '    reason: Chưa được giao kinh phí, dự kiến thực hiện trong quý I/2025.',
    ),
  },
  'report/result-missing': {
    wrong: lines('activities:', '  - activity: dao-tao-nghe', '    status: done'),
    right: lines(
      'activities:',
      '  - activity: dao-tao-nghe',
      '    status: done',
      '    result: Mở 12 lớp nghề cho 360 lao động nông thôn.',
    ),
  },
  'report/over-disbursed': {
    wrong: lines('funding:', '  - {source: ngan-sach-va-long-ghep, planned: 1250, disbursed: 11000}'),
    right: lines('funding:', '  - {source: ngan-sach-va-long-ghep, planned: 1250, disbursed: 1100}'),
  },
  'report/not-a-money-source': {
    wrong: lines('funding:', '  - {source: lap-du-toan, planned: 1250, disbursed: 1100}'),
    right: lines('funding:', '  - {source: ngan-sach-va-long-ghep, planned: 1250, disbursed: 1100}'),
  },
  'report/ratio': {
    wrong: lines(
      'indicator: ty-le-ho-ngheo',
      'value: 1.3',
      'numerator: 13392',
      'denominator: 432000',
      'status: estimate',
    ),
    right: lines(
      'indicator: ty-le-ho-ngheo',
      'value: 3.1',
      'numerator: 13392',
      'denominator: 432000',
      'status: estimate',
    ),
  },
  'report/document-date': {
    wrong: lines('period: 2024', 'document: {number: 123/BC-SYT, date: 2014-12-10}'),
    right: lines('period: 2024', 'document: {number: 123/BC-SYT, date: 2024-12-10}'),
  },
  'report/not-on-roster': {
    wrong: lines(
      '# reports/2024/so-y-te.yaml',
      '# rosters/2024.yaml',
      'units:',
      '  - {unit: so-noi-vu, class: required, basis: [V.4]}',
    ),
    right: lines(
      '# reports/2024/so-y-te.yaml',
      '# rosters/2024.yaml',
      'units:',
      '  - {unit: so-noi-vu, class: required, basis: [V.4]}',
      '  - {unit: so-y-te, class: required, basis: [V.4]}',
    ),
  },
  'report/closed-unit': {
    wrong: lines(
      '# units.yaml: {id: so-dan-toc-ton-giao, from: 2025-03-01}',
      'unit: so-dan-toc-ton-giao',
      'period: 2024',
    ),
    right: lines('# units.yaml: {id: ban-dan-toc, to: 2025-02-28}', 'unit: ban-dan-toc', 'period: 2024'),
  },
  'report/no-receipt': {
    wrong: 'reports/2024/so-y-te.yaml',
    right: lines('reports/2024/so-y-te.yaml', 'receipts/2024/so-y-te/2024-12-10-9f86….yaml'),
  },
  'report/illustrative-mixed': {
    wrong: lines('reports/2024/so-noi-vu.yaml', 'reports/2024/so-y-te.yaml  # illustrative: true'),
    right: lines('reports/2024/so-noi-vu.yaml', 'reports/2024/so-y-te.yaml'),
  },
} satisfies Examples<ReportFindingArgs>;
