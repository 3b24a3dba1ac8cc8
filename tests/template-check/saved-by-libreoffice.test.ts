import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkTemplate } from '../../src/templates/check-template.ts';

/** The letter that reminds, after LibreOffice: a column less, a line reworded, another font; made before `issuerRule` was a field. */
const edited = readFileSync('tests/fixtures/templates/reminder-libreoffice.docx');

it('checks a template that LibreOffice saved, and tells which column was taken out', async () => {
  const { kind, isGuessed, findings } = await checkTemplate(edited, 'docx', undefined);
  expect([kind, isGuessed]).toEqual(['reminder', false]);
  expect(findings).toEqual([
    { code: 'template/unused-fields', severity: 'warning', args: { fields: ['issuerRule', 'list.deadline'] } },
  ]);
});

/** The yearly workbook: a column less, a head reworded, another font; made before the sheet of sources was. LibreOffice drops what charts say of themselves. */
const workbook = readFileSync('tests/fixtures/templates/edited-in-libreoffice.xlsx');

it('guesses the kind of a workbook that LibreOffice saved, and tells which column was taken out', async () => {
  const { kind, isGuessed, findings } = await checkTemplate(workbook, 'xlsx', undefined);
  expect([kind, isGuessed]).toEqual(['workbook', true]);
  expect(findings).toEqual([
    {
      code: 'template/unused-fields',
      severity: 'warning',
      args: {
        fields: [
          ...['submissionsText', 'activitiesText', 'fundingText', 'trends.description'],
          ...['sources', 'documents.file'],
        ],
      },
    },
  ]);
});
