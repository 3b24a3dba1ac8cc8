import type { SchemaFindingArgs } from '../../schema/findings.ts';
import { schemaExamples as examples } from '../examples/schema.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const schemaExplanations = {
  'schema/unknown-field': because(
    examples['schema/unknown-field'],
    'Only the fields of the form are read; what stands behind a misspelt name counts as not written.',
    'Let pass, just that part is missing from the consolidated report in December, and nobody notices, because the file of the unit still shows it.',
  ),
  'schema/missing-field': because(
    examples['schema/missing-field'],
    'The required fields are the least that tells whose report this is, for which period and about what.',
    'Without one of them the report or the entry cannot be put in its place.',
    'To ask the unit on the day the file comes takes minutes; on the day the consolidated report is due it is too late.',
  ),
  'schema/type': because(
    examples['schema/type'],
    'Each field takes one kind of value: text, a number, true or false, a list or a group of fields.',
    'A value of another kind cannot be counted, added up or printed: the text "không", for instance, is not false, so nobody knows whether the unit had something to report.',
    'Until it is corrected the value is left out of the consolidation.',
  ),
  'schema/number-as-text': because(
    examples['schema/number-as-text'],
    'With dots between thousands, a decimal comma or a unit of measure the value is text to the computer and cannot be added up.',
    'The tool does not guess, since "1.250" may mean one thousand two hundred and fifty or one and a quarter.',
    'A wrong guess puts the funding of the whole province wrong by a factor of a thousand, and the table looks quite normal.',
  ),
  'schema/enum': because(
    examples['schema/enum'],
    'Statuses, kinds and channels use fixed values so that what is done and what is under way can be counted.',
    'Any other value belongs to no group, so the entry drops out of every table of the yearly report.',
  ),
  'schema/shape': because(
    examples['schema/shape'],
    'Ids, dates and periods must be written the same way in every file to be held against each other.',
    '05/06/2024 is 5 June to one reader and 6 May to another.',
    'Where it decides whether a unit was on time or late there must not be two readings.',
  ),
  'schema/range': because(
    examples['schema/range'],
    'A number outside its range is nearly always a slip: a digit too many, a stray minus, the wrong year.',
    'Once in the consolidated table it spoils the total, and it is hard to find among dozens of reports.',
  ),
  'schema/length': because(
    examples['schema/length'],
    'An empty field looks filled in but says nothing; one that is far too long is usually a whole document pasted by mistake.',
    'Both spoil the consolidated report: the one prints as a gap, the other floods the table.',
  ),
  'schema/invalid': because(
    examples['schema/invalid'],
    'The content differs from the form in a rare way, so only the name of the rule can be given here.',
    'What differs is left out of further checks and of the consolidation, though the rest of the file may be right.',
    'Comparing it with a file of the same kind that passes shows the difference fastest.',
  ),
} satisfies Explanations<SchemaFindingArgs>;
