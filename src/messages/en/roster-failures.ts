import type { RosterFailureArgs } from '../../roster/failures.ts';
import { formatDate } from '../../text/english.ts';
import { periodOption } from '../period-option.ts';
import type { Wordings } from '../wording.ts';

const textProblems = {
  empty: 'is empty',
  'too-long': 'is too long',
  control: 'holds control characters or line breaks',
} as const;

export const rosterFailures = {
  'option/one-needed': ({ options }) => ({
    message: `One of these options is needed: ${options.join(', ')}.`,
    fix: `add ${options[0]} or ${options[1]}, as the document has it.`,
  }),
  'option/needs': ({ option, needs }) => ({
    message: `${option} needs ${needs} as well.`,
    fix: `add ${needs}, or leave ${option} out.`,
  }),
  'option/text': ({ option, problem, limit }) => ({
    message: `The text behind ${option} ${textProblems[problem]}.`,
    fix: `write one line of 1 to ${limit} characters.`,
  }),
  'roster/not-illustrative': ({ path }) => ({
    message: `The roster frozen in ${path} is a real one and cannot become illustrative; nothing was written.`,
    fix: 'rehearse in a copy of the folder of the plan, or with a period that has no frozen roster.',
  }),
  'roster/freeze-first': ({ period, path }) => ({
    message: `The roster of ${period} is not frozen (file ${path}).`,
    fix: `freeze it first: plan roster ${periodOption(period)} --freeze.`,
  }),
  'roster/other-cycle': ({ path, cycle }) => ({
    message: `The file ${path} is the roster of the reporting cycle "${cycle}"; a period has one file only.`,
    fix: `use --cycle ${cycle}, or choose another period.`,
  }),
  'roster/unit-absent': ({ unit, period, suggestion, answeredBy }) => ({
    message: `Unit "${unit}" is not on the roster of ${period}${answeredBy.length === 0 ? '' : `: it is closed, and answered for by ${answeredBy.join(', ')}`}.`,
    fix: suggestion === undefined ? 'run plan roster to see who is.' : `did you mean ${suggestion}?`,
  }),
  'roster/unit-closed': ({ unit, to }) => ({
    message: `Unit "${unit}" was closed on ${formatDate(to)} and owes no report: there is nothing to exempt or extend.`,
    fix: 'leave it out of the command.',
  }),
  'roster/unit-exempt': ({ unit, period, document }) => ({
    message: `Unit "${unit}" is exempt by ${document} and cannot be given an extension.`,
    fix: `end the exemption first: plan roster restore ${unit} ${periodOption(period)} --document NUMBER.`,
  }),
  'roster/date-far': ({ option, date, planned }) => ({
    message: `${formatDate(date)} after ${option} is more than half a year away from the deadline that the plan sets for this period (end of ${formatDate(planned)}).`,
    fix: 'correct the date; most often the year was mistyped.',
  }),
  'roster/date-before-period': ({ option, date, from }) => ({
    message: `The day ${formatDate(date)} behind ${option} lies before the period begins (${formatDate(from)}).`,
    fix: 'write the day again; mostly the year is mistyped.',
  }),
  'roster/not-later': ({ unit, lastDay, shared }) => ({
    message: `An extension of "${unit}" to ${formatDate(lastDay)} is no later than the deadline of all, ${formatDate(shared)}.`,
    fix: 'write a later day; plan roster date moves the deadline of all units.',
  }),
} satisfies Wordings<RosterFailureArgs>;
