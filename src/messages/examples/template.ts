import type { TemplateFindingArgs } from '../../templates/findings.ts';
import { type Examples, lines } from '../explain.ts';

/** Paragraphs and cells of a template. */
export const templateExamples = {
  'template/unknown-field': { wrong: 'Trích yếu: {{subjet}}', right: 'Trích yếu: {{subject}}' },
  'template/misused-field': { wrong: '{{recipients}}', right: lines('{{#recipients}}', '{{text}}', '{{/recipients}}') },
  'template/unclosed-field': { wrong: 'Trích yếu: {{subject', right: 'Trích yếu: {{subject}}' },
  'template/unopened-field': { wrong: 'Trích yếu: subject}}', right: 'Trích yếu: {{subject}}' },
  'template/unclosed-section': {
    wrong: lines('{{#recipients}}', '{{text}}'),
    right: lines('{{#recipients}}', '{{text}}', '{{/recipients}}'),
  },
  'template/unopened-section': {
    wrong: lines('{{text}}', '{{/recipients}}'),
    right: lines('{{#recipients}}', '{{text}}', '{{/recipients}}'),
  },
  'template/crossed-section': {
    wrong: lines('{{#hasList}}', '{{#list}}', '{{unit}}', '{{/hasList}}', '{{/list}}'),
    right: lines('{{#hasList}}', '{{#list}}', '{{unit}}', '{{/list}}', '{{/hasList}}'),
  },
  'template/raw-field': { wrong: '{{@subject}}', right: '{{subject}}' },
  'template/misplaced-picture': { wrong: 'Hình 1: {{%chart}}', right: lines('{{%chart 12cm}}', 'Hình 1') },
  'template/odd-braces': { wrong: 'Trích yếu: {subject}', right: 'Trích yếu: {{subject}}' },
  'template/two-lists': {
    wrong: 'A9: {{required.unit}} | B9: {{requested.unit}}',
    right: lines('A9: {{required.unit}}', 'A14: {{requested.unit}}'),
  },
  'template/no-banner': {
    wrong: '(header)',
    right: lines('(header)', '{{#banners}}', '{{text}}', '{{/banners}}'),
  },
  'template/unfillable': {
    wrong: lines('{{#list}}', '| {{unit}} | {{/list}} |'),
    right: '| {{#list}}{{unit}} | {{remark}}{{/list}} |',
  },
  'template/split-field': { wrong: '{{sub→ject}}', right: '{{subject}}' },
  'template/mixed-look': { wrong: '{{**sub**ject}}', right: '**{{subject}}**' },
  'template/unused-fields': { wrong: '(no {{asOf}})', right: '{{asOf}}' },
} as const satisfies Examples<TemplateFindingArgs>;
