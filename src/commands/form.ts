import { join, resolve } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { type FormBasis, formBasis, formsOf, type UnitForm, wantedEntries } from '../form/forms.ts';
import { type MailedForm, mailingCsv, mailingWorkbook, unreachable } from '../form/mailing-list.ts';
import type { Host } from '../host.ts';
import { safe } from '../output/terminal.ts';
import { withPeriod } from '../status/read-facts.ts';
import { openForReading } from '../store/reading.ts';
import { isKind } from '../workspace/document.ts';
import { loadDocuments } from '../workspace/load.ts';
import { referenceKinds } from '../workspace/period-choice.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { knownFormat } from './known-format.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import type { Session } from './session.ts';
import type { FormOutcome } from './words.ts';

interface FormOptions extends PeriodOptions {
  readonly unit?: readonly string[];
  readonly all?: boolean;
  readonly format?: string;
  readonly out?: string;
  readonly zip?: boolean;
  readonly dryRun?: boolean;
}

const formats = ['xlsx', 'yaml'] as const;
type Format = (typeof formats)[number];

const namePrefix = 'bieu-mau';
const listName = 'danh-sach-gui';
/** What is larger is no form of this tool, and is not read to be compared. */
const largestForm = 64 * 1024 * 1024;

/** Units as they were asked for; `undefined` for all. */
function unitsOf({ unit = [], all }: FormOptions): readonly string[] | undefined {
  if (all === true && unit.length > 0)
    throw new UserError({ code: 'option/conflict', args: { options: ['--all', '--unit'] } });
  if (all !== true && unit.length === 0) throw new UserError({ code: 'form/which-units', args: {} });
  return all === true ? undefined : unit;
}

interface Wanted {
  readonly basis: FormBasis;
  readonly forms: readonly UnitForm[];
  /** Reports of a year before that could not be read. */
  readonly unread: readonly string[];
}

async function wantedForms(host: Host, workspace: Workspace, options: FormOptions): Promise<Wanted> {
  const named = unitsOf(options);
  const choice = withPeriod(choiceOf(options), workspace, host.now());
  const references = workspace.documents.filter(({ location }) => referenceKinds.has(location.kind));
  const basis = formBasis(await loadDocuments(host, workspace, references), choice);
  const entries = wantedEntries(basis, named);
  const units = new Set(entries.map(({ unit }) => unit));
  const listed = workspace.documents.filter(
    ({ location: { kind, period, unit } }) =>
      kind === 'report' && period === basis.before && unit !== undefined && units.has(unit),
  );
  const reports = (await loadDocuments(host, workspace, listed)).filter(isKind('report'));
  return {
    basis,
    forms: formsOf(
      basis,
      entries,
      reports.flatMap(({ whole }) => whole ?? []),
    ),
    unread: reports.flatMap(({ whole, file }) => (whole === undefined ? [workspace.show(file)] : [])),
  };
}

/** Libraries of the other format are not loaded. */
async function renderer(format: Format): Promise<(form: UnitForm['form']) => Promise<Uint8Array>> {
  if (format === 'xlsx') return (await import('../form/write-workbook.ts')).formWorkbook;
  const { formSkeleton } = await import('../form/write-skeleton.ts');
  return async form => new TextEncoder().encode(formSkeleton(form));
}

const isSame = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index]);

/**
 * A form that is already there is never overwritten: nobody but the unit knows whether it has begun to fill it in. Only a
 * file that is byte for byte what would be written counts as done.
 */
function place(host: Host, path: string, bytes: Uint8Array, dryRun: boolean): FormOutcome {
  const target = resolve(host.workingDirectory, path);
  const present = host.files.read(target, largestForm);
  if (present.kind === 'bytes' && isSame(present.bytes, bytes)) return 'unchanged';
  if (present.kind !== 'absent') return 'kept';
  if (!dryRun) host.files.write(target, bytes);
  return 'written';
}

type Say = (path: string, bytes: Uint8Array, unit?: string) => void;

async function writeEach(forms: readonly MailedForm[], format: Format, folder: string, say: Say): Promise<void> {
  const render = await renderer(format);
  for (const { unit, form, file } of forms) say(join(folder, file), await render(form), unit.name);
}

async function writeZip(forms: readonly MailedForm[], format: Format, path: string, say: Say): Promise<void> {
  const [render, { zipFiles }] = await Promise.all([renderer(format), import('../office/zip-writer.ts')]);
  const files: (readonly [string, Uint8Array])[] = [];
  for (const { form, file } of forms) files.push([file, await render(form)]);
  files.push([`${listName}.csv`, new TextEncoder().encode(mailingCsv(forms))]);
  files.push([`${listName}.xlsx`, await mailingWorkbook(forms)]);
  say(path, zipFiles(files));
}

/** Writes the form of each unit, or one archive of them; what is there already is left as it is. */
export async function formCommand({ host, words, folder }: Session, options: FormOptions): Promise<ExitCode> {
  const format = knownFormat(options.format ?? 'xlsx', formats);
  const dryRun = options.dryRun === true;
  const workspace = openForReading(host, folder);
  const { basis, forms, unread } = await wantedForms(host, workspace, options);
  const { period, provisional } = basis.facts;
  const say = (line: string): void => host.stdout.write(`${line}\n`);
  const warn = (line: string): void => host.stderr.write(`${line}\n`);
  const counts: Record<FormOutcome, number> = { written: 0, unchanged: 0, kept: 0 };
  const write: Say = (path, bytes, unit) => {
    const outcome = place(host, path, bytes, dryRun);
    counts[outcome] += 1;
    say(words.form.outcome(outcome, path, unit === undefined ? undefined : safe(unit), dryRun));
  };
  const mailed = forms.map(form => ({ ...form, file: `${namePrefix}-${period}-${form.unit.id}.${format}` }));
  const out = options.out ?? '';
  if (forms.length === 0) say(words.form.nobody);
  else if (options.zip === true) await writeZip(mailed, format, join(out, `${namePrefix}-${period}.zip`), write);
  else await writeEach(mailed, format, out, write);
  const lost = options.zip === true ? unreachable(mailed) : [];
  if (lost.length > 0)
    warn(
      words.form.unreachable(
        lost.map(name => safe(name)),
        forms.length,
      ),
    );
  if (unread.length > 0) warn(words.form.unread(unread));
  if (provisional) say(words.form.provisional);
  if (forms.some(({ form }) => form.illustrative)) say(words.form.illustrative);
  if (counts.kept > 0) say(words.form.movedAway);
  if (forms.length > 0) say(words.form.total(counts, dryRun));
  return counts.kept > 0 ? ExitCode.findings : ExitCode.ok;
}
