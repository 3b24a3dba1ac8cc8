/**
 * Builds `templates/bao-cao.xlsx`, by hand: `node tests/templates/build-workbook.js`.
 *
 * What ships is the file; an officer may restyle it in Excel or LibreOffice as long as the tags in double braces stay.
 */
import { fileURLToPath } from 'node:url';
import { buildWorkbook } from './build-sheets.js';
import { sheets } from './workbook-sheets.js';

await buildWorkbook(sheets, fileURLToPath(new URL('../../templates/bao-cao.xlsx', import.meta.url)), true);
