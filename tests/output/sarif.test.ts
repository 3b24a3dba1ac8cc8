import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/output/sarif.ts';
import { findings, inEnglish, inVietnamese, oneLine, only, result, sample } from './sample.ts';

/** What SARIF 2.1.0 (OASIS) asks of the parts that are written. */
const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string', minLength: 1 } },
};
const position = { type: 'integer', minimum: 1 };
const location = {
  type: 'object',
  required: ['physicalLocation'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: -1 },
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation', 'region'],
      additionalProperties: false,
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          additionalProperties: false,
          properties: { uri: { type: 'string', pattern: "^(?!/)([A-Za-z0-9\\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+$" } },
        },
        region: {
          type: 'object',
          required: ['startLine', 'startColumn', 'endLine', 'endColumn'],
          additionalProperties: false,
          properties: { startLine: position, startColumn: position, endLine: position, endColumn: position },
        },
      },
    },
  },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const rule = {
  type: 'object',
  required: ['id', 'shortDescription', 'help', 'defaultConfiguration'],
  additionalProperties: false,
  properties: {
    id: { type: 'string' },
    shortDescription: text,
    help: text,
    defaultConfiguration: { type: 'object', required: ['level'], additionalProperties: false, properties: { level } },
  },
};
const resultSchema = {
  type: 'object',
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  additionalProperties: false,
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message: text,
    locations: { type: 'array', minItems: 1, items: location },
    relatedLocations: { type: 'array', uniqueItems: true, items: location },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
  },
};
const log = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'version', 'rules'],
                additionalProperties: false,
                properties: {
                  name: { const: 'plan' },
                  version: { const: '0.1.0' },
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
          columnKind: { const: 'utf16CodeUnits' },
          invocations: {
            type: 'array',
            items: {
              type: 'object',
              required: ['executionSuccessful'],
              additionalProperties: false,
              properties: { executionSuccessful: { type: 'boolean' } },
            },
          },
          results: { type: 'array', items: resultSchema },
        },
      },
    },
  },
};
const valid = new Ajv2020({ strict: true, allErrors: true }).compile(log);

describe('has the structure of SARIF 2.1.0', () => {
  it.each([
    ['findings of every shape', sarif(result, inVietnamese)],
    ['no findings', sarif(only(), inEnglish)],
    [
      'hostile path',
      sarif(only(sample({ file: 'a b\ud800/%:#?\u001b[é].yaml' })), { ...inEnglish, show: file => file }),
    ],
    ['path above the folder', sarif(result, { ...inEnglish, show: file => `../${file}` })],
  ])('%s', (_, written) => {
    valid(JSON.parse(written));
    expect(valid.errors).toBeNull();
  });
});

const run = (written: string) => JSON.parse(written).runs[0];

it('describes each rule once, by name, and points at it', () => {
  const { tool, results } = run(sarif(only(...findings, ...findings), inEnglish));
  const { rules } = tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual([
    'ref/unknown-activity',
    'report/document-date',
    'schema/number-as-text',
    'schema/range',
    'schema/unknown-field',
    'yaml/duplicate-key',
    'yaml/syntax',
  ]);
  expect(rules[1]).toEqual({
    id: 'report/document-date',
    shortDescription: { text: 'report/document-date' },
    help: { text: 'For an explanation of this rule, run: plan explain report/document-date' },
    defaultConfiguration: { level: 'warning' },
  });
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
});

it('says where and what, in Vietnamese', () => {
  const related = [{ file: 'plan.yaml', span: oneLine(2, 7, 7) }];
  const { language, results } = run(sarif(only(sample({ related })), inVietnamese));
  expect(language).toBe('vi');
  expect(results).toEqual([
    {
      ruleId: 'schema/range',
      ruleIndex: 0,
      level: 'error',
      message: { text: '"planned" phải từ 0 trở lên, đang là -5.\nTệp kia: plan/plan.yaml:2:7' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plan/reports/2024/so-y-te.yaml' },
            region: { startLine: 11, startColumn: 14, endLine: 11, endColumn: 16 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: 'plan/plan.yaml' },
            region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 14 },
          },
        },
      ],
      partialFingerprints: { 'planFinding/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ]);
});

it('makes no link of a text', () => {
  const context = { ...inEnglish, wording: () => ({ message: 'See [here](https://example.test).' }) };
  expect(run(sarif(only(sample({})), context)).results[0].message.text).toBe('See [here] (https://example.test).');
});
