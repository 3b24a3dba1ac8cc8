import { describe, expect, it } from 'vitest';
import { readingExplanations as enReadingExplanations } from '../../src/messages/en/explain-reading.ts';
import { ruleExplanations as enRuleExplanations } from '../../src/messages/en/explain-rules.ts';
import { schemaExplanations as enSchemaExplanations } from '../../src/messages/en/explain-schema.ts';
import { reading as enReading } from '../../src/messages/en/reading.ts';
import { rules as enRules } from '../../src/messages/en/rules.ts';
import { schema as enSchema } from '../../src/messages/en/schema.ts';
import { readingExplanations } from '../../src/messages/vi/explain-reading.ts';
import { ruleExplanations } from '../../src/messages/vi/explain-rules.ts';
import { schemaExplanations } from '../../src/messages/vi/explain-schema.ts';
import { reading } from '../../src/messages/vi/reading.ts';
import { rules } from '../../src/messages/vi/rules.ts';
import { schema } from '../../src/messages/vi/schema.ts';
import type { Explanation, Wording, Wordings } from '../../src/messages/wording.ts';
import { type ReadingFindingArgs, readingSeverities } from '../../src/office/reading/findings.ts';
import { type RuleFindingArgs, ruleSeverities } from '../../src/rules/findings.ts';
import { type SchemaFindingArgs, schemaSeverities } from '../../src/schema/findings.ts';
import { readingSamples } from './reading-samples.ts';
import { ruleSamples, type Samples, schemaSamples } from './sample-args.ts';
import { testExplanations, testWordings } from './wording-checks.ts';

type Args = SchemaFindingArgs & RuleFindingArgs & ReadingFindingArgs;
type Case = readonly [string, Wording, Wording];

const samples: Samples<Args> = { ...schemaSamples, ...ruleSamples, ...readingSamples };
const vi: Wordings<Args> = { ...schema, ...rules, ...reading };
const en: Wordings<Args> = { ...enSchema, ...enRules, ...enReading };
const codes = Object.keys({ ...schemaSeverities, ...ruleSeverities, ...readingSeverities });

function casesOf<C extends keyof Args>(code: C): readonly Case[] {
  return samples[code].map((args, index) => [`${code} ${index + 1}`, vi[code](args), en[code](args)]);
}

const cases = (Object.keys(samples) as (keyof Args)[]).flatMap(casesOf);
const explanations: readonly (readonly [string, Explanation, Explanation])[] = Object.entries({
  ...schemaExplanations,
  ...ruleExplanations,
  ...readingExplanations,
}).map(([code, explanation]) => [
  code,
  explanation,
  ({ ...enSchemaExplanations, ...enRuleExplanations, ...enReadingExplanations } as Record<string, Explanation>)[code] ??
    explanation,
]);

it('every code has samples and an explanation', () => {
  expect(Object.keys(samples).sort()).toEqual([...codes].sort());
  expect(explanations.map(([code]) => code).sort()).toEqual([...codes].sort());
});

testWordings(cases);
testExplanations(explanations);

describe('what is to be typed and read', () => {
  it('a misspelt required field is one finding with both halves', () => {
    expect(
      vi['schema/unknown-field']({ field: 'submitedOn', suggestion: 'submittedOn', missing: true, known: [] }),
    ).toEqual({
      message: 'Trường "submitedOn" không có trong mẫu, còn trường bắt buộc "submittedOn" thì thiếu.',
      fix: 'đổi "submitedOn" thành "submittedOn".',
    });
  });

  it('a number that got quotes is written plain', () => {
    const args = { field: 'budget', value: '1.250.000.000', suggestion: '1250000000' };
    expect(vi['schema/number-as-text'](args).fix).toMatch(/^viết 1250000000, /);
    expect(en['schema/number-as-text'](args).fix).toMatch(/^write 1250000000, /);
  });

  it('a long list of ids is cut at twelve', () => {
    const known = Array.from({ length: 38 }, (_, index) => `don-vi-${index + 1}`);
    expect(vi['ref/unknown-unit']({ id: 'abc', known }).fix).toMatch(/: don-vi-1, .*, don-vi-12 và 26 mã khác\.$/);
    expect(en['ref/unknown-unit']({ id: 'abc', known }).fix).toMatch(/: don-vi-1, .*, don-vi-12 and 26 more\.$/);
  });

  it('a group is named with @', () => {
    const args = { id: 'so-ban', suggestion: 'so-ban-nganh', known: [] };
    expect(vi['ref/unknown-group'](args)).toEqual({
      message: 'Nhóm đơn vị "@so-ban" không có trong units.yaml.',
      fix: 'đổi thành "@so-ban-nganh".',
    });
  });

  it('dates and amounts are printed as the language has them', () => {
    const dates = { from: '2025-03-01', to: '2025-02-28' };
    expect(vi['unit/lifetime'](dates).message).toContain('28/02/2025');
    expect(en['unit/lifetime'](dates).message).toContain('28 Feb 2025');
    const money = { planned: 1250, disbursed: 11000.5 };
    expect(vi['report/over-disbursed'](money).message).toContain('11.000,5 triệu đồng');
    expect(en['report/over-disbursed'](money).message).toContain('11,000.5 million');
  });

  it('years and limits of a field stay as they are typed', () => {
    const args = { field: 'period', value: 20245, minimum: 1990, maximum: 2100 };
    expect(vi['schema/range'](args).message).toBe('"period" phải từ 1990 đến 2100, đang là 20245.');
  });

  it('a value that would fill the screen is cut and kept on one line', () => {
    const { message } = vi['schema/enum']({
      field: 'status',
      value: `xong\nrồi ${'a'.repeat(500)}`,
      allowed: ['done'],
    });
    expect(message.length).toBeLessThan(160);
    expect(message).toMatch(/^Giá trị "xong rồi a+…" của/);
  });

  it('moments keep the zone that the file gives them', () => {
    const args = { receivedAt: '2024-12-14T16:05:00+07:00', recordedAt: '2024-12-14T08:09:00.250Z' };
    expect(vi['receipt/recorded-first'](args).message).toContain('lúc 08:09:00 UTC ngày 14/12/2024');
    expect(vi['receipt/recorded-first'](args).message).toContain('16:05:00 +07:00 ngày 14/12/2024');
  });
});
