import type { ReadingFindingArgs } from '../../office/reading/findings.ts';
import { type Examples, lines } from '../explain.ts';

const form = 'bao-cao-2024-so-y-te.xlsx';

export const readingExamples = {
  'workbook/empty': { wrong: `${form}  # 0 KB`, right: `${form}  # 46 KB` },
  'workbook/too-large': { wrong: `${form}  # 38 MB`, right: lines(`${form}  # 46 KB`, 'van-ban-da-ky.pdf  # 4 MB') },
  'workbook/old-format': { wrong: 'bao-cao-2024-so-y-te.xls', right: form },
  'workbook/encrypted': { wrong: `${form}  # Encrypt with Password: ******`, right: form },
  'workbook/binary-format': { wrong: 'bao-cao-2024-so-y-te.xlsb', right: form },
  'workbook/open-document': { wrong: 'bao-cao-2024-so-y-te.ods', right: form },
  'workbook/is-html': { wrong: 'bao-cao.xls  # <html><table>…', right: form },
  'workbook/is-csv': { wrong: 'bao-cao.csv  # 1,250;3', right: form },
  'workbook/other-kind': {
    wrong: 'bao-cao-2024-so-y-te.pdf',
    right: lines(form, 'bao-cao-2024-so-y-te.pdf'),
  },
  'workbook/macro': { wrong: 'bao-cao-2024-so-y-te.xlsm  # xl/vbaProject.bin', right: form },
  'workbook/damaged': { wrong: `${form}  # 16 KB / 46 KB`, right: `${form}  # 46 KB / 46 KB` },
  'workbook/too-many-parts': { wrong: `${form}  # xl/media/image1.png … image900.png`, right: form },
  'workbook/bomb': { wrong: `${form}  # 99 KB → 100 MB`, right: `${form}  # 46 KB → 400 KB` },
  'workbook/entry-name': { wrong: '../../xl/workbook.xml', right: 'xl/workbook.xml' },
  'workbook/duplicate-entry': {
    wrong: lines('xl/worksheets/sheet1.xml', 'xl/worksheets/Sheet1.xml'),
    right: lines('xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'),
  },
  'workbook/document-type': {
    wrong: '<!DOCTYPE workbook [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    right: '<?xml version="1.0" encoding="UTF-8"?>',
  },
  'workbook/missing-part': {
    wrong: 'xl/workbook.xml',
    right: lines('xl/workbook.xml', 'xl/worksheets/sheet1.xml'),
  },
  'workbook/no-sheet': { wrong: '<sheets/>', right: '<sheets><sheet name="Hoạt động" …/></sheets>' },
  'workbook/too-crowded': { wrong: `${form}  # 120 × Sheet`, right: `${form}  # 5 × Sheet` },
  'workbook/outside-limits': { wrong: 'XFD1048576: "x"', right: 'H25: "x"' },
  'workbook/too-long-text': { wrong: `D12: "${'Kết quả: … '.repeat(3)}…"`, right: 'D12: "Kết quả: …"' },
  'workbook/duplicate-cell': {
    wrong: lines('<c r="B2"><v>5</v></c>', '<c r="B2"><v>50</v></c>'),
    right: '<c r="B2"><v>5</v></c>',
  },
  'workbook/unreadable-cell': { wrong: '<c r="B2"><v>abc</v></c>', right: '<c r="B2"><v>1234.5</v></c>' },
  'workbook/timeout': { wrong: `${form}  # > 10 s`, right: `${form}  # 0,1 s` },
  'workbook/reader-ended': { wrong: `${form}  # > 512 MB`, right: `${form}  # 20 MB` },
  'workbook/external-links': { wrong: "='[so-lieu-rieng.xlsx]Sheet1'!B5", right: '1250' },
  'archive/other-format': { wrong: 'bao-cao-2024.rar', right: 'bao-cao-2024.zip' },
  'archive/too-large': {
    wrong: 'bao-cao-2024.zip  # 640 MB',
    right: lines('bao-cao-2024-1.zip  # 150 MB', 'bao-cao-2024-2.zip  # 150 MB'),
  },
  'archive/too-many-files': {
    wrong: 'bao-cao-2024.zip  # 1200',
    right: lines('bao-cao-2024-1.zip  # 400', 'bao-cao-2024-2.zip  # 400', 'bao-cao-2024-3.zip  # 400'),
  },
  'archive/bomb': { wrong: 'bao-cao.zip  # 99 KB → 100 MB', right: form },
  'archive/encrypted': { wrong: 'bao-cao-2024.zip  # password: ******', right: 'bao-cao-2024.zip' },
  'archive/entry-name': { wrong: `../../${form}`, right: `so-y-te/${form}` },
  'archive/duplicate-entry': {
    wrong: lines('Bao-cao.xlsx', 'bao-cao.xlsx'),
    right: lines('bao-cao-so-y-te.xlsx', 'bao-cao-so-noi-vu.xlsx'),
  },
  'archive/damaged': { wrong: 'bao-cao-2024.zip  # 3 MB / 9 MB', right: 'bao-cao-2024.zip  # 9 MB / 9 MB' },
  'message/too-large': { wrong: 'thu.eml  # 60 MB', right: lines(form, 'van-ban-da-ky.pdf') },
  'message/outlook-format': { wrong: 'thu.msg', right: 'thu.eml' },
  'message/damaged': {
    wrong: lines('# thu.eml', 'Kính gửi: …'),
    right: lines('# thu.eml', 'From: so-y-te@tinh.gov.vn', 'Date: Thu, 12 Dec 2024 09:15:00 +0700', '', 'Kính gửi: …'),
  },
  'message/too-crowded': { wrong: 'thu.eml  # 120 × .xlsx', right: 'bao-cao-2024.zip  # 120 × .xlsx' },
  'message/timeout': { wrong: 'thu.eml  # > 10 s', right: form },
  'message/reader-ended': { wrong: 'thu.eml  # > 512 MB', right: form },
} satisfies Examples<ReadingFindingArgs>;
