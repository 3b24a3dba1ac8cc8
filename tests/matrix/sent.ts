/** A file that a unit sends, and everything that is promised about it whatever it holds. */
import { expect } from 'vitest';
import type { UntrustedReader } from '../../src/office/reading/untrusted.ts';
import { sha256 } from '../../src/register/encode.ts';
import { Office, type Told } from './office.ts';

export interface Sent {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  /** `--unit so-mot --year 2024`: the officer knows whose it is. */
  readonly known?: true;
  readonly outcome: 'accepted' | 'accepted-with-remarks' | 'returned' | 'unread' | 'inbox';
  /** Codes that are among the findings; exactly these where there are none. */
  readonly codes: readonly string[];
  /** Of findings that a line or cell belongs to: `code line` or `code cell`. */
  readonly places?: readonly string[];
  readonly reader?: UntrustedReader;
  /** What else is to be seen. */
  readonly check?: (told: Told, office: Office) => void | Promise<void>;
}

const knownUnit = ['--unit', 'so-mot', '--year', '2024'];
const accepted = ['accepted', 'accepted-with-remarks'];

/** The inbox as `plan status` counts it. */
async function inboxOf(office: Office): Promise<readonly { readonly arrival: string }[]> {
  const { stdout } = await office.run(['status', '--year', '2024', '--json']);
  return (JSON.parse(stdout) as { inbox: readonly { readonly arrival: string }[] }).inbox;
}

function judgeRecords(office: Office, told: Told, { bytes, outcome, codes }: Sent): void {
  const receipts = Object.keys(office.tree()).filter(path => path.startsWith('receipts/'));
  const reports = Object.keys(office.tree()).filter(path => path.startsWith('reports/'));
  if (outcome === 'inbox') {
    expect([told.kind, receipts, reports]).toEqual(['unclear', [], []]);
    return;
  }
  expect([told.kind, told.outcome, receipts.length]).toEqual(['judged', outcome, 1]);
  expect(reports).toHaveLength(accepted.includes(outcome) ? 1 : 0);
  const receipt = office.text(`plan/${receipts[0]}`);
  expect(receipt).toContain(sha256(bytes));
  for (const code of codes) expect(receipt).toContain(code);
}

/** Sends one file to an office of its own. */
export async function send(sent: Sent): Promise<void> {
  const { name, bytes, known, outcome, codes, places = [], reader } = sent;
  const office = new Office();
  try {
    const before = office.tree();
    office.put(`sent/${name}`, bytes);
    const options = known === true ? knownUnit : [];
    const { exit, files, stderr } = await office.collect([`sent/${name}`, ...options], reader && { reader });
    expect(stderr).toBe('');
    expect(files).toHaveLength(1);
    const [told] = files;
    if (told === undefined) return;
    const findings = told.findings ?? [];
    const found = findings.map(({ code }) => code);
    if (codes.length === 0) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining([...codes]));
    expect(findings.map(({ code, line, cell }) => `${code} ${cell ?? line ?? ''}`)).toEqual(
      expect.arrayContaining([...places]),
    );
    expect(exit).toBe(accepted.includes(outcome) ? 0 : 3);
    expect(office.notKept(bytes)).toEqual([]);
    expect(office.changedSince(before)).toEqual([]);
    judgeRecords(office, told, sent);
    expect(await inboxOf(office)).toHaveLength(outcome === 'inbox' ? 1 : 0);
    await sent.check?.(told, office);
  } finally {
    office.remove();
  }
}

/** Shows a row by files that are sent, one after another. */
export const sending =
  (...all: readonly Sent[]) =>
  async (): Promise<void> => {
    for (const sent of all) await send(sent);
  };
