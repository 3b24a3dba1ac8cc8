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
