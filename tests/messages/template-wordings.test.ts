import { expect, it } from 'vitest';
import { templateExplanations as enExplanations } from '../../src/messages/en/explain-template.ts';
import { templateFailures as enFailures } from '../../src/messages/en/template-failures.ts';
import { templateFindings as enFindings } from '../../src/messages/en/template-findings.ts';
import { templateExplanations } from '../../src/messages/vi/explain-template.ts';
import { templateFailures } from '../../src/messages/vi/template-failures.ts';
import { templateFindings } from '../../src/messages/vi/template-findings.ts';
import type { Explanation, Wording, Wordings } from '../../src/messages/wording.ts';
import type { TemplateFailureArgs } from '../../src/templates/failures.ts';
import { type TemplateFindingArgs, templateSeverities } from '../../src/templates/findings.ts';
import type { Samples } from './sample-args.ts';
import { testExplanations, testWordings } from './wording-checks.ts';

const findings: Samples<TemplateFindingArgs> = {
  'template/unknown-field': [{ field: 'subjet', suggestion: 'subject' }, { field: 'xyz' }, { field: '' }],
  'template/misused-field': [
    { field: 'items', kind: 'list' },
    { field: 'chart', kind: 'picture' },
  ],
  'template/unclosed-field': [{ text: '{{subject' }],
  'template/unopened-field': [{ text: 'subject}}' }],
  'template/unclosed-section': [{ field: 'items' }],
  'template/unopened-section': [{ field: 'items' }],
  'template/crossed-section': [{ field: 'hasList', open: 'list' }],
  'template/raw-field': [{ field: 'subject' }],
  'template/misplaced-picture': [
    { field: 'chart', fault: 'picture-alone' },
    { field: 'chart', fault: 'picture-place' },
    { field: 'chart', fault: 'picture-width' },
  ],
  'template/odd-braces': [{ text: '{subject}', field: 'subject' }],
  'template/two-lists': [{ lists: ['required', 'requested'] }],
  'template/no-banner': [{ of: 'sheet' }, { of: { section: 2, pages: 'first' } }],
  'template/unfillable': [{ field: 'items', fault: 'place' }],
  'template/split-field': [
    { field: 'subject', by: 'tab' },
    { field: 'subject', by: 'break' },
    { field: 'subject', by: 'field' },
  ],
  'template/mixed-look': [{ field: 'subject' }],
  'template/unused-fields': [{ fields: ['asOf', 'groups.requested'] }],
};

const path = 'mau/bao-cao.docx';
const failures: Samples<TemplateFailureArgs> = {
  'template/folder': [{ path }],
  'template/too-large': [{ path, limit: 20 * 1024 * 1024 }],
  'template/foreign': (
    ['empty', 'old-office', 'password', 'macros', 'office-template', 'open-document', 'pdf', 'other', 'xlsx'] as const
  ).map(found => ({ path, found, wanted: ['docx'] })),
  'template/damaged': [{ path }],
  'template/bomb': [{ path }],
  'template/unknown-kind': [
    { name: 'reprt', known: ['report'], suggestion: 'report' },
    { name: 'x', known: ['report'] },
  ],
  'template/exists': [{ path }],
  'template/several': [{ format: 'docx' }],
  'template/unneeded': [{ path, formats: ['xlsx'] }],
};

type Case = readonly [string, Wording, Wording];

function casesOf<Args>(samples: Samples<Args>, vi: Wordings<Args>, en: Wordings<Args>): readonly Case[] {
  return (Object.keys(samples) as (keyof Args & string)[]).flatMap(code =>
    samples[code].map((args, index): Case => [`${code} ${index + 1}`, vi[code](args), en[code](args)]),
  );
}

testWordings(casesOf<TemplateFindingArgs>(findings, templateFindings, enFindings));

it.each(casesOf<TemplateFailureArgs>(failures, templateFailures, enFailures))('%s is worded', (_, vi, en) => {
  for (const { message, fix = '' } of [vi, en]) {
    expect(message).toMatch(/^\S.*[^.]\.$/);
    expect(fix).toMatch(/^\p{Ll}.*[.?]$/u);
    expect(`${message} ${fix}`).not.toMatch(/undefined|\[object| {2}/);
  }
  expect(vi.message).not.toBe(en.message);
});

testExplanations(
  Object.entries(templateExplanations).map(([code, explanation]) => [
    code,
    explanation,
    (enExplanations as Record<string, Explanation>)[code] ?? explanation,
  ]),
);

it('has a sample of each finding', () => {
  expect(Object.keys(findings).sort()).toEqual(Object.keys(templateSeverities).sort());
});
