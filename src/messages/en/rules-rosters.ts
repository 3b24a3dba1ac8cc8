import { formatDate } from '../../text/english.ts';
import type { RosterFindingArgs } from '../groups.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const duties = { required: 'owes a report', requested: 'is asked for a report' } as const;

export const rosters = {
  'roster/missing-unit': ({ unit, name, class: owed }) => ({
    message: `By the plan ${name} ${duties[owed]}, but it is not on the roster.`,
    fix: `add an entry with unit: ${unit}, class: ${owed} and the clause as basis; if exempt, keep it and write exempt.`,
  }),
  'roster/absent': ({ period, expected }) => ({
    message: `There are reports or receipts of ${period}, but no roster says who owes the report.`,
    fix: `freeze the roster in ${expected}: plan roster --period ${period} --freeze.`,
  }),
  'roster/not-owing': ({ unit }) => ({
    message: `Unit "${unit}" is on the roster, but the plan neither requires nor requests a report of it.`,
    fix: 'remove it from the roster, or add it to required or requested of the reporting cycle in plan.yaml.',
  }),
  'roster/class': ({ unit, class: written, expected }) => ({
    message: `Unit "${unit}" is entered as ${written} (${duties[written]}); by the plan it is ${expected} (${duties[expected]}).`,
    fix: `write class: ${expected}.`,
  }),
  'roster/closed-unit': ({ unit, to }) => ({
    message: `Unit "${unit}" existed until ${formatDate(to)} and no longer on the day of the roster.`,
    fix: 'put its successor in its place, or write exempt with the document.',
  }),
  'roster/duplicate-unit': ({ unit }) => ({
    message: `Unit "${unit}" is on the roster twice.`,
    fix: 'keep one entry, merge the basis and documents of the other into it, and delete the other.',
  }),
  'roster/unanswered': ({ unit, name, successors }) => ({
    message: `${name} was closed in the period; its successors are on the roster, but none of them answers for it.`,
    fix: `add answersFor: [{unit: ${unit}}] to ${listed(successors)}; write scope too where only a part was taken over.`,
  }),
  'roster/not-successor': ({ unit, predecessor, problem, successors }) => ({
    message: `Unit "${unit}" answers for "${predecessor}", but ${
      problem === 'exists'
        ? `"${predecessor}" still existed on the day of the roster.`
        : problem === 'no-successor'
          ? `units.yaml names no successor of "${predecessor}".`
          : 'units.yaml names another successor.'
    }`,
    fix:
      problem === 'exists'
        ? 'remove it from answersFor, or correct the last day in units.yaml.'
        : problem === 'no-successor'
          ? `add succeededBy to ${predecessor} in units.yaml, or remove it from answersFor.`
          : `move it to ${listed(successors)}, or correct succeededBy in units.yaml.`,
  }),
  'roster/not-closed': ({ unit, closed, problem, to, successors }) => ({
    message:
      problem === 'exists'
        ? `Unit "${unit}" is marked as closed on ${formatDate(closed)}, but still existed on the day of the roster.`
        : problem === 'other-day'
          ? `Unit "${unit}" is marked as closed on ${formatDate(closed)}; units.yaml says ${to === undefined ? '' : formatDate(to)}.`
          : `Unit "${unit}" is marked as closed without a successor, but units.yaml names one.`,
    fix:
      problem === 'exists'
        ? 'remove closed: the unit owes a report; if exempt, write exempt with the document.'
        : problem === 'other-day'
          ? `write closed: ${to}.`
          : `remove this entry, and add answersFor: [{unit: ${unit}}] to ${listed(successors)}.`,
  }),
  'roster/extension-early': ({ unit, lastDay, shared }) => ({
    message: `Unit "${unit}" has an extension to ${formatDate(lastDay)}, which is no later than the deadline of all, ${formatDate(shared)}.`,
    fix: 'correct the date as the document has it, or remove extension.',
  }),
  'roster/before-period': ({ date, from }) => ({
    message: `The deadline ${formatDate(date)} lies before the period begins (${formatDate(from)}).`,
    fix: 'correct the date as the document has it; mostly the year is mistyped.',
  }),
  'roster/file-name': ({ expected }) => ({
    message: `The name of the roster file does not fit what it says; it must be ${expected}.`,
    fix: `rename the file to ${expected}, or correct period in it.`,
  }),

  'period/outside-plan': ({ period, from, to }) => ({
    message: `The period ${period} lies outside the years of the plan, ${from}–${to}.`,
    fix: `correct the period so that it lies in ${from}–${to}.`,
  }),
  'period/years-reversed': ({ period }) => ({
    message: `The years ${period} name the last one before the first.`,
    fix: 'write the first year first, e.g. 2021-2025.',
  }),
  'period/not-of-cycle': ({ period, cycle, allowed }) => ({
    message: `The period ${period} is not one of the reporting cycle "${cycle}".`,
    fix: allowed.length === 0 ? 'correct period or cycle.' : `use one of its periods: ${listed(allowed)}.`,
  }),
} satisfies Wordings<RosterFindingArgs>;
