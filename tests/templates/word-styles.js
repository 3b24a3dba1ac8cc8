import { AlignmentType, BorderStyle, LineRuleType } from 'docx';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: sizes are in half points, lengths in twentieths of a point. */
export const font = 'Times New Roman';
export const size = { body: 28, table: 24, small: 22, banner: 24 };
export const firstLine = 720;

const spacing = { before: 0, after: 120, line: 240, lineRule: LineRuleType.AUTO };
const tight = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO };
const run = { font, size: size.body, color: '000000' };
const heading = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine },
  keepNext: true,
  keepLines: true,
  spacing: { ...spacing, before: 40 },
};

/** @type {import('docx').IStylesOptions} */
export const styles = {
  default: {
    document: { run: { ...run, language: { value: 'vi-VN' } }, paragraph: { spacing: tight } },
    heading1: { run: { ...run, bold: true, italics: false }, paragraph: heading },
    heading2: { run: { ...run, bold: true, italics: false }, paragraph: heading },
    heading3: { run: { ...run, bold: true, italics: false }, paragraph: heading },
  },
  paragraphStyles: [
    {
      id: 'ReportBody',
      name: 'Nội dung',
      quickFormat: true,
      run,
      paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing },
    },
    { id: 'ReportBasis', name: 'Căn cứ', basedOn: 'ReportBody', quickFormat: true, run: { italics: true } },
    {
      id: 'ReportHead',
      name: 'Đầu và cuối văn bản',
      quickFormat: true,
      run,
      paragraph: { alignment: AlignmentType.CENTER, spacing: tight },
    },
    {
      id: 'ReportTable',
      name: 'Chữ trong bảng',
      quickFormat: true,
      run: { ...run, size: size.table },
      paragraph: { alignment: AlignmentType.LEFT, spacing: { ...tight, before: 40, after: 40 } },
    },
    {
      id: 'ReportTableHead',
      name: 'Đầu bảng',
      basedOn: 'ReportTable',
      quickFormat: true,
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    {
      id: 'ReportRecipients',
      name: 'Nơi nhận',
      quickFormat: true,
      run: { ...run, size: size.small },
      paragraph: { alignment: AlignmentType.LEFT, spacing: tight },
    },
    {
      id: 'ReportBanner',
      name: 'Dòng cảnh báo',
      quickFormat: true,
      run: { font, size: size.banner, bold: true, color: 'C00000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: tight,
        border: {
          top: { style: BorderStyle.SINGLE, size: 6, color: 'C00000', space: 1 },
          bottom: { style: BorderStyle.SINGLE, size: 6, color: 'C00000', space: 1 },
        },
      },
    },
  ],
};
