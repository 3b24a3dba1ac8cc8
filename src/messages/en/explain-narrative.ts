import { narrativeExamples as examples } from '../examples/narrative.ts';
import { because } from '../explain.ts';
import type { NarrativeFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const narrativeExplanations = {
  'narrative/file-name': because(
    examples['narrative/file-name'],
    'The text of the consolidated report is found by its file name, the period.',
    'With the name wrong the report is printed without all that the coordinator wrote: assessment and directions.',
  ),
  'narrative/unknown-section': because(
    examples['narrative/unknown-section'],
    'Each .md file in the folder of a period is one part of the report, known by its name.',
    'Under another name the part is not printed, and nobody who wrote it knows.',
  ),
  'narrative/given-twice': because(
    examples['narrative/given-twice'],
    'Each part of the report is written in one place: in the YAML file or in a Markdown file.',
    'Written in both, nobody can tell which of them is printed.',
  ),
  'narrative/markdown': because(
    examples['narrative/markdown'],
    'The text is printed as paragraphs of an official document, in the styles of the template.',
    'Headings, tables and images belong to the template; typed in the text, their signs would be printed as letters.',
  ),
  'narrative/broken-field': because(
    examples['narrative/broken-field'],
    'A field {{id}} is replaced by a figure when the report is made.',
    'Without its closing brackets the id itself would be printed.',
  ),
  'narrative/unknown-figure': because(
    examples['narrative/unknown-figure'],
    'A field {{id}} prints the very figure that the report prints elsewhere, so that it never goes stale.',
    'With one letter wrong there is nothing to print; plan trace lists the ids. In the text of a review the year stands first: {{2024.documents.count}}.',
  ),
  'narrative/no-figure': because(
    examples['narrative/no-figure'],
    'What is not known is printed as such, and never as zero.',
    'A sentence that was written for a figure mostly needs other words as long as there is none.',
  ),
  'narrative/figure-disagrees': because(
    examples['narrative/figure-disagrees'],
    'The report of a late unit changes the figures, while a figure typed in the text stays as it is.',
    'Two different figures in one report leave its readers without any.',
  ),
} satisfies Explanations<NarrativeFindingArgs>;
