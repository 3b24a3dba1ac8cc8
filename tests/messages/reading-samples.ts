import type { ReadingFindingArgs } from '../../src/office/reading/findings.ts';
import type { Samples } from './sample-args.ts';

const cell = { sheet: 'Hoạt động', cell: 'B12' };
const name = 'so-y-te/bao-cao.xlsx';
const mebibyte = 1024 * 1024;
const size = { size: 38.4 * mebibyte, limit: 10 * mebibyte };

export const readingSamples: Samples<ReadingFindingArgs> = {
  'workbook/empty': [{}],
  'workbook/too-large': [size],
  'workbook/old-format': [{}],
  'workbook/encrypted': [{}],
  'workbook/binary-format': [{}],
  'workbook/open-document': [{}],
  'workbook/is-html': [{}],
  'workbook/is-csv': [{}],
  'workbook/other-kind': (['word', 'pdf', 'image', 'text', 'message', 'archive', 'other'] as const).map(looksLike => ({
    looksLike,
  })),
  'workbook/macro': [{ part: 'xl/vbaProject.bin' }],
  'workbook/damaged': [{ problem: 'container' }, { problem: 'checksum', part: 'xl/workbook.xml' }],
  'workbook/too-many-parts': [{ count: 60_000, limit: 500 }],
  'workbook/bomb': [{ part: 'xl/worksheets/sheet1.xml', size: 100 * mebibyte, limit: 20 * mebibyte }],
  'workbook/entry-name': [{ name: '../../x' }],
  'workbook/duplicate-entry': [{ name: 'xl/workbook.xml' }],
  'workbook/document-type': [{ part: 'xl/workbook.xml' }],
  'workbook/missing-part': [{ part: 'xl/worksheets/sheet1.xml' }],
  'workbook/no-sheet': [{}],
  'workbook/too-crowded': (['sheets', 'cells', 'text', 'names', 'elements'] as const).map(of => ({
    of,
    limit: 300_000,
  })),
  'workbook/outside-limits': [
    { ...cell, rows: 20_000, columns: 256 },
    { sheet: 'Hoạt động', cell: '-5', rows: 20_000, columns: 256 },
  ],
  'workbook/too-long-text': [{ ...cell, limit: 32_767 }],
  'workbook/duplicate-cell': [cell],
  'workbook/unreadable-cell': [{ ...cell, value: 'abc' }],
  'workbook/timeout': [{ seconds: 10 }],
  'workbook/reader-ended': [{}],
  'workbook/external-links': [{}],

  'archive/other-format': [{ format: 'rar' }, { format: '7z' }],
  'archive/too-large': [size],
  'archive/too-many-files': [{ count: 1200, limit: 500 }],
  'archive/bomb': [{ name, ...size }],
  'archive/encrypted': [{ name }],
  'archive/entry-name': [{ name: '../../x' }],
  'archive/duplicate-entry': [{ name }],
  'archive/damaged': [{ problem: 'container' }, { problem: 'checksum', name }],

  'message/too-large': [size],
  'message/outlook-format': [{}],
  'message/damaged': [{}],
  'message/too-crowded': (['parts', 'attachments', 'headers', 'depth', 'lines'] as const).map(of => ({
    of,
    limit: 50,
  })),
  'message/timeout': [{ seconds: 10 }],
  'message/reader-ended': [{}],
};
