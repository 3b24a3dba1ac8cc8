/** Offices as the commands of the reporting round find them. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Report } from '../../src/model/documents.ts';
import { editedForm, filledForm, type } from '../matrix/forms.ts';
import { closeReader, Office } from '../matrix/office.ts';
import { reportYaml } from '../support/small-plan.ts';

const nothing = (unit: string): Report => ({
  format: 1,
  plan: 'ke-hoach-mau',
  unit,
  cycle: 'hang-nam',
  period: 2024,
  nil: true,
});

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

const message = (name: string, bytes: Uint8Array): string =>
  [
    'Received: from a.vn by b.vn; Fri, 13 Dec 2024 09:15:00 +0700',
    'From: so-mot@example.vn',
    'To: van-thu@example.vn',
    'Subject: Bao cao',
    'Date: Fri, 13 Dec 2024 09:14:00 +0700',
    'Message-ID: <1@example.vn>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(bytes),
    '--b--',
    '',
  ].join('\r\n');

/** What units sent, beside a plan into which an accepted report of the first department was collected. */
export async function startedRound(): Promise<Office> {
  const office = new Office();
  const good = await filledForm();
  const wrong = await editedForm(workbook => {
    type(workbook, 'indicators', 'ty-le-mau', 'value', 'khoảng 3');
  });
  office.put('sent/good.xlsx', good);
  office.put('sent/wrong.xlsx', wrong);
  office.put('sent/two.zip', zipSync({ 'mot.xlsx': good, 'ba.xlsx': await filledForm(nothing('huyen-ba')) }));
  office.put('sent/one.eml', message('bieu-mau.xlsx', good));
  office.put('earlier.yaml', reportYaml('so-mot'));
  await office.run(['collect', 'earlier.yaml']);
  closeReader();
  return office;
}

/** The same after the form with a mistake was collected. */
export async function returnedRound(): Promise<Office> {
  const office = await startedRound();
  await office.run(['collect', 'sent/wrong.xlsx'], { now: '2024-12-13T09:00:00+07:00' });
  closeReader();
  return office;
}

/** Copies an office as it is, but for what the tool keeps for itself. */
export const copyOf =
  (office: Office) =>
  (folder: string): void => {
    cpSync(office.folder, folder, { recursive: true });
    rmSync(join(folder, 'plan/.plan'), { recursive: true, force: true });
  };
