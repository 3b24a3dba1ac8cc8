import { expect, it } from 'vitest';
import { templates as english } from '../../src/messages/en/report.ts';
import { templates as vietnamese } from '../../src/messages/vi/report.ts';
import type { TemplateErrorArgs } from '../../src/office/template-faults.ts';

const samples: { readonly [C in keyof TemplateErrorArgs]: TemplateErrorArgs[C] } = {
  'template/missing': { path: 'mau/bao-cao.docx' },
  'template/not-office': { expected: 'docx' },
  'template/unknown-tags': { tags: [{ tag: 'yaer', suggestion: 'year' }, { tag: 'x' }] },
  'template/misused-tags': { tags: [{ tag: 'taskGroups', kind: 'list' }] },
  'template/broken-tags': {
    tags: [
      { tag: 'items', fault: 'unclosed-section' },
      { tag: '', fault: 'syntax' },
    ],
  },
  'template/active': { content: ['macros', 'external-links', 'connections', 'embedded-objects'] },
  'template/formula': { sheet: 'Kinh phí', cell: 'C9' },
};

const codes = Object.keys(samples) as (keyof TemplateErrorArgs)[];

it.each(codes)('words %s in both languages', <C extends keyof TemplateErrorArgs>(code: C) => {
  for (const wordings of [vietnamese, english]) {
    const word = wordings[code] as (args: TemplateErrorArgs[C]) => { message: string; fix?: string };
    const { message, fix = '' } = word(samples[code]);
    expect(message).toMatch(/^\S.*\.$/);
    expect(`${message}${fix}`).toBe(`${message}${fix}`.normalize('NFC'));
    expect(`${message}${fix}`).not.toMatch(/undefined|\[object/);
  }
});

it('offers the name that was likely meant', () => {
  expect(vietnamese['template/unknown-tags'](samples['template/unknown-tags']).fix).toBe('đổi {{yaer}} thành {{year}}');
});
