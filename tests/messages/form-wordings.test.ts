import { describe, expect, it } from 'vitest';
import { type ClerkArgs, clerkCodes } from '../../src/form/clerk-findings.ts';
import { type FormFindingArgs, formSeverities } from '../../src/form/findings.ts';
import { formFinding } from '../../src/form/form-finding.ts';
import { cellExplanations as enCells } from '../../src/messages/en/explain-cells.ts';
import { formExplanations as enForm } from '../../src/messages/en/explain-form.ts';
import { clerkFindings as enClerk } from '../../src/messages/en/form-clerk.ts';
import { formFindings as enFindings } from '../../src/messages/en/form-findings.ts';
import { loadFormFindingWordings } from '../../src/messages/form-finding-words.ts';
import { cellExplanations } from '../../src/messages/vi/explain-cells.ts';
import { formExplanations } from '../../src/messages/vi/explain-form.ts';
import { clerkFindings } from '../../src/messages/vi/form-clerk.ts';
import { formFindings } from '../../src/messages/vi/form-findings.ts';
import type { Explanation, Wording, Wordings } from '../../src/messages/wording.ts';
import { formSamples } from './form-samples.ts';
import { ruleSamples, type Samples, schemaSamples } from './sample-args.ts';
import { testExplanations, testWordings } from './wording-checks.ts';

type Args = FormFindingArgs & ClerkArgs;

const samples: Samples<Args> = {
  ...formSamples,
  ...(Object.fromEntries(
    Object.entries({ ...ruleSamples, ...schemaSamples }).filter(([code]) => clerkCodes.some(own => own === code)),
  ) as unknown as Samples<ClerkArgs>),
};
const vi: Wordings<Args> = { ...formFindings, ...clerkFindings };
const en: Wordings<Args> = { ...enFindings, ...enClerk };

const casesOf = <C extends keyof Args>(code: C): readonly (readonly [string, Wording, Wording])[] =>
  samples[code].map((args, index) => [`${code} ${index + 1}`, vi[code](args), en[code](args)]);
const cases = (Object.keys(samples) as (keyof Args)[]).flatMap(casesOf);
const explanations: readonly (readonly [string, Explanation, Explanation])[] = Object.entries({
  ...cellExplanations,
  ...formExplanations,
}).map(([code, explanation]) => [
  code,
  explanation,
  ({ ...enCells, ...enForm } as Record<string, Explanation>)[code] ?? explanation,
]);

it('every code has samples and an explanation', () => {
  expect(Object.keys(formSamples).sort()).toEqual(Object.keys(formSeverities).sort());
  expect(explanations.map(([code]) => code).sort()).toEqual(Object.keys(formSeverities).sort());
});

testWordings(cases);
testExplanations(explanations);

it.each(Object.entries(clerkFindings))('%s names no field of a file to the clerk', (code, _) => {
  const own = cases.filter(([name]) => name.startsWith(`${code} `));
  for (const [, { message, fix }] of own)
    expect(`${message} ${fix}`).not.toMatch(/\b(nil|value|note|reason|result|outputs|numerator|activities)\b/);
});

describe('what the clerk reads', () => {
  it('the cell, what is wrong, and what to type instead', async () => {
    const word = await loadFormFindingWordings('vi');
    const place = { sheet: 'Kinh phí', cell: 'C12', value: '1.250' };
    const finding = formFinding('cell/ambiguous-number', { text: '1.250', readings: [1250, 1.25] }, place);
    expect(word(finding)).toEqual({
      place: 'Ô C12, trang "Kinh phí"',
      message: 'Số "1.250" có hai cách hiểu: 1250 hoặc 1,25.',
      fix: 'nhập lại 1250 hoặc 1,25; không ngăn cách hàng nghìn, không đặt trong ngoặc đơn.',
    });
  });

  it('a rule speaks of columns, and not of fields', async () => {
    const word = await loadFormFindingWordings('vi');
    const finding = formFinding('report/reason-missing', { status: 'not-started' }, { sheet: 'Hoạt động', cell: 'F7' });
    expect(word(finding).message).toBe('Hoạt động "Chưa thực hiện" nhưng cột "Lý do" còn trống.');
  });

  it('what concerns the whole file stands nowhere', async () => {
    const word = await loadFormFindingWordings('en');
    expect(word(formFinding('form/sheet-missing', { table: 'funding' }))).not.toHaveProperty('place');
  });
});
