/** The reports of the shipped plan, as the command writes them: as long as real ones are. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itWith } from '../support/programs.ts';
import { brokenRules } from './broken-rules.ts';
import { printedSections } from './printed-document.ts';
import { pageFaults, printPages } from './printed-pages.ts';
import type { Expected } from './rule.ts';

const kinds = {
  annual: {
    name: 'bao-cao-2024.docx',
    expected: {
      type: 'report',
      head: { superior: 'UBND TỈNH QUẢNG NAM', issuer: ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'] },
    },
  },
  ministry: {
    name: 'bao-cao-bo-2024.docx',
    expected: { type: 'report', head: { issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NAM'] } },
  },
} as const satisfies Record<string, { readonly name: string; readonly expected: Expected }>;

const folder = mkdtempSync(join(tmpdir(), 'plan-shipped-'));
const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

beforeAll(() => {
  for (const kind of Object.keys(kinds))
    execFileSync(process.execPath, [
      ...['bin/plan.js', '-C', 'plan', 'report', '--year', '2024', '--as-of', '2025-02-28'],
      ...['--kind', kind, '--format', 'docx', '--out', folder],
    ]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(kinds))('the %s report of the shipped plan', (_, { name, expected }) => {
  it('is as the decree wants it', () => {
    expect(brokenRules(fileOf(name), expected)).toEqual([]);
  });

  itWith(
    ['soffice', 'pdftotext', 'pdffonts', 'Times'],
    'has the pages that the decree wants, the signed ones at most twenty',
    () => {
      const file = fileOf(name);
      const printed = printPages({ [name]: file })[name];
      if (printed === undefined) throw new Error('not printed');
      expect(pageFaults(file, printed)).toEqual([]);
      const signed = printed.pages.findIndex(([first]) => first === 'Phụ lục I');
      expect(signed).toBeLessThanOrEqual(20);
      expect(printedSections(file).length).toBeGreaterThan(5);
    },
  );
});
