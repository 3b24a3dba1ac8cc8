/**
 * Whatever the bytes, reading comes to content or to a refusal: never to a thrown error, never to content beyond the limits.
 *
 * The seed is fixed, so that a fault that is found is found again. `PLAN_FUZZ_RUNS` makes a longer run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openArchive } from '../../../src/office/reading/archive.ts';
import { readingSeverities } from '../../../src/office/reading/findings.ts';
import { workbookLimits } from '../../../src/office/reading/limits.ts';
import { readMessage } from '../../../src/office/reading/read-message.ts';
import { readWorkbook } from '../../../src/office/reading/read-workbook.ts';
import { sniff } from '../../../src/office/reading/sniff.ts';
import type { WorkbookReading } from '../../../src/office/reading/untrusted.ts';
import { chance, mutateBytes, mutateXml, pick } from '../../support/mutations.ts';
import { makeZip } from '../../support/zip-maker.ts';

const runs = Number(process.env.PLAN_FUZZ_RUNS ?? 3000);
const timeout = 60_000 + runs * 20;
const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures/workbooks', name));
const files = [fixture('exceljs-1900.xlsx'), fixture('libreoffice-1904.xlsx')] as const;
const parts = files.map(bytes => unzipSync(bytes));

const message = `Received: from a (b) by c; Thu, 12 Dec 2024 09:15:30 +0700 (ICT)
From: =?UTF-8?B?U+G7nyBZIHThur8=?= <a@b.vn>
Subject: =?UTF-8?Q?B=C3=A1o_c=C3=A1o?=
Date: Thu, 12 Dec 2024 09:15:00 +0700
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: multipart/alternative; boundary="y"

--y
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<img src=3D"cid:1">
--y--
--x
Content-Type: image/png; name*0*=UTF-8''a%20; name*1=b.png
Content-ID: <1>
Content-Transfer-Encoding: base64

UEsDBAo=
--x
Content-Type: message/rfc822

Subject: y

z
--x--
`;

function isWithinLimits(reading: WorkbookReading): boolean {
  if (reading.kind === 'refused') return reading.fault.code in readingSeverities;
  return (
    reading.content.sheets.length <= workbookLimits.sheets &&
    reading.content.sheets.every(({ cells }) =>
      cells.every(
        ({ row, column, value }) =>
          row >= 1 &&
          row <= workbookLimits.rows &&
          column >= 1 &&
          column <= workbookLimits.columns &&
          (value?.kind !== 'number' || Number.isFinite(value.number)) &&
          (value?.kind !== 'date' || /^\d{4}-\d{2}-\d{2}$/.test(value.date)),
      ),
    )
  );
}

/** Runs `attempt` with seeds in a row, and tells the seeds of those that failed. */
async function failures(
  count: number,
  attempt: (random: () => number) => boolean | Promise<boolean>,
): Promise<string[]> {
  const failed: string[] = [];
  for (let seed = 1; seed <= count && failed.length < 5; seed++) {
    try {
      if (!(await attempt(chance(seed)))) failed.push(`${seed}: beyond the limits`);
    } catch (error) {
      failed.push(`${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return failed;
}

it(`${runs} workbooks whose bytes were changed`, { timeout }, async () => {
  const failed = await failures(Math.ceil(runs / 3), random => {
    const bytes = mutateBytes(pick(random, files), random);
    sniff(bytes);
    return isWithinLimits(readWorkbook(bytes));
  });
  expect(failed).toEqual([]);
});

it('workbooks whose parts were changed', { timeout }, async () => {
  const failed = await failures(Math.ceil((runs * 2) / 3), random => {
    const changed = new Map<string, Uint8Array | string>(
      Object.entries(random() < 0.5 ? (parts[0] ?? {}) : (parts[1] ?? {})),
    );
    const names = [...changed.keys()].filter(name => /\.(xml|rels)$/.test(name) && !/theme|docProps/.test(name));
    const name = names[Math.floor(random() * names.length)] ?? '';
    const content = Buffer.from(changed.get(name) ?? '');
    changed.set(name, random() < 0.8 ? mutateXml(content.toString(), random) : mutateBytes(content, random));
    // Stored, not deflated: what is tried here is what stands inside.
    return isWithinLimits(
      readWorkbook(makeZip(Array.from(changed, ([part, inside]) => ({ name: part, content: inside, method: 0 })))),
    );
  });
  expect(failed).toEqual([]);
});

it('archives whose bytes were changed', { timeout }, async () => {
  const failed = await failures(Math.ceil(runs / 6), random => {
    const reading = openArchive(mutateBytes(pick(random, files), random));
    return reading.kind === 'refused' || [...reading.files].length < 100;
  });
  expect(failed).toEqual([]);
});

it('messages whose bytes were changed', { timeout }, async () => {
  const failed = await failures(Math.ceil(runs / 6), async random => {
    const bytes = mutateBytes(Buffer.from(message.replaceAll('\n', '\r\n')), random);
    sniff(bytes);
    const reading = await readMessage(bytes);
    return reading.kind === 'refused' || reading.content.attachments.every(({ name }) => !/[/\\\p{Cc}]/u.test(name));
  });
  expect(failed).toEqual([]);
});
