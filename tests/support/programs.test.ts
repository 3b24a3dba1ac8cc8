import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { officePdf, pdfText } from './office-pdf.ts';
import { itWith } from './programs.ts';

itWith(['soffice', 'pdftotext'], 'what LibreOffice shows of a document can be read', () => {
  const template = readFileSync(join(import.meta.dirname, '../../templates/giay-xac-nhan.docx'));
  expect(pdfText(officePdf(template, 'docx'))).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
});
