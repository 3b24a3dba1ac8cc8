import { rosterExamples as examples } from '../examples/rosters.ts';
import { because } from '../explain.ts';
import type { RosterFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const rosterExplanations = {
  'roster/missing-unit': because(
    examples['roster/missing-unit'],
    'The frozen roster of a period is the only ground for saying who has not reported.',
    'A unit left out is neither reminded nor counted as missing, and the rate of submission looks better than it is.',
    'A unit that is exempt still belongs on the roster, with the document that exempts it.',
  ),
  'roster/absent': because(
    examples['roster/absent'],
    'Without a frozen roster nobody counts as missing, and the table looks fine with half the reports absent.',
    'The provisional list changes with every reorganisation, so an official report needs a frozen one.',
  ),
  'roster/not-owing': because(
    examples['roster/not-owing'],
    'The roster has a unit that the plan neither charges with a report nor asks for one.',
    'Left there, it is reminded without any ground and makes the rate of submission wrong.',
  ),
  'roster/class': because(
    examples['roster/class'],
    'The plan tells units that must report from those that are asked to; rates are over those that must.',
    'With the class wrong, an association is blamed for what was voluntary, or a unit that must report escapes the rate.',
  ),
  'roster/closed-unit': because(
    examples['roster/closed-unit'],
    'A unit that was merged or dissolved before the day of the roster has nobody left to send a report.',
    'Left there, it stays missing for ever, while its successor is not charged with reporting in its place.',
  ),
  'roster/duplicate-unit': because(
    examples['roster/duplicate-unit'],
    'Each unit owes one report for a period.',
    'On the roster twice it is counted twice, and the two entries may give two deadlines.',
  ),
  'roster/unanswered': because(
    examples['roster/unanswered'],
    'A unit that was merged, absorbed or split in the middle of a period has results for the months before; its successors report them.',
    'If the roster does not say so, nobody reports the part of the old unit and the rate still looks complete.',
  ),
  'roster/not-successor': because(
    examples['roster/not-successor'],
    'The duty to answer for a closed unit follows the succession, which succeededBy in units.yaml records.',
    'Given to the wrong unit, it is asked of somebody without the figures, and the true successor is not asked.',
  ),
  'roster/not-closed': because(
    examples['roster/not-closed'],
    'An entry with closed owes no report and needs no document, so it is only for a unit that is gone and that nobody succeeds.',
    'Written by mistake, it lets a unit that must report off without any ground.',
  ),
  'roster/extension-early': because(
    examples['roster/extension-early'],
    'An extension puts the deadline off; a date no later than that of all is nearly always mistyped.',
    'Left as it is, the unit with the extension is late before the others are.',
  ),
  'roster/before-period': because(
    examples['roster/before-period'],
    'A deadline cannot lie before the period begins; mostly the year is mistyped.',
    'Left as it is, every report of the period is late by hundreds of days.',
  ),
  'roster/file-name': because(
    examples['roster/file-name'],
    'The roster is found by its file name, the period that it freezes.',
    'With the name wrong that period has no roster, and nobody can say which units owe a report.',
  ),

  'period/outside-plan': because(
    examples['period/outside-plan'],
    'Only years of the plan have reports; a year outside is nearly always mistyped.',
    'The report does not count for the right year, so at the deadline the unit is listed as missing.',
  ),
  'period/years-reversed': because(
    examples['period/years-reversed'],
    'The text of a review bears the years that it covers, the first before the last.',
    'The other way round no review finds what was written for it.',
  ),
  'period/not-of-cycle': because(
    examples['period/not-of-cycle'],
    'Each reporting cycle has its own periods: a yearly report says 2024, a quarterly one 2024-Q3.',
    'A period that the cycle does not have has no deadline and no roster, so the file counts for nothing.',
  ),
} satisfies Explanations<RosterFindingArgs>;
