/** What fills templates, as one module for the bench. */
export { renderWord } from '../../src/office/word.ts';
export { fillWorkbook } from '../../src/office/workbook.ts';
