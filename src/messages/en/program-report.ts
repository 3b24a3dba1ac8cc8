import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

/** What help says of `plan report`. */
export const reportProgram = {
  summary: 'render the consolidated Word and Excel reports',
  examples: [
    ['plan report --year 2024', 'write bao-cao-2024.docx and bao-cao-2024.xlsx'],
    ['plan report --year 2024 --format xlsx --out result', 'write Excel only, into the folder result'],
    ['plan report --year 2024 --kind ministry', 'the report to the ministry: bao-cao-bo-2024.docx and .xlsx'],
    ['plan report --year 2024 --format docx,pdf', 'write the Word file and its pages as PDF'],
    ['plan report --year 2024 --draft', 'render despite errors; every page says draft'],
    ['plan report --kind mid-term --to 2023', 'the mid-term review, from the first year of the plan to 2023'],
    ['plan report --kind final', 'the final review of all years of the plan'],
  ],
  arguments: {},
  options: {
    ...periodOptions,
    kind: 'annual: to the body that issued the plan (default); ministry: to the ministry, signed by that body; mid-term or final: review of several years',
    from: 'first year (default: the first of the plan)',
    to: 'last year (default: the last of the plan; mid-term: the last one past its deadline)',
    date: 'day of the document, printed at its head and on its appendices (default: left blank for the clerk)',
    format: 'kinds of files, separated by commas: docx, xlsx, html, pdf (default: docx,xlsx; pdf needs LibreOffice)',
    out: 'folder to write to (default: the current one)',
    asOf: 'as of this instant or the end of this day (default: now)',
    draft: 'render even with errors, leaving out the files that have them; every page says draft',
    template: "the office's own template, .docx or .xlsx; repeatable (default: those installed)",
  },
} satisfies EveryCommandWords['report'];
