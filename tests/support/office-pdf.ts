import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathOf } from './programs.ts';

/** What LibreOffice makes of a document that it opens and saves as something else: for tests that need `soffice`. */
export function resaved(document: Uint8Array, ending: 'docx' | 'xlsx', as: 'pdf' | 'xlsx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'plan-pdf-'));
  try {
    writeFileSync(join(folder, `document.${ending}`), document);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const { status, stderr } = spawnSync(
      pathOf('soffice'),
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        as,
        '--outdir',
        join(folder, 'out'),
        join(folder, `document.${ending}`),
      ],
      { encoding: 'utf8', timeout: 150_000 },
    );
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
    return new Uint8Array(readFileSync(join(folder, 'out', `document.${as}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const officePdf = (document: Uint8Array, ending: 'docx' | 'xlsx'): Uint8Array =>
  resaved(document, ending, 'pdf');

/** The text of a PDF as it lies on the pages, parted by form feeds: for tests that need `pdftotext`. */
export function pdfText(pdf: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync(pathOf('pdftotext'), ['-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`pdftotext ended with ${status}: ${stderr}`);
  return stdout;
}
