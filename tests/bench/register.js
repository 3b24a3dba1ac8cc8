/** Writes the register of past years as the tool itself would have: arrivals and receipts in one chain, originals, reports. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeReports } from './generate.js';

/** @param {string | Uint8Array} bytes */
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');

/** @param {string} path @param {string | Uint8Array} bytes */
function write(path, bytes) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** @param {readonly string[]} units @param {number} year */
const roster = (units, year) => `format: 1
plan: ke-hoach-do
cycle: hang-nam
period: ${year}
date: ${year}-12-14
units:
${units.map(unit => `  - {unit: ${unit}, class: required, basis: [V.4]}`).join('\n')}
`;

/** @param {number} year @param {number} index */
const moment = (year, index) => new Date(Date.UTC(year, 10, 20, 1, 0, index)).toISOString().replace('.000Z', '+00:00');

/**
 * Fills the plan in `folder` with rosters, reports, arrivals and receipts: two records for each unit and year.
 * @param {string} folder @param {readonly string[]} units @param {readonly number[]} years
 */
export function writeRegister(folder, units, years) {
  /** @type {string | undefined} */
  let head;
  /** @param {string} place @param {number} year @param {string} text */
  const record = (place, year, text) => {
    const bytes = `${text}parents: [${head ?? ''}]\n`;
    head = `${year}-11-20-${sha256(bytes)}`;
    write(join(folder, place, `${head}.yaml`), bytes);
    return head;
  };
  for (const year of years) {
    write(join(folder, 'rosters', `${year}.yaml`), roster(units, year));
    writeReports(folder, units, year);
    for (const [index, unit] of units.entries()) {
      const report = readFileSync(join(folder, 'reports', String(year), `${unit}.yaml`));
      const original = `${unit} ${year}\n`;
      const hash = sha256(original);
      write(join(folder, 'originals/sha256', hash.slice(0, 2), hash), original);
      const came = `receivedAt: ${moment(year, index)}\nrecordedAt: ${moment(year, index)}\nchannel: direct\n`;
      const originals = `originals:\n  - name: ${unit}.xlsx\n    size: ${original.length}\n    sha256: ${hash}\n`;
      const arrival = record(
        `arrivals/${year}`,
        year,
        `format: 1\nplan: ke-hoach-do\n${came}${originals}recordedBy: Văn thư\n`,
      );
      record(
        `receipts/${year}/${unit}`,
        year,
        `format: 1\nplan: ke-hoach-do\nunit: ${unit}\ncycle: hang-nam\nperiod: ${year}\n${came}arrival: ${arrival}\n${originals}admissible: true\noutcome: accepted\ncontents: ${sha256(report)}\nrecordedBy: Văn thư\n`,
      );
    }
  }
}
