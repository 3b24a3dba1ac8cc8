import type { FormFindingArgs } from '../../src/form/findings.ts';
import type { Samples } from './sample-args.ts';

const choices = ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện', 'Không phát sinh'];
const inTable = [{ table: 'funding' }, { table: 'activities' }] as const;
const inColumn = [{ table: 'funding', column: 'planned' }] as const;
const inRow = [
  { table: 'activities', row: 14 },
  { table: 'indicators', row: 7 },
] as const;

export const formSamples: Samples<FormFindingArgs> = {
  'cell/ambiguous-number': [
    { text: '1.234', readings: [1234, 1.234] },
    { text: '(25)', readings: [25, -25] },
  ],
  'cell/approximate-number': [{ text: 'ước 25', number: 25 }, { text: 'khoảng 1.834' }],
  'cell/not-a-number': [{ text: 'hai mươi lăm' }, { text: '25 (hai mươi lăm)', suggestion: 25 }],
  'cell/other-unit': [
    { text: '1,2 tỷ đồng', unit: 'tỷ đồng', expected: 'triệu đồng', suggestion: 1200 },
    { text: '25 người', unit: 'người', expected: 'hộ' },
    { text: '25%', unit: '%' },
    { text: '1,2 triệu', unit: 'triệu', suggestion: 1200000 },
  ],
  'cell/number-out-of-range': [
    { number: -5, minimum: 0 },
    { number: 1e20, maximum: Number.MAX_SAFE_INTEGER },
  ],
  'cell/percent-format': [{ readings: [25, 0.25] }],
  'cell/date-for-number': [{ date: '2024-05-12' }],
  'cell/date-for-text': [{ date: '2024-03-12' }],
  'cell/unclear-date': [{ text: '15/12/24', suggestion: '2024-12-15' }, { text: '15/12' }],
  'cell/no-such-day': [{ text: '30/02/2024' }, { text: '12/13/2024', suggestion: '2024-12-13' }],
  'cell/not-a-date': [{ text: 'quý II/2024' }],
  'cell/unknown-choice': [
    { text: 'Hoan thanh', suggestion: 'Hoàn thành', choices },
    { text: 'Tạm dừng', choices },
    { text: 'Tạm dừng', choices: Array.from({ length: 20 }, (_, index) => `Việc ${index + 1}`) },
    { text: 'Tạm dừng', choices: [] },
  ],
  'cell/unclear-tick': [{ text: 'một phần' }],
  'cell/too-long': [{ length: 21000, maximum: 20000 }],
  'cell/error': [{ error: '#REF!' }],
  'cell/formula': [{}],
  'cell/formula-without-result': [{}],

  'form/other-identity': (['version', 'plan', 'cycle', 'period', 'unit'] as const).map(id => ({
    id,
    found: 'so-y-te',
    expected: 'so-noi-vu',
  })),
  'form/other-edition': [{ found: '1', expected: '2' }],
  'form/no-identity': [{}],
  'form/sheet-missing': inTable,
  'form/column-missing': inColumn,
  'form/column-shifted': inColumn,
  'form/end-missing': inTable,
  'form/field-missing': [{ field: 'number' }, { field: 'nil' }],
  'form/below-end': [{ table: 'outputs', row: 75, end: 70 }],
  'form/beside-columns': inTable,
  'form/row-without-key': inRow,
  'form/unknown-key': inRow.map(row => ({ ...row, key: 'viec-nam' })),
  'form/sorted-apart': inRow.map(({ table }) => ({ table, rows: [5, 6, 7] })),
  'form/rows-deleted': inRow.map(({ table }) => ({ table, titles: ['Việc thứ hai', 'Việc thứ ba'] })),
  'form/issued-changed': [{ table: 'indicators', column: 'target', issued: '2,87' }],
  'form/hidden-rows': [{ table: 'outputs', rows: [5, 6] }],
  'form/hidden-column': inColumn,
  'form/hidden-sheet': [{ sheet: 'Kinh phí' }],
  'form/added-sheet': [{ sheet: 'Sheet1' }],
  'form/copied-sheet': [{ sheet: 'Kinh phí (2)', original: 'Kinh phí' }],
  'form/missing-part': [
    { table: 'funding', column: 'planned', row: 12 },
    { table: 'funding', column: 'planned', row: 12, mark: '-' },
  ],
  'form/missing-field': [{ field: 'date' }, { field: 'signerTitle' }],
  'form/document-unnumbered': [{}],
  'form/output-without-activity': [{ activity: 'Đào tạo nghề' }],
  'form/nothing-filled': [{}],
};
