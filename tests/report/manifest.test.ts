import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { reportYaml, smallPlan } from '../support/small-plan.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/output/manifest.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const templates = ['bao-cao.docx', 'bao-cao.xlsx'];

const office = (): MemoryFiles =>
  new MemoryFiles({
    ...smallPlan(),
    ...Object.fromEntries(
      templates.map(name => [`/tool/templates/${name}`, new Uint8Array(readFileSync(`templates/${name}`))]),
    ),
    '/office/plan/reports/2024/so-mot.yaml': reportYaml('so-mot'),
    '/office/plan/receipts/2024/so-mot/2024-12-10-1.yaml': 'format: 1\n',
  });

const sha256 = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

interface Manifest {
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly templates: readonly { readonly name: string; readonly sha256: string }[];
  readonly outputs: readonly { readonly name: string; readonly sha256: string }[];
  readonly date: string | null;
}

async function written(memory: MemoryFiles, ...argv: readonly string[]) {
  const host = fakeHost(memory);
  const code = await run(['report', '--year', '2024', '--draft', '--as-of', '2024-12-20', ...argv], host);
  const text = memory.text('/office/bao-cao-2024.manifest.json');
  return { code, err: host.stderr.text, manifest: text === undefined ? undefined : (JSON.parse(text) as Manifest) };
}

const textOf = (memory: MemoryFiles, part: string): string =>
  new TextDecoder().decode(
    unzipSync(memory.contents.get('/office/bao-cao-2024.docx') ?? new Uint8Array())[part] ?? new Uint8Array(),
  );

describe('the manifest beside a report', () => {
  it('fits its schema, and its hashes are those of the files', async () => {
    const memory = office();
    const { manifest } = await written(memory);
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
    const read = (path: string): string => sha256(memory.contents.get(path));
    expect(manifest?.inputs.map(({ path }) => path)).toEqual([
      'indicators.yaml',
      'plan.yaml',
      'receipts/2024/so-mot/2024-12-10-1.yaml',
      'reports/2024/so-mot.yaml',
      'rosters/2024.yaml',
      'units.yaml',
    ]);
    for (const { path, sha256: hash } of manifest?.inputs ?? []) expect(hash).toBe(read(`/office/plan/${path}`));
    for (const { name, sha256: hash } of manifest?.templates ?? []) expect(hash).toBe(read(`/tool/templates/${name}`));
    for (const { name, sha256: hash } of manifest?.outputs ?? []) expect(hash).toBe(read(`/office/${name}`));
    expect(manifest?.outputs.map(({ name }) => name)).toEqual(['bao-cao-2024.docx', 'bao-cao-2024.xlsx']);
  });

  it('and the pages are the same bytes for the same files', async () => {
    const [one, other] = [office(), office()];
    await written(one, '--date', '2024-12-25');
    await written(other, '--date', '2024-12-25');
    for (const name of ['docx', 'xlsx', 'manifest.json'])
      expect(sha256(one.contents.get(`/office/bao-cao-2024.${name}`))).toBe(
        sha256(other.contents.get(`/office/bao-cao-2024.${name}`)),
      );
  });

  it('tells of a changed input by another hash', async () => {
    const memory = office();
    const before = await written(memory);
    memory.put('/office/plan/reports/2024/so-mot.yaml', `${reportYaml('so-mot')}# sửa\n`);
    const after = await written(memory);
    const changed = after.manifest?.inputs.filter(
      ({ path, sha256: hash }) => before.manifest?.inputs.find(own => own.path === path)?.sha256 !== hash,
    );
    expect(changed?.map(({ path }) => path)).toEqual(['reports/2024/so-mot.yaml']);
  });
});

describe('the day of the document', () => {
  it('is left to the clerk where none is given', async () => {
    const memory = office();
    const { manifest } = await written(memory);
    expect(manifest?.date).toBeNull();
    expect(textOf(memory, 'word/document.xml')).not.toContain('ngày 20 tháng 12');
  });

  it('stands at the head, on the appendices and in the properties, whatever --as-of says', async () => {
    const memory = office();
    const { manifest } = await written(memory, '--date', '2025-02-05');
    expect(manifest?.date).toBe('2025-02-05');
    const text = textOf(memory, 'word/document.xml');
    expect(text.match(/ngày 05 tháng 02 năm 2025/g)?.length).toBeGreaterThan(2);
    expect(text).toContain('20/12/2024');
    expect(textOf(memory, 'docProps/core.xml')).toContain('2025-02-05');
  });

  it('has to be a day', async () => {
    const { code, err, manifest } = await written(office(), '--date', '05/02/2025');
    expect({ code, manifest }).toEqual({ code: 2, manifest: undefined });
    expect(err).toContain('--date');
  });
});
