import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import type { FormFinding } from '../../../src/form/form-finding.ts';
import { type FormReading, readForm } from '../../../src/form/read-form.ts';
import { formWorkbook } from '../../../src/form/write-workbook.ts';
import { findings as words } from '../../../src/messages/vi/findings.ts';
import type { Wording } from '../../../src/messages/wording.ts';
import { markWorkbook } from '../../../src/office/marking/mark-workbook.ts';
import type { ReturnFinding } from '../../../src/office/marking/return-list.ts';
import { unmarkWorkbook } from '../../../src/office/marking/unmark-workbook.ts';
import { readWorkbook } from '../../../src/office/reading/read-workbook.ts';
import { madeForm } from '../../form/made-form.ts';
import { markingOf } from './sample.ts';
import { load, seen } from './seen.ts';

const form = madeForm('so-a');
/** What a clerk may write below the heads of columns, none of which can be taken as it is. */
const mistakes = {
  bm_activities_status: 'xong rồi',
  bm_indicators_value: 'khoảng 5',
  bm_funding_planned: '1.234',
  bm_documents_date: '32/13/2024',
  bm_proposals_kind: 'khác hẳn',
};

/** The form with a mistake in the first row of some columns. */
async function filledWrongly(): Promise<Uint8Array> {
  const written = await formWorkbook(form);
  const workbook = await load(written);
  const read = readWorkbook(written);
  for (const { name, sheet, top, left } of read.kind === 'read' ? read.content.names : []) {
    const mistake = mistakes[name as keyof typeof mistakes];
    const cell = workbook.getWorksheet(sheet)?.getCell(top + 1, left);
    if (mistake !== undefined && cell !== undefined) cell.value = mistake;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sent = await filledWrongly();

function reading(file: Uint8Array): FormReading {
  const read = readWorkbook(file);
  if (read.kind === 'refused') throw new Error(read.fault.code);
  return readForm(read.content, form);
}

function inWords(finding: FormFinding): ReturnFinding {
  const word = words[finding.code] as (args: FormFinding['args']) => Wording;
  const { message, fix } = word(finding.args);
  const { sheet, cell, value, severity } = finding;
  return {
    severity,
    message,
    ...(fix !== undefined && { fix }),
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    ...(value !== undefined && { value }),
  };
}

describe('a form that came back with mistakes', () => {
  const { findings } = reading(sent);
  const marked = markWorkbook(sent, markingOf(findings.map(inWords)));

  it('has findings at cells', () => {
    expect(findings.filter(({ cell }) => cell !== undefined).length).toBeGreaterThan(3);
  });

  it('is read the same with its marks as without', () => {
    expect(reading(marked).findings).toEqual(findings);
    expect(reading(marked).value).toEqual(reading(sent).value);
  });

  it('is the form again without its marks', async () => {
    expect(await seen(unmarkWorkbook(marked))).toEqual(await seen(sent));
  });

  it('satisfies the Open XML SDK no less than before', async () => {
    expect(await validate(marked, 'xlsx', 'Office2019')).toEqual(await validate(sent, 'xlsx', 'Office2019'));
  });

  it('comments every cell that a finding is about', async () => {
    const workbook = await load(marked);
    const silent = findings.filter(
      ({ sheet, cell }) => cell !== undefined && workbook.getWorksheet(sheet ?? '')?.getCell(cell).note === undefined,
    );
    expect(silent).toEqual([]);
  });
});
