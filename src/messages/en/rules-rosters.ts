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
    fix: `freeze the roster in ${expected}.`,
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
  'roster/file-name': ({ expected }) => ({
    message: `The name of the roster file does not fit what it says; it must be ${expected}.`,
    fix: `rename the file to ${expected}, or correct period in it.`,
  }),

  'period/outside-plan': ({ period, from, to }) => ({
    message: `The period ${period} lies outside the years of the plan, ${from}–${to}.`,
    fix: `correct period so that it lies in ${from}–${to}.`,
  }),
  'period/not-of-cycle': ({ period, cycle, allowed }) => ({
    message: `The period ${period} is not one of the reporting cycle "${cycle}".`,
    fix: allowed.length === 0 ? 'correct period or cycle.' : `use one of its periods: ${listed(allowed)}.`,
  }),

  'narrative/file-name': ({ expected }) => ({
    message: `The name of the narrative file does not fit what it says; it must be ${expected}.`,
    fix: `rename the file to ${expected}, or correct period in it.`,
  }),
} satisfies Wordings<RosterFindingArgs>;
