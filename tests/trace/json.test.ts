import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { leftOutReasons } from '../../src/figures/figure.ts';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { reportYaml, smallPlan } from '../support/small-plan.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/output/trace.schema.json'), 'utf8'),
) as { readonly properties: Record<string, unknown> };
const validate = new Ajv2020({ allowUnionTypes: true, strictRequired: false }).compile(schema);

const receipt = (unit: string, receivedAt: string, outcome: string): string =>
  `format: 1\nplan: ke-hoach-mau\nunit: ${unit}\ncycle: hang-nam\nperiod: 2024\nreceivedAt: ${receivedAt}\nrecordedAt: 2024-12-10T08:00:00+07:00\nchannel: email\ndocument: {number: 1/BC, issued: 2024-12-09}\noriginals: []\nadmissible: true\noutcome: ${outcome}\nrecordedBy: Văn thư\n`;

const work =
  'nil: false\nactivities:\n  - {activity: viec-mot, status: done, result: Xong., outputs: [{name: Lớp, quantity: 2, unit: lớp}]}\nindicators:\n  - {indicator: ty-le-mau, value: 4.5, status: estimate}\nfunding:\n  - {source: ngan-sach, planned: 10, disbursed: 5}\n';

const files = {
  ...smallPlan(),
  '/office/plan/reports/2024/so-mot.yaml': reportYaml('so-mot', work),
  '/office/plan/reports/2024/huyen-ba.yaml': reportYaml('huyen-ba'),
  '/office/plan/receipts/2024/so-mot/a.yaml': receipt('so-mot', '2024-12-14', 'accepted'),
  '/office/plan/receipts/2024/huyen-ba/a.yaml': receipt('huyen-ba', '2024-12-16', 'accepted'),
  '/office/plan/receipts/2024/so-hai/a.yaml': receipt('so-hai', '2024-12-16', 'returned'),
};

async function trace(...argv: readonly string[]): Promise<unknown> {
  const host = fakeHost(new MemoryFiles(files));
  await run(['trace', '--json', '--year', '2024', ...argv], host);
  return JSON.parse(host.stdout.text);
}

interface List {
  readonly figures: readonly { readonly id: string; readonly value: number | null }[];
}

const ids = ((await trace()) as List).figures.map(({ id }) => id);

describe('trace --json fits its schema', () => {
  it('as a list', async () => {
    expect(ids.length).toBeGreaterThan(100);
    validate(await trace());
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(ids)('of %s', async id => {
    validate(await trace(id));
    expect(validate.errors ?? []).toEqual([]);
  });
});

it('the schema knows every reason for leaving something out', () => {
  expect(JSON.stringify(schema.properties.leftOut)).toContain(
    JSON.stringify([...leftOutReasons]).replaceAll('","', '","'),
  );
});

it('is the same in both languages but for texts', async () => {
  const withoutTexts = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (key, own: unknown) => (key === 'text' || key === 'name' ? '' : own));
  const id = 'funding.total.planned';
  expect(withoutTexts(await trace(id, '--lang', 'vi'))).toEqual(withoutTexts(await trace(id, '--lang', 'en')));
});
