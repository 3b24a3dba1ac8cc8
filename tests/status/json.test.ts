import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { rosterYaml, smallPlan } from '../support/small-plan.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/output/status.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

const receipt = (unit: string, receivedAt: string, outcome: string): string =>
  `format: 1\nplan: ke-hoach-mau\nunit: ${unit}\ncycle: hang-nam\nperiod: 2024\nillustrative: true\nreceivedAt: ${receivedAt}\nrecordedAt: 2024-12-30T08:00:00+07:00\nchannel: email\noriginals: []\nadmissible: true\noutcome: ${outcome}\nrecordedBy: Văn thư\n`;

async function status(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<unknown> {
  const host = fakeHost(new MemoryFiles({ ...smallPlan(), ...files }));
  await run(['status', '--json', ...argv], host);
  return JSON.parse(host.stdout.text);
}

describe('status --json fits its schema', () => {
  it.each([
    ['before the deadline', {}, ['--as-of', '2024-12-01']],
    ['after it, all missing', {}, ['--as-of', '2024-12-20']],
    ['without a roster', {}, ['--year', '2023', '--as-of', '2024-12-20']],
    [
      'with every state and flag',
      {
        '/office/plan/rosters/2024.yaml': rosterYaml
          .replace(
            'so-hai, class: required, basis: [V.4]',
            'so-hai, class: required, basis: [V.4], extension: {by: 2024-12-20, document: {number: 1/UBND}}',
          )
          .replace(
            'hoi-mau, class: requested, basis: [V.5]',
            'hoi-mau, class: requested, basis: [V.5], exempt: {reason: Đã giải thể., document: {number: 2/QĐ}}',
          ),
        '/office/plan/receipts/2024/so-mot/a.yaml': receipt('so-mot', '2024-12-14', 'returned'),
        '/office/plan/receipts/2024/so-mot/b.yaml': receipt('so-mot', '2024-12-16T08:00:00+07:00', 'accepted'),
        '/office/plan/receipts/2024/huyen-ba/a.yaml': receipt('huyen-ba', '2024-12-15T09:00:00+07:00', 'accepted'),
        '/office/plan/receipts/2024/so-hai/a.yaml': 'format: 1\n',
      },
      ['--as-of', '2024-12-18'],
    ],
  ])('%s', async (_name, files, argv) => {
    const document = await status(files, ...argv);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });
});

it('is the same in both languages but for the sentence of the rule', async () => {
  const [vi, en] = [await status({}, '--lang', 'vi'), await status({}, '--lang', 'en')] as { rule: string }[];
  expect({ ...vi, rule: '' }).toEqual({ ...en, rule: '' });
  expect(vi?.rule).not.toBe(en?.rule);
});
