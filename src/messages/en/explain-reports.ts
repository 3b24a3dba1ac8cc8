import { reportExamples as examples } from '../examples/reports.ts';
import { because } from '../explain.ts';
import type { ReportFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const reportExplanations = {
  'report/file-name': because(
    examples['report/file-name'],
    'Reports are filed by period and id of the unit, so that anybody finds them and no report has two files.',
    'If name and content speak of different units, the next person to edit it easily overwrites the report of another.',
  ),
  'report/duplicate': because(
    examples['report/duplicate'],
    'A unit has one report for a period; a supplement replaces the earlier one instead of standing beside it.',
    'With both, results and money of the unit are added twice in the consolidated report.',
  ),
  'report/not-own-activity': because(
    examples['report/not-own-activity'],
    'The plan gives each task group to certain units to lead, co-ordinate or implement.',
    'A result reported under work of others is printed among theirs; usually the wrong activity was picked.',
    'If the unit does work on it, propose that it be added to the task group.',
  ),
  'report/not-own-indicator': because(
    examples['report/not-own-indicator'],
    'Each indicator is reported only by the unit charged with it, so that the province has one figure.',
    'What another unit sends is usually its own figure alone; taken by mistake it makes that of the province quite wrong.',
  ),
  'report/duplicate-entry': because(
    examples['report/duplicate-entry'],
    'Within a report each activity, indicator and funding source is entered once.',
    'Entered twice, quantities and money are added twice, and nobody knows which status to take.',
  ),
  'report/nil-with-content': because(
    examples['report/nil-with-content'],
    'Having nothing to report and having content exclude each other.',
    'With both, either the results of the unit are left out of the consolidated report, or the unit is listed as having done nothing.',
  ),
  'report/empty': because(
    examples['report/empty'],
    'To have had nothing is a report too, but it must be said.',
    'An empty report does not tell whether nothing happened or a blank form was sent.',
  ),
  'report/reason-missing': because(
    examples['report/reason-missing'],
    'Without a reason for what was not started there is nothing to put under difficulties and proposals.',
    'It is just what the provincial leadership asks about, and by then every unit has to be rung up again.',
  ),
  'report/result-missing': because(
    examples['report/result-missing'],
    'A bare status, done or in progress, gives nothing to write in the consolidated report.',
    'The activity becomes a mere tick, and the work of the unit goes unrecorded.',
  ),
  'report/over-disbursed': because(
    examples['report/over-disbursed'],
    'Disbursing more than planned can be right, but more often a digit is too many or VND stands for million VND.',
    'Let pass, the disbursement rate of the province goes far beyond 100% and nobody trusts the report.',
  ),
  'report/not-a-money-source': because(
    examples['report/not-a-money-source'],
    'Section IV of the plan also has a clause about the duty to budget; that is not a source of money.',
    'An amount under it goes into no column and is not part of the total.',
  ),
  'report/ratio': because(
    examples['report/ratio'],
    'Where numerator and denominator are given, the value must be their quotient but for rounding.',
    'The figure of the province is computed from the two; if they disagree, the figure of the unit and that of the province contradict each other in one report.',
  ),
  'report/document-date': because(
    examples['report/document-date'],
    'A report is signed in its period or not long after; a date further off is nearly always a mistyped year.',
    'Number and date are printed so that the document can be looked up, and with a wrong one it cannot be found.',
  ),
  'report/not-on-roster': because(
    examples['report/not-on-roster'],
    'The rate of submission is over the units on the frozen roster of the period.',
    'A report of any other unit counts nowhere: either the roster forgot the unit, or the report names the wrong unit or period.',
  ),
  'report/closed-unit': because(
    examples['report/closed-unit'],
    'A unit that did not exist at any time of the period cannot have results of it.',
    'Let pass, the figures are booked for the wrong unit, and the one that does owe the report stays missing.',
  ),
  'report/no-receipt': because(
    examples['report/no-receipt'],
    'The day of submission is proved by the receipt, not by the date of the file.',
    'Without one the report is there and the unit still counts as missing, with nothing to prove that it was on time.',
  ),
  'report/illustrative-mixed': because(
    examples['report/illustrative-mixed'],
    'Illustrative data is there as a sample; it is not what the units reported.',
    'Added up with real reports it makes every total wrong, and the consolidated report is marked as illustrative on every page.',
  ),
} satisfies Explanations<ReportFindingArgs>;
