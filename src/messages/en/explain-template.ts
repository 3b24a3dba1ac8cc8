import type { TemplateFindingArgs } from '../../templates/findings.ts';
import { templateExamples as examples } from '../examples/template.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const templateExplanations = {
  'template/unknown-field': because(
    examples['template/unknown-field'],
    'Only the fields of a kind of document have something to print.',
    'A misspelt one would leave a gap or braces in a document that is signed.',
  ),
  'template/misused-field': because(
    examples['template/misused-field'],
    'Lists and conditions enclose a part of the template; text, numbers and dates are printed where they stand.',
    'If they are mixed up, it is not known what to print.',
  ),
  'template/unclosed-field': because(
    examples['template/unclosed-field'],
    'The name of a field stands between {{ and }} in one paragraph.',
    'Without the closing sign the words behind it are taken for the name.',
  ),
  'template/unopened-field': because(
    examples['template/unopened-field'],
    'The name of a field stands between {{ and }} in one paragraph.',
    'Without the opening sign the name is printed like any other word.',
  ),
  'template/unclosed-section': because(
    examples['template/unclosed-section'],
    'A part that is repeated or conditional begins with {{#name}} and ends with {{/name}}.',
    'Without its end it is not known how far it goes.',
  ),
  'template/unopened-section': because(
    examples['template/unopened-section'],
    'The sign {{/name}} ends what {{#name}} began.',
    'It is often left behind when a part of the template is deleted.',
  ),
  'template/crossed-section': because(
    examples['template/crossed-section'],
    'What is opened last is closed first, as with brackets.',
    'Parts that overlap cannot be filled in any order.',
  ),
  'template/raw-field': because(
    examples['template/raw-field'],
    'The sign @ puts markup into the document, and the contents come from units.',
    'They are printed as text only.',
  ),
  'template/misplaced-picture': because(
    examples['template/misplaced-picture'],
    'A picture takes the place of its paragraph and keeps its alignment and style.',
    'Words beside it would be lost; headers, footers and notes take no pictures.',
  ),
  'template/odd-braces': because(
    examples['template/odd-braces'],
    'A field stands between two ordinary braces on each side.',
    'A single brace, or one of the full width that some keyboards type, is printed as it is.',
  ),
  'template/two-lists': because(
    examples['template/two-lists'],
    'A row of a sheet is repeated for each item of one list.',
    'Lists of different lengths cannot share a row.',
  ),
  'template/no-banner': because(
    examples['template/no-banner'],
    'Drafts and illustrative data are marked as such on every page that is printed.',
    'A loose page without the mark would be taken for real figures.',
  ),
  'template/unfillable': because(
    examples['template/unfillable'],
    'The template is opened as it would be to make a document.',
    'This fault shows only then, mostly because the two ends of a part stand on different levels of a table.',
  ),
  'template/split-field': because(
    examples['template/split-field'],
    'Nothing but the name of the field stands between its braces.',
    'A tab, a line break or a field of Word inside is moved behind what is printed.',
  ),
  'template/mixed-look': because(
    examples['template/mixed-look'],
    'What is printed looks as the field looks where it begins.',
    'Another look in the middle of the name is lost without notice.',
  ),
  'template/unused-fields': because(
    examples['template/unused-fields'],
    'Whoever makes a template may leave out a column or a part.',
    'What is not used is listed so that nothing is left out by accident.',
  ),
} satisfies Explanations<TemplateFindingArgs>;
