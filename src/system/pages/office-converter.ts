/**
 * Pages by LibreOffice, which ends with 0 whatever happened: what counts is the file that it made.
 *
 * It gets a folder of its own in which every name is ASCII, a profile of its own, no shell, no input and no network, and is
 * killed with all that it started when its time is up or the command is interrupted.
 */
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Conversion, Converter } from '../../host.ts';
import { isAbsence } from '../system-error.ts';
import { type End, runBounded } from './bounded-process.ts';
import { findOffice, type Looking } from './find-office.ts';
import { officeProfile } from './office-profile.ts';
import { whileInterruptible } from './while-interruptible.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ConverterOptions {
  readonly environment: Environment;
  readonly milliseconds?: number;
}

/** The 2,165 pages of a thousand units were measured to take 50 seconds, the 93 of forty units less than three. */
const patience = 600_000;

/** PDF/A-2b for the archive, with the structure that screen readers go by, the title shown, and pictures as they are. */
const filter = `pdf:writer_pdf_Export:${JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  DisplayPDFDocumentTitle: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
  UseLosslessCompression: { type: 'boolean', value: 'true' },
  ReduceImageResolution: { type: 'boolean', value: 'false' },
})}`;

const machine: Looking = {
  platform: process.platform,
  isProgram: path => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  list: folder => {
    try {
      return readdirSync(folder).sort();
    } catch {
      return [];
    }
  },
};

/** A program packed as a snap sees no temporary folder but its own. */
function temporaryFolder(program: string): string {
  const packed = join(homedir(), 'snap', 'libreoffice', 'common');
  const base = program.startsWith('/snap/') ? packed : tmpdir();
  if (base === packed) mkdirSync(base, { recursive: true });
  return mkdtempSync(join(base, 'plan-pdf-'));
}

/** What it needs of the machine; no keys, names and addresses that happen to be in the environment. */
const passedOn =
  /^(path|home|userprofile|systemroot|systemdrive|windir|programfiles.*|appdata|localappdata|lang|lc_.*|xdg_data_.*|fontconfig_.*|ld_library_path)$/i;

function environmentFor(environment: Environment, folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => passedOn.test(name));
  return { ...Object.fromEntries(kept), TMPDIR: folder, TEMP: folder, TMP: folder, SAL_USE_VCLPLUGIN: 'svp' };
}

const startOfPdf = Buffer.from('%PDF-');
const endOfPdf = Buffer.from('%%EOF');

/** A whole PDF; of one that a full disk cut off, nothing. */
function made(path: string): Uint8Array | 'nothing' | 'not-pdf' {
  try {
    const bytes = readFileSync(path);
    const isWhole = bytes.subarray(0, startOfPdf.length).equals(startOfPdf) && bytes.subarray(-1024).includes(endOfPdf);
    return isWhole ? bytes : 'not-pdf';
  } catch (error) {
    if (isAbsence(error)) return 'nothing';
    throw error;
  }
}

function judge(program: string, { how, code, said }: End, path: string, seconds: number): Conversion {
  if (how === 'too-slow') return { kind: 'too-slow', program, seconds };
  if (how !== 'ended' || code !== 0) return { kind: 'failed', program, what: how, said };
  const pdf = made(path);
  return typeof pdf === 'string' ? { kind: 'failed', program, what: pdf, said } : { kind: 'made', pdf };
}

export function officeConverter({ environment, milliseconds = patience }: ConverterOptions): Converter {
  return {
    toPdf: document => {
      const program = findOffice(environment, machine);
      const { PLAN_SOFFICE: asked = '' } = environment;
      if (program === undefined) return Promise.resolve({ kind: 'no-program', ...(asked !== '' && { asked }) });
      const folder = temporaryFolder(program);
      let kill = (): void => undefined;
      const convert = async (): Promise<Conversion> => {
        const profile = join(folder, 'profile');
        mkdirSync(join(profile, 'user'), { recursive: true });
        writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), officeProfile);
        writeFileSync(join(folder, 'document.docx'), document);
        const options = [
          `-env:UserInstallation=${pathToFileURL(profile).href}`,
          ...['--headless', '--invisible', '--norestore', '--nologo', '--nodefault', '--nolockcheck'],
          ...['--convert-to', filter, '--outdir', folder, join(folder, 'document.docx')],
        ];
        const bounds = { program, options, folder, environment: environmentFor(environment, folder), milliseconds };
        const end = await runBounded(bounds, killing => {
          kill = killing;
        });
        return judge(program, end, join(folder, 'document.pdf'), milliseconds / 1000);
      };
      return whileInterruptible(convert, () => {
        kill();
        // What was just killed may hold its files for a moment more.
        rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
      });
    },
  };
}
