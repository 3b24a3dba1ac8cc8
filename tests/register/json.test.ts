import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { at, filledOffice, Office } from './office.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/output/verify.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allowUnionTypes: true, strictRequired: false }).compile(schema);

const errorsOf = (text: string): unknown => {
  validate(JSON.parse(text));
  return validate.errors ?? [];
};

it('verify --json fits its schema, whole and damaged, with and without a checkpoint', async () => {
  expect(errorsOf((await new Office().plan('verify --json')).out)).toEqual([]);
  const { office, third } = await filledOffice();
  expect(errorsOf((await office.plan('verify --json --as-of 2024-12-11')).out)).toEqual([]);
  await office.plan('checkpoint', at(13, 17));
  office.files.contents.delete(office.path(third.receipt));
  office.keep('left over');
  const { out } = await office.plan('verify --json');
  expect(errorsOf(out)).toEqual([]);
  expect(JSON.parse(out)).toMatchObject({ ok: false, count: 5, summary: { errors: 1, warnings: 0 } });
});

it('the root of a day is the one that verify printed on that day', async () => {
  const { office } = await filledOffice();
  const then = JSON.parse((await office.plan('verify --json')).out) as { root: string; count: number };
  await office.collect('hoi-mau', at(18, 8));
  const { asOf } = JSON.parse((await office.plan('verify --json --as-of 2024-12-17')).out) as { asOf: object };
  expect(asOf).toMatchObject({ root: then.root, count: then.count });
});
