import type { ReadingFindingArgs } from '../../office/reading/findings.ts';
import { readingExamples as examples } from '../examples/reading.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const workbookExplanations = {
  'workbook/empty': because(
    examples['workbook/empty'],
    'There is not one byte in the file, mostly because the network failed while it was attached.',
    'The original and the time of receipt are kept, but the unit has to send it again.',
  ),
  'workbook/too-large': because(
    examples['workbook/too-large'],
    'A report has some dozen to some hundred KB; tens of MB are nearly always photographs of documents.',
    'The limit also keeps one file from taking all memory while many are read.',
  ),
  'workbook/old-format': because(
    examples['workbook/old-format'],
    'The format .xls was replaced in 2007, is built quite differently from .xlsx, and is where malware likes to hide.',
    'Excel saves it as .xlsx in seconds with all its content, so that is asked for instead of guessing.',
  ),
  'workbook/encrypted': because(
    examples['workbook/encrypted'],
    'The content is encrypted, and without the password nobody reads it, this program included.',
    'Reports sent over official channels need no password, and one sent along in the message protects nothing.',
  ),
  'workbook/binary-format': because(
    examples['workbook/binary-format'],
    "An .xlsb keeps its cells in a binary form of Excel's own, not in the standard one that is read here.",
    'Excel saves it as .xlsx with all its content.',
  ),
  'workbook/open-document': because(
    examples['workbook/open-document'],
    "An .ods could be read, but a report that goes back needs its wrong cells marked in the unit's own file, which can be done in .xlsx only.",
    'LibreOffice saves it as .xlsx and keeps the form as it is.',
  ),
  'workbook/is-html': because(
    examples['workbook/is-html'],
    'Many systems export a web page and name it .xls; Excel opens it, but the types of numbers and dates are lost.',
    'Guessing would turn 1.250 into one and a quarter, and nobody would know.',
  ),
  'workbook/is-csv': because(
    examples['workbook/is-csv'],
    'A table of text has no types: 1.250 may be one thousand two hundred and fifty or one and a quarter.',
    'The hidden ids that tell unit, period and activity are gone too, so the file cannot be put in its place.',
  ),
  'workbook/other-kind': because(
    examples['workbook/other-kind'],
    'Figures are taken from the Excel form only, where each cell has a type and an id that tells its activity.',
    'Signed Word, PDF or scanned copies are welcome beside it and kept with the receipt, but do not replace the form.',
  ),
  'workbook/macro': because(
    examples['workbook/macro'],
    'A macro is a program that runs on the computer of whoever opens the file, the commonest way of malware by mail.',
    'The form has no macros, so one in a returned file always comes from elsewhere.',
  ),
  'workbook/damaged': because(
    examples['workbook/damaged'],
    'An .xlsx carries checksums; where they fail nobody knows which figures are still right.',
    'What is left might lack some rows and still add up, so the whole file is refused.',
  ),
  'workbook/too-many-parts': because(
    examples['workbook/too-many-parts'],
    'An ordinary workbook has some dozen parts inside; hundreds are mostly pasted pictures or charts.',
    'Files made to hang a computer look like this too, so it is not even opened.',
  ),
  'workbook/bomb': because(
    examples['workbook/bomb'],
    'A small file that unpacks to hundreds of MB is a way to use up the memory of whoever opens it.',
    'The size is looked at before unpacking, so it did no harm and was just not read.',
  ),
  'workbook/entry-name': because(
    examples['workbook/entry-name'],
    'A name that points outside the file is the mark of one made to overwrite files of whoever opens it.',
    'Excel and LibreOffice never write such names; saving it anew in Excel removes them.',
  ),
  'workbook/duplicate-entry': because(
    examples['workbook/duplicate-entry'],
    'Of two parts with one name each program reads another: people see one figure, this tool a different one.',
    'As nothing tells which is the report, the whole file is refused.',
  ),
  'workbook/document-type': because(
    examples['workbook/document-type'],
    'A document type lets a file pull in content of the computer that reads it, or grow to billions of characters.',
    'No spreadsheet program writes one, so the file was changed with some other tool.',
  ),
  'workbook/missing-part': because(
    examples['workbook/missing-part'],
    'The file lists a part that is not in it, perhaps a whole sheet.',
    'Passing over it would look like a report without figures, so the unit must be asked.',
  ),
  'workbook/no-sheet': because(
    examples['workbook/no-sheet'],
    'The file has charts only, or no sheet at all, so there are no cells to read.',
    'Mostly it is the wrong file.',
  ),
  'workbook/too-crowded': because(
    examples['workbook/too-crowded'],
    'The form has a few sheets and some thousand cells; far more means that other data was copied in.',
    'The limit keeps the reading of many files fast, and one file from hanging the computer.',
  ),
  'workbook/outside-limits': because(
    examples['workbook/outside-limits'],
    'A filled cell far from the form was mostly pasted at the end of a sheet by accident.',
    'Empty cells with a format do not matter there; only filled ones are named.',
  ),
  'workbook/too-long-text': because(
    examples['workbook/too-long-text'],
    'Excel lets a cell hold no more than this, so a longer one was written by another program.',
    'Such a text cannot be printed in the consolidated report either.',
  ),
  'workbook/duplicate-cell': because(
    examples['workbook/duplicate-cell'],
    'A cell has one value; where the file has two, each program shows another.',
    'Saved anew in Excel, it holds only what the person who saved it saw.',
  ),
  'workbook/unreadable-cell': because(
    examples['workbook/unreadable-cell'],
    'The cell says that it is a number and holds none, or points at a text that is not in the file.',
    'Its value is not guessed, because a guess would go straight into the report of the province.',
  ),
  'workbook/timeout': because(
    examples['workbook/timeout'],
    'An ordinary report is read in less than a second; one that takes too long is stopped so that the others are read.',
    'The original and the time of receipt are kept.',
  ),
  'workbook/reader-ended': because(
    examples['workbook/reader-ended'],
    'Files are read in a process of their own, and that process ran out of memory or broke down over this one.',
    'The original and the time of receipt are kept, and a new process reads the next files.',
  ),
  'workbook/external-links': because(
    examples['workbook/external-links'],
    'Formulas that point into files of the unit cannot be computed here; there is only the result that was last stored.',
    'If the other file was changed since, the figure in the report is an old one.',
  ),
} satisfies Explanations<Pick<ReadingFindingArgs, Extract<keyof ReadingFindingArgs, `workbook/${string}`>>>;
