import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/output/validate.schema.json' with { type: 'json' };
import { json } from '../../src/output/json.ts';
import { findings, inEnglish, inVietnamese, oneLine, only, result, sample } from './sample.ts';

/** The published schema lets fields be added; in a test none may appear that it does not know. */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, closed(value)]);
  return { ...Object.fromEntries(entries), ...('required' in node && { additionalProperties: false }) };
};

const open = new Ajv2020({ strict: true }).compile(schema);
const strict = new Ajv2020({ strict: true, allErrors: true }).compile(closed(schema) as object);

describe('holds to its schema', () => {
  it.each([
    ['findings of every shape', json(result, inVietnamese)],
    ['in English', json(result, inEnglish)],
    ['no findings', json(only(), inVietnamese)],
    ['no unit', json(only(sample({})), inVietnamese)],
    ['related places', json(only(sample({ related: [{ file: 'plan.yaml', span: oneLine(1, 1, 0) }] })), inVietnamese)],
    ['pointer with escapes', json(only(sample({ pointer: '/a~1b/0/~0' })), inVietnamese)],
  ])('%s', (_, text) => {
    strict(JSON.parse(text));
    expect(strict.errors).toBeNull();
  });

  it.each([
    ['another version', { version: 2 }],
    ['no verdict', { ok: undefined }],
    ['a code without a group', { findings: [{ ...JSON.parse(json(result, inEnglish)).findings[0], code: 'late' }] }],
    [
      'a finding without a line',
      { findings: [{ ...JSON.parse(json(result, inEnglish)).findings[0], line: undefined }] },
    ],
    ['a line 0', { findings: [{ ...JSON.parse(json(result, inEnglish)).findings[0], line: 0 }] }],
    ['a wrong pointer', { findings: [{ ...JSON.parse(json(result, inEnglish)).findings[0], pointer: 'a' }] }],
  ])('refuses %s', (_, over) => {
    const changed = JSON.parse(JSON.stringify({ ...JSON.parse(json(result, inEnglish)), ...over }));
    expect(open(changed)).toBe(false);
  });

  it('lets fields be added', () => {
    expect(open({ ...JSON.parse(json(only(), inEnglish)), added: true })).toBe(true);
  });
});

it('is one document, with its fields in this order', () => {
  const [, , , duplicate] = findings;
  expect(json(only(...(duplicate ? [duplicate] : [])), inVietnamese)).toBe(`{
  "version": 1,
  "tool": "plan 0.1.0",
  "ok": false,
  "checked": 27,
  "summary": {
    "errors": 1,
    "warnings": 0
  },
  "findings": [
    {
      "code": "yaml/duplicate-key",
      "severity": "error",
      "file": "plan/reports/2024/so-y-te.yaml",
      "line": 7,
      "column": 5,
      "endLine": 7,
      "endColumn": 11,
      "pointer": "/activites/0/status",
      "unit": "so-y-te",
      "message": "Trường \\"status\\" được viết hai lần.",
      "fix": "giữ lại một dòng.",
      "args": {
        "key": "status"
      },
      "related": [
        {
          "file": "plan/reports/2024/so-y-te.yaml",
          "line": 6,
          "column": 5,
          "endLine": 6,
          "endColumn": 11
        }
      ]
    }
  ]
}
`);
});

it('says of a finding without unit, fix and other places just that', () => {
  const [entry] = JSON.parse(json(only(sample({})), inEnglish)).findings;
  expect(entry.unit).toBeNull();
  expect(Object.keys(entry)).not.toContain('fix');
  expect(Object.keys(entry)).not.toContain('related');
});

it('codes and args do not depend on the language', () => {
  const facts = (text: string): unknown =>
    JSON.parse(text).findings.map(({ message: _, fix: __, ...rest }: Record<string, unknown>) => rest);
  expect(facts(json(result, inEnglish))).toEqual(facts(json(result, inVietnamese)));
});

it.each([
  [true, only(), false],
  [true, only(...findings.slice(0, 1)), false],
  [false, only(...findings.slice(0, 1)), true],
  [false, result, false],
])('ok is %s as the exit code is 0', (ok, some, isStrict) => {
  expect(JSON.parse(json(some, { ...inEnglish, strict: isStrict })).ok).toBe(ok);
});

it('gives texts back exactly, though nothing in it steers a terminal or a runner', () => {
  const message = '\u001b[31m \u009b \u007f \u202e \u2028 \ud800 \ufeff ##[error]x \u{e0041}';
  const text = json(only(sample({})), { ...inEnglish, wording: () => ({ message }) });
  expect(JSON.parse(text).findings[0].message).toBe(message);
  expect(text).toMatch(/^[\n\u0020-\u007e]*$/);
  expect(text).not.toContain('##[');
});
