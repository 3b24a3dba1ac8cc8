import { mailingHeads, mailingSheet } from '../messages/vi/mailing.ts';
import { correctedParts } from '../office/exceljs-faults.ts';
import { packParts } from '../office/package-parts.ts';
import { printable } from '../office/printable.ts';
import { csvTable } from '../output/csv.ts';
import { formatDate } from '../text/vietnamese.ts';
import type { UnitForm } from './forms.ts';

export interface MailedForm extends UnitForm {
  readonly file: string;
}

const rowOf = ({ unit, form, file }: MailedForm): readonly string[] => [
  unit.id,
  unit.name,
  unit.contact?.email ?? '',
  unit.contact?.address ?? '',
  file,
  formatDate(form.deadline.lastDay),
];

/** Whom to send which file: one row a unit. */
export const mailingCsv = (forms: readonly MailedForm[]): string => csvTable([mailingHeads, ...forms.map(rowOf)]);

const widths = [22, 42, 32, 46, 40, 18];

/** The same for a mail merge of Word, which asks for the encoding of a CSV and not of a workbook. */
export async function mailingWorkbook(forms: readonly MailedForm[]): Promise<Uint8Array> {
  const [{ default: WorkbookClass }, { unzipSync }, { put }, { styles }] = await Promise.all([
    import('exceljs/lib/doc/workbook.js'),
    import('fflate'),
    import('./writing/cells.ts'),
    import('./writing/styles.ts'),
  ]);
  const workbook = new WorkbookClass();
  const sheet = workbook.addWorksheet(mailingSheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  [mailingHeads, ...forms.map(rowOf)].forEach((row, index) => {
    row.forEach((text, column) => {
      put(sheet.getCell(index + 1, column + 1), text, index === 0 ? styles.head : styles.lead);
    });
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const written = await workbook.xlsx.writeBuffer();
  const first = forms[0]?.form;
  return packParts(correctedParts(unzipSync(new Uint8Array(written))), {
    title: mailingSheet,
    author: printable(first?.coordinator ?? ''),
    day: first?.window?.from ?? first?.deadline.lastDay ?? '1980-01-01',
  });
}

/** Units that a letter or message cannot reach. */
export const unreachable = (forms: readonly MailedForm[]): readonly string[] =>
  forms.flatMap(({ unit }) =>
    unit.contact?.email === undefined && unit.contact?.address === undefined ? [unit.name] : [],
  );
