/**
 * Builds `templates/tong-hop-nhieu-nam.xlsx`, by hand: `node tests/templates/build-review-workbook.js`.
 *
 * What ships is the file; an officer may restyle it in Excel or LibreOffice as long as the tags in double braces stay.
 */
import { fileURLToPath } from 'node:url';
import { buildWorkbook } from './build-sheets.js';
import { sheets } from './review-sheets.js';

await buildWorkbook(sheets, fileURLToPath(new URL('../../templates/tong-hop-nhieu-nam.xlsx', import.meta.url)), false);
