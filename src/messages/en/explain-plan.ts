import { planExamples as examples } from '../examples/plan.ts';
import { because } from '../explain.ts';
import type { PlanFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const planExplanations = {
  'plan/duplicate-id': because(
    examples['plan/duplicate-id'],
    'Each id must stand for one thing, because the reports of the units give only the id.',
    'With two entries under one id nobody knows which of them a result or a figure is for, and two different things become one.',
  ),
  'plan/period': because(
    examples['plan/period'],
    'The years of the plan decide which years have reports and targets.',
    'With first and last reversed no year belongs to the plan, and every report counts as outside it.',
  ),
  'plan/no-deadline': because(
    examples['plan/no-deadline'],
    'Without a deadline and a period of the figures nobody can say who is on time, late or missing.',
    'In December the overview is empty just when the reminders must go out.',
  ),
  'plan/override-outside': because(
    examples['plan/override-outside'],
    'A separate deadline holds for one period of the plan only; with the year mistyped the period it was meant for keeps the old one.',
    'A unit that kept to the date in the letter may then be listed as late.',
  ),

  'unit/lifetime': because(
    examples['unit/lifetime'],
    'First and last day tell whether a unit owes a report for a period.',
    'With the two reversed the unit exists on no day and vanishes from every roster.',
  ),
  'unit/succession': because(
    examples['unit/succession'],
    'When a unit is merged or dissolved, the succession tells who reports in its place and whose figures of last year are compared.',
    'With a wrong day, a wrong unit or a circle some work is reported by two units and some by none.',
    'A succession begins on the day after the last day of the old unit, and the successor must exist on that day.',
  ),
  'unit/same-name': because(
    examples['unit/same-name'],
    'Excel forms that come back are matched by name, short name or alias, whatever the case, spaces and hyphens.',
    'If two units share one at the same time, the report of the one may be booked for the other.',
  ),
  'unit/same-email': because(
    examples['unit/same-email'],
    'Forms and letters are sent by the contact of a unit.',
    'Of two units with one mailbox the one gets the form of the other; it is a warning, since two units may share a clerk.',
  ),
  'group/circle': because(
    examples['group/circle'],
    'A group may contain other groups, but they must not lead back to it.',
    'The members of such a group cannot be listed, so no roster of reporting units can be drawn up.',
  ),

  'indicator/target-outside': because(
    examples['indicator/target-outside'],
    'Targets are set for years of the plan; a year outside is usually one digit mistyped.',
    'The right year then has no target, and the yearly report cannot say whether it was met.',
  ),
  'indicator/outside-limit': because(
    examples['indicator/outside-limit'],
    'The limits say which values the indicator can have: a percentage, for instance, lies between 0 and 100.',
    'A value outside is nearly always a misplaced decimal point or the wrong unit of measure.',
    'Let pass, the assessment that goes to the provincial leadership is wrong with it.',
  ),
  'indicator/missing-part': because(
    examples['indicator/missing-part'],
    'The ratio of the whole province is the sum of the numerators divided by the sum of the denominators, not the mean of the ratios.',
    'If it is not said what the two count, each unit takes them differently and the figure of the province means nothing.',
  ),
  'indicator/duplicate-observation': because(
    examples['indicator/duplicate-observation'],
    'A year may be published several times, told apart by status (estimate, preliminary, official) and day.',
    'If two lines agree in these, nobody knows which to take, and two prints of one report may show two figures.',
  ),

  'amendment/edition': because(
    examples['amendment/edition'],
    'Amendments are numbered without gaps so that the content of the plan on any day is known.',
    'A gap means that a decision is missing; a number used twice leaves open which came first.',
    'The yearly report may then follow content that is no longer in force.',
  ),
  'amendment/change': because(
    examples['amendment/change'],
    'Each change must say what it changes, which field, and what the new content is; ids never change.',
    'An incomplete change cannot be applied: the decision has been issued, and the report still follows the old content.',
  ),
  'amendment/file-name': because(
    examples['amendment/file-name'],
    'The file name begins with the edition in three digits, so that the folder shows the order and any gap.',
    'If name and content disagree, people look up the wrong decision.',
  ),
} satisfies Explanations<PlanFindingArgs>;
