import type { SourceFindingArgs } from '../../source/findings.ts';
import { type Examples, lines } from '../explain.ts';

export const sourceExamples = {
  'file/too-large': {
    wrong: lines('# reports/2024/so-y-te.yaml: 12 MB', 'unit: so-y-te'),
    right: lines('# reports/2024/so-y-te.yaml: 8 KB', 'unit: so-y-te'),
  },
  'file/not-regular': {
    wrong: 'reports/2024/so-y-te.yaml/bao-cao.yaml',
    right: 'reports/2024/so-y-te.yaml',
  },
  'text/encoding': {
    wrong: lines('activities:', '  - {activity: dao-tao-nghe, status: done, result: Më 12 líp nghÒ.}'),
    right: lines('activities:', '  - {activity: dao-tao-nghe, status: done, result: Mở 12 lớp nghề.}'),
  },
  'text/not-nfc': {
    wrong: lines('document:', '  signer: {title: Giám đốc} # gõ bằng Unicode tổ hợp'),
    right: lines('document:', '  signer: {title: Giám đốc} # gõ bằng Unicode dựng sẵn'),
  },
  'text/control-character': {
    wrong: lines('document:', '  number: "123/BC-SYT\\u202E"'),
    right: lines('document:', '  number: 123/BC-SYT'),
  },
  'text/invisible-character': {
    wrong: lines('document:', '  number: 123/BC-SYT # sau dấu / có một ký tự ẩn'),
    right: lines('document:', '  number: 123/BC-SYT'),
  },
  'yaml/syntax': {
    wrong: lines('activities:', '  - activity: dao-tao-nghe', '    result: Kết quả: mở 12 lớp nghề.'),
    right: lines('activities:', '  - activity: dao-tao-nghe', '    result: "Kết quả: mở 12 lớp nghề."'),
  },
  'yaml/empty': {
    wrong: '# Báo cáo năm 2024 của Sở Y tế',
    right: lines('format: 1', 'unit: so-y-te', 'period: 2024', 'nil: true'),
  },
  'yaml/not-a-mapping': {
    wrong: lines('- unit: so-y-te', '- period: 2024'),
    right: lines('unit: so-y-te', 'period: 2024'),
  },
  'yaml/duplicate-key': {
    wrong: lines(
      'funding:',
      '  - source: ngan-sach-va-long-ghep',
      '    planned: 1250',
      '    planned: 1520',
      '    disbursed: 1100',
    ),
    right: lines('funding:', '  - source: ngan-sach-va-long-ghep', '    planned: 1250', '    disbursed: 1100'),
  },
  'yaml/alias': {
    wrong: lines('difficulties:', '  - text: &Kinh phí được giao chậm.'),
    right: lines('difficulties:', '  - text: "&Kinh phí được giao chậm."'),
  },
  'yaml/tag': {
    wrong: lines('difficulties:', '  - text: !Khẩn chưa bố trí được kinh phí.'),
    right: lines('difficulties:', '  - text: "!Khẩn chưa bố trí được kinh phí."'),
  },
  'yaml/directive': {
    wrong: lines('%YAML 1.1', '---', 'unit: so-y-te'),
    right: 'unit: so-y-te',
  },
  'yaml/reserved-key': {
    wrong: lines('funding:', '  - source: ngan-sach-va-long-ghep', '    <<: {planned: 1250, disbursed: 1100}'),
    right: lines('funding:', '  - source: ngan-sach-va-long-ghep', '    planned: 1250', '    disbursed: 1100'),
  },
  'yaml/several-documents': {
    wrong: lines('unit: so-y-te', 'period: 2023', '---', 'unit: so-y-te', 'period: 2024'),
    right: lines('unit: so-y-te', 'period: 2024'),
  },
  'yaml/too-deep': {
    wrong: 'activities: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
    right: 'activities: []',
  },
  'yaml/too-many-values': {
    wrong: lines(
      '# 60000 dòng dán từ Excel',
      'difficulties:',
      '  - text: Huyện Nam Trà My',
      '  - text: 1250',
      '  - text: 1100',
    ),
    right: lines('difficulties:', '  - text: Kinh phí được giao chậm.'),
  },
  'yaml/too-long-text': {
    wrong: lines('difficulties:', '  - text: (toàn văn báo cáo, 25000 ký tự)'),
    right: lines('difficulties:', '  - text: Kinh phí được giao chậm, chi tiết tại báo cáo số 123/BC-SYT.'),
  },
  'number/grouping': {
    wrong: lines('funding:', '  - {source: ngan-sach-va-long-ghep, planned: 1.250, disbursed: 1.100}'),
    right: lines('funding:', '  - {source: ngan-sach-va-long-ghep, planned: 1250, disbursed: 1100}'),
  },
  'number/leading-zero': {
    wrong: lines('document:', '  number: 0123', '  date: 2024-12-10'),
    right: lines('document:', '  number: "0123"', '  date: 2024-12-10'),
  },
  'number/notation': {
    wrong: lines('funding:', '  - {source: ngan-sach-va-long-ghep, planned: 1e3, disbursed: .5}'),
    right: lines('funding:', '  - {source: ngan-sach-va-long-ghep, planned: 1000, disbursed: 0.5}'),
  },
  'number/not-exact': {
    wrong: lines('indicators:', '  - {indicator: ty-le-ho-ngheo, value: 3.1234567890123456789, status: estimate}'),
    right: lines('indicators:', '  - {indicator: ty-le-ho-ngheo, value: 3.12, status: estimate}'),
  },
} satisfies Examples<SourceFindingArgs>;
