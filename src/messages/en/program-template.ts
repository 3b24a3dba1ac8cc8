import type { EveryCommandWords } from '../../commands/words.ts';

const json = 'print one JSON text';

/** What help says of the templates of documents. */
export const templateProgram = {
  summary: 'Word and Excel templates of the documents: see, copy to edit, check',
  examples: [
    ['plan template list', 'the kinds of documents made from templates'],
    ['plan template new report -o our-report.docx', 'copy the template of the consolidated report, to edit in Word'],
    ['plan template fields report', 'the fields that can be used, with meaning and example'],
    ['plan template check our-report.docx', 'find faults in the edited template, by paragraph, table and page'],
    ['plan report --year 2024 --template our-report.docx', 'make the report from it'],
  ],
  arguments: {},
  options: {},
  commands: {
    list: {
      summary: 'the kinds of documents made from templates',
      examples: [
        ['plan template list', 'kind, file and title'],
        ['plan template list --json', 'for other programs'],
      ],
      arguments: {},
      options: { json },
    },
    check: {
      summary: 'check an edited template: every fault and where it is',
      examples: [
        ['plan template check our-report.docx', 'the kind is the one marked in the file'],
        ['plan template check letter.docx --kind reminder', 'check it as a letter that reminds'],
      ],
      arguments: { file: 'a template, .docx or .xlsx' },
      options: {
        kind: 'kind of document (default: as marked in the file, else guessed by its fields)',
        format: 'form of the result: pretty, compact, json',
        json: 'same as --format json',
      },
    },
    fields: {
      summary: 'the fields of a kind of document, with meaning and example',
      examples: [
        ['plan template fields reminder', 'the fields of the letter that reminds'],
        ['plan template fields', 'the fields of all kinds'],
      ],
      arguments: { kind: 'kind of document (default: all)' },
      options: { json },
    },
    new: {
      summary: 'copy an installed template, to edit it',
      examples: [
        ['plan template new report -o our-report.docx', 'copy the template of the consolidated report'],
        ['plan template new reminder --force', 'replace cong-van-don-doc.docx in the current folder'],
      ],
      arguments: { kind: 'kind of document' },
      options: {
        out: 'file to write (default: the name of the template, in the current folder)',
        force: 'replace a file that is there',
      },
    },
  },
} satisfies EveryCommandWords['template'];
