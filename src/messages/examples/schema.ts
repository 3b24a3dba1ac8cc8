import type { SchemaFindingArgs } from '../../schema/findings.ts';
import { type Examples, lines } from '../explain.ts';

export const schemaExamples = {
  'schema/unknown-field': {
    wrong: lines('unit: so-y-te', 'peroid: 2024'),
    right: lines('unit: so-y-te', 'period: 2024'),
  },
  'schema/missing-field': {
    wrong: lines('activities:', '  - activity: giam-ngheo-ben-vung', '    result: Hỗ trợ 125 hộ thoát nghèo.'),
    right: lines(
      'activities:',
      '  - activity: giam-ngheo-ben-vung',
      '    status: in-progress',
      '    result: Hỗ trợ 125 hộ thoát nghèo.',
    ),
  },
  'schema/type': {
    wrong: lines('unit: so-y-te', 'nil: không'),
    right: lines('unit: so-y-te', 'nil: false'),
  },
  'schema/number-as-text': {
    wrong: lines(
      'funding:',
      '  - source: ngan-sach-va-long-ghep',
      '    planned: 1.250.000',
      '    disbursed: 98,5 triệu đồng',
    ),
    right: lines('funding:', '  - source: ngan-sach-va-long-ghep', '    planned: 1250000', '    disbursed: 98.5'),
  },
  'schema/enum': {
    wrong: lines('activities:', '  - activity: dao-tao-nghe', '    status: hoan-thanh', '    result: Mở 12 lớp nghề.'),
    right: lines('activities:', '  - activity: dao-tao-nghe', '    status: done', '    result: Mở 12 lớp nghề.'),
  },
  'schema/shape': {
    wrong: lines('document:', '  number: 123/BC-SYT', '  date: 10/12/2024'),
    right: lines('document:', '  number: 123/BC-SYT', '  date: 2024-12-10'),
  },
  'schema/range': {
    wrong: lines('funding:', '  - {source: tai-tro-xa-hoi-hoa, planned: -350, disbursed: 350}'),
    right: lines('funding:', '  - {source: tai-tro-xa-hoi-hoa, planned: 350, disbursed: 350}'),
  },
  'schema/length': {
    wrong: lines('activities:', '  - activity: dao-tao-nghe', '    status: done', '    result: ""'),
    right: lines(
      'activities:',
      '  - activity: dao-tao-nghe',
      '    status: done',
      '    result: Mở 12 lớp nghề cho 360 lao động nông thôn.',
    ),
  },
  'schema/invalid': {
    wrong: lines('succeededBy:', '  - {unit: so-noi-vu, from: 2025-03-01, kind: transfer, scope: 2}'),
    right: lines('succeededBy:', '  - {unit: so-noi-vu, from: 2025-03-01, kind: transfer, scope: [Người có công]}'),
  },
} satisfies Examples<SchemaFindingArgs>;
