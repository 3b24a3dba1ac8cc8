import type { FormStructureFindingArgs } from '../../form/findings.ts';
import { formExamples as examples } from '../examples/form.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const formExplanations = {
  'form/other-identity': because(
    examples['form/other-identity'],
    'Every form carries the plan, the period and the unit that it was issued to, out of sight.',
    "In last year's form, or in another unit's, figures would end up in the wrong place, and nothing in them would show it.",
  ),
  'form/other-edition': because(
    examples['form/other-edition'],
    'The plan was amended after the form was made, so that activities and indicators may differ.',
    'What changed has to be compared before the report is consolidated.',
  ),
  'form/no-identity': because(
    examples['form/no-identity'],
    'Contents copied into another file leave the hidden ids behind, and a person has to say whose file it is.',
    'That takes time and goes wrong.',
  ),
  'form/sheet-missing': because(
    examples['form/sheet-missing'],
    'A deleted sheet is not an empty one: the empty one says that there is nothing, the deleted one says nothing.',
    'That the unit had nothing to report is not concluded from it.',
  ),
  'form/column-missing': because(
    examples['form/column-missing'],
    'Columns are found by names stored in the file and not by place, so that they may be moved.',
    'With a deleted column its name is gone, and where its contents went is unknown.',
  ),
  'form/column-shifted': because(
    examples['form/column-shifted'],
    'Inserting single cells pushes one column down, and its contents no longer stand beside the right rows.',
    'Read on, the result of one activity would be booked for another; so the sheet is not read at all.',
  ),
  'form/end-missing': because(
    examples['form/end-missing'],
    'The last row marks where the table ends.',
    'Without it, remarks below may be taken for contents of the report.',
  ),
  'form/field-missing': because(
    examples['form/field-missing'],
    'Number, date, signer and the tick for nothing to report are found by names stored in the file.',
    'With a deleted cell its name is gone, and where its value went is not guessed.',
  ),
  'form/below-end': because(
    examples['form/below-end'],
    'Only the rows of the table are read; remarks and totals stand below it.',
    'What the unit wrote there would be lost without a word.',
  ),
  'form/beside-columns': because(
    examples['form/beside-columns'],
    'Columns that a unit adds are in no common form and cannot be brought together with those of others.',
    'The unit should know that they do not enter the report.',
  ),
  'form/row-without-key': because(
    examples['form/row-without-key'],
    'Each row of this table belongs to an activity or indicator of the plan by its hidden id.',
    'An inserted row has none; what it is about is unknown and is not guessed.',
  ),
  'form/unknown-key': because(
    examples['form/unknown-key'],
    'The hidden id of the row is none of this form, mostly because it was edited or pasted from another file.',
    'So it is unknown what the contents of the row are about.',
  ),
  'form/sorted-apart': because(
    examples['form/sorted-apart'],
    'When only the visible columns are sorted, titles go with the contents and the hidden ids stay.',
    'The title beside the contents is then believed, but the unit should look again.',
  ),
  'form/rows-deleted': because(
    examples['form/rows-deleted'],
    'The row of an activity without results is left empty; there is no need to delete it.',
    'A deleted row counts as not reported, and is told in case it was deleted by mistake.',
  ),
  'form/issued-changed': because(
    examples['form/issued-changed'],
    'Titles, targets and baselines are filled in by the coordinator from the plan.',
    'Changing them in a form does not change the plan; an opinion on them belongs among the proposals.',
  ),
  'form/hidden-rows': because(
    examples['form/hidden-rows'],
    'Hidden rows are in the file and are read.',
    'They may have been forgotten, or not meant to be sent.',
  ),
  'form/hidden-column': because(
    examples['form/hidden-column'],
    'Hidden columns are in the file and are read.',
    'They may have been forgotten, or not meant to be sent.',
  ),
  'form/hidden-sheet': because(
    examples['form/hidden-sheet'],
    'Hidden sheets are sent with the file.',
    'They may hold figures that were never moved into the form, or papers that were not meant to be sent.',
  ),
  'form/added-sheet': because(
    examples['form/added-sheet'],
    'Only the sheets of the form are read; sheets that a unit adds are kept with the original file.',
    'The unit should know that figures there do not enter the report.',
  ),
  'form/copied-sheet': because(
    examples['form/copied-sheet'],
    'A copy of a sheet brings its names along, so that two places answer one question.',
    'Only the sheet itself is read; what stands on the copy alone is left out.',
  ),
  'form/missing-part': because(
    examples['form/missing-part'],
    'A row is of use only with its required cells: a quantity without a unit cannot be added up.',
    'They are not filled in on behalf of the unit.',
  ),
  'form/missing-field': because(
    examples['form/missing-field'],
    'A document is known by its number and date, and its signer by an office.',
    'With one of them missing, the consolidated report cannot refer to it.',
  ),
  'form/document-unnumbered': because(
    examples['form/document-unnumbered'],
    'Forms are often sent before the document has its number, so this is no error.',
    'But a document without a number cannot be referred to, and neither its date nor its signer is recorded.',
  ),
  'form/output-without-activity': because(
    examples['form/output-without-activity'],
    'Quantities are results of an activity, so the activity has to be reported.',
    'Otherwise they have no place in the report of the unit.',
  ),
  'form/nothing-filled': because(
    examples['form/nothing-filled'],
    'An empty form may be the wrong file, or a unit that had nothing to report.',
    'The two differ: nothing to report is a report, and is said with a tick.',
  ),
} satisfies Explanations<FormStructureFindingArgs>;
