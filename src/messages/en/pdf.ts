import type { PdfFailureArgs } from '../../office/pdf-failures.ts';
import type { Wordings } from '../wording.ts';

const reasons: Readonly<Record<PdfFailureArgs['pdf/failed']['what'], string>> = {
  'not-started': 'could not be started',
  killed: 'was stopped on the way',
  ended: 'ended with an error',
  nothing: 'wrote no file',
  'not-pdf': 'wrote a file that is no PDF or is cut off',
};

const otherWay = 'or take the Word file (--format docx) and have Word save it as PDF';

export const pdfFailures = {
  'pdf/no-program': ({ asked }) => ({
    message:
      asked === undefined
        ? 'Cannot make a PDF: this computer has no LibreOffice; nothing was written.'
        : `Cannot make a PDF: PLAN_SOFFICE says ${asked}, which is no program that runs; nothing was written.`,
    fix:
      asked === undefined
        ? `install LibreOffice (libreoffice.org; Debian, Ubuntu: apt install libreoffice-writer), ${otherWay}.`
        : `set PLAN_SOFFICE to the path of LibreOffice's soffice, or unset it to have the program found, ${otherWay}.`,
  }),
  'pdf/too-slow': ({ program, seconds }) => ({
    message: `LibreOffice (${program}) had not made the PDF after ${seconds} seconds and was stopped; nothing was written.`,
    fix: `try again when the computer is less busy, ${otherWay}.`,
  }),
  'pdf/failed': ({ program, what, said }) => ({
    message: `LibreOffice (${program}) ${reasons[what]}${said === '' ? '' : ` (${said})`}; nothing was written.`,
    fix: `see that the disk has room and LibreOffice opens as usual, and run it again, ${otherWay}.`,
  }),
} satisfies Wordings<PdfFailureArgs>;
