import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { badReport, message, office, plan, report, zip } from './office.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/output/collect.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

it('fits its schema, whatever became of a file', async () => {
  const files = office({
    'den/a.yaml': report('so-mot'),
    'den/b.yaml': badReport('so-hai'),
    'den/c.pdf': '%PDF-1.4',
    'den/d.zip': zip({ 'x.yaml': report('huyen-ba') }),
    'den/e.eml': message({}),
    'den/f.xlsx': '',
    'den/g/h.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  });
  const first = JSON.parse((await plan(files, ['collect', '--json', 'den'])).out);
  const again = JSON.parse((await plan(files, ['collect', '--json', 'den'])).out);
  for (const document of [first, again]) {
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  }
  const kinds = [...first.files, ...again.files].map(({ kind }: { kind: string }) => kind);
  expect([...new Set(kinds)].sort()).toEqual(['judged', 'known', 'opened', 'refused', 'unclear', 'unopened']);
  expect(first.ok).toBe(false);
});

it('is there, and empty, for an empty inbox', async () => {
  const { out, code } = await plan(office(), ['collect', '--json', '--inbox']);
  expect(code).toBe(0);
  validate(JSON.parse(out));
  expect(validate.errors ?? []).toEqual([]);
  expect(JSON.parse(out)).toMatchObject({ ok: true, files: [] });
});

const heldElsewhere = {
  state: 'held',
  machine: 'may-khac',
  bootId: 'x',
  processId: 1,
  processStart: '1',
  user: 'binh',
  since: '2024-12-18T08:59:58+07:00',
};

it('says what is safe when another command is at work', async () => {
  const files = office({ 'b.yaml': report('so-hai'), 'plan/.plan/lock/9': `${JSON.stringify(heldElsewhere)}\n` });
  const { out, err, code } = await plan(files, ['collect', '--json', '--wait', '0', 'b.yaml']);
  expect(code, err).toBe(4);
  const document = JSON.parse(out);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(document.files).toMatchObject([{ kind: 'waiting', name: 'b.yaml' }]);
});
