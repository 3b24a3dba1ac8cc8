import { referenceExamples as examples } from '../examples/references.ts';
import { because } from '../explain.ts';
import type { ReferenceFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const referenceExplanations = {
  'ref/unknown-unit': because(
    examples['ref/unknown-unit'],
    'A unit is known by its id in units.yaml, not by a name written freely.',
    'With one letter wrong the report belongs to nobody: at the deadline the unit is listed as missing and reminded without cause.',
  ),
  'ref/unknown-group': because(
    examples['ref/unknown-group'],
    'An id with @ in front stands for a whole group of units, such as the departments or the district committees.',
    'With the id wrong the whole group drops out: none of its units is given the task, reminded or counted as missing.',
  ),
  'ref/unknown-task-group': because(
    examples['ref/unknown-task-group'],
    'The consolidated report is divided by the task groups of the plan.',
    'An entry under a group that the plan does not have lands in no part of it, and the difficulty or the money that it tells of is lost.',
  ),
  'ref/unknown-activity': because(
    examples['ref/unknown-activity'],
    'Results of the units are brought together by the id of the activity.',
    'With the id wrong they are brought to nothing, and in the yearly report the activity looks as if nobody had worked on it.',
  ),
  'ref/unknown-indicator': because(
    examples['ref/unknown-indicator'],
    'Figures are held against the targets of the plan by the id of the indicator in indicators.yaml.',
    'With the id wrong a figure was sent and the indicator is still printed as having none.',
  ),
  'ref/unknown-funding-source': because(
    examples['ref/unknown-funding-source'],
    'Funding is added up by the sources that section IV of the plan names.',
    'Money under a source that the plan does not have goes into no column, and the total of the yearly report falls short.',
  ),
  'ref/unknown-cycle': because(
    examples['ref/unknown-cycle'],
    'Deadline, period of the figures and units that owe a report are all set by the reporting cycle in plan.yaml.',
    'Without the cycle nobody knows when the file was due, nor whether it was on time or late.',
  ),
  'ref/unknown-standard': because(
    examples['ref/unknown-standard'],
    'The standard is part of the indicator: poverty rates by two poverty standards cannot be compared.',
    'With its id wrong nobody knows which target the figure is to be held against.',
  ),
  'ref/unknown-receipt': because(
    examples['ref/unknown-receipt'],
    'Each record of the register names those before it, so that a missing one shows at once.',
    'One that is gone was deleted, or has not yet been synchronised to this computer.',
    'Let pass, there is nothing left to prove the day of a submission when it is disputed.',
  ),
  'ref/unknown-amendment-target': because(
    examples['ref/unknown-amendment-target'],
    'An amendment names what it changes by its id.',
    'An id that the plan does not have changes nothing, and the yearly report still follows the old content.',
  ),
  'ref/other-plan': because(
    examples['ref/other-plan'],
    'A unit may owe reports on several plans in the same December, so the wrong file is easily sent.',
    'Counted here, it spoils the figures and makes the unit look as if it had reported when it has not.',
  ),
  'ref/missing-original': because(
    examples['ref/missing-original'],
    'The original file is the evidence of what the unit sent; every figure of the consolidated report must lead back to it.',
    'Without it the receipt is a mere statement that cannot be checked when questions come.',
  ),

  'file/unexpected': because(
    examples['file/unexpected'],
    'Only files in the right place and with the ending .yaml are read.',
    'A report in a wrong folder causes no other error, but at the deadline the unit is listed as missing.',
  ),
  'file/missing': because(
    examples['file/missing'],
    'The plan, the list of units and the list of indicators are what all other files rest on.',
    'Without one of them nobody knows who owes a report, on what and by when, so nothing more can be checked.',
  ),
  'file/twin-name': because(
    examples['file/twin-name'],
    'Windows and macOS take two names that differ only in case or in how accents are composed for one.',
    'Copied to such a computer one file overwrites the other, and a report is lost without a word.',
  ),
} satisfies Explanations<ReferenceFindingArgs>;
