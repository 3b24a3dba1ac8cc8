import { join, resolve } from 'node:path';
import { UserError } from '../failure.ts';
import { type LetterFile, reminderRecord, standingOf } from '../letters/letter-files.ts';
import type { PlannedReminder } from '../letters/planned-letters.ts';
import { renderReminderLetter } from '../letters/render-letters.ts';
import { createRecord } from '../store/create-record.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readTemplate } from './read-template.ts';
import type { PreparedRound } from './remind-preparation.ts';
import type { Session } from './session.ts';

/** Where letters go, and from which template they are made if not from the installed one. */
interface LetterOutput {
  readonly out?: string;
  readonly template?: string;
}

export interface RenderedReminder {
  readonly reminder: PlannedReminder;
  readonly files: readonly { readonly file: LetterFile; readonly standing: 'absent' | 'same' | 'other' }[];
}

/** The letters of each reminder, and whether they are there; a template that cannot be filled is told before anything is written. */
export function renderReminders(
  { host }: Session,
  { reminders }: PreparedRound,
  { out, template: own }: LetterOutput,
): readonly RenderedReminder[] {
  const template = readTemplate(host, 'reminder', own);
  return reminders.map(reminder => ({
    reminder,
    files: reminder.letters.map(({ file: name, letter }) => {
      const path = join(out ?? '', name);
      const file = {
        name,
        path,
        target: resolve(host.workingDirectory, path),
        bytes: renderReminderLetter(template, letter),
        units: letter.addressees.map(({ unit }) => unit),
      };
      return { file, standing: standingOf(host, file) };
    }),
  }));
}

/**
 * Letters first, then the register: what is registered has been written, and a break between is mended by running again.
 * A file with other contents is never replaced: an officer may have worked on it.
 */
export function writeReminders(
  session: Session,
  workspace: Workspace,
  prepared: PreparedRound,
  all: readonly RenderedReminder[],
): void {
  const { host, words } = session;
  const other = all.flatMap(({ files }) => files).find(({ standing }) => standing === 'other');
  if (other !== undefined) throw new UserError({ code: 'letter/exists', args: { path: other.file.path } });
  for (const { reminder, files } of all) {
    for (const { file, standing } of files) {
      if (standing === 'absent') host.files.write(file.target, file.bytes);
      const said = standing === 'absent' ? words.remind.written : words.remind.unchanged;
      host.stdout.write(`${said(file.path, file.units.length)}\n`);
    }
    const letters = files.map(({ file }) => file);
    const { path, bytes } = reminderRecord(reminder, letters, prepared.shared, prepared.timeZone);
    createRecord(host, workspace.root, path, bytes);
    host.stdout.write(`${words.remind.registered(workspace.show(path))}\n`);
  }
}
