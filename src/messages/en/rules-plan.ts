import type { RuleFindingArgs } from '../../rules/findings.ts';
import { formatDate, formatNumber } from '../../text/english.ts';
import type { PlanFindingArgs } from '../groups.ts';
import { quoted } from '../quoted.ts';
import type { Wording, Wordings } from '../wording.ts';
import { within } from './within.ts';

type Succession = RuleFindingArgs['unit/succession'];
type Change = RuleFindingArgs['amendment/change'];

const kinds: Readonly<Record<RuleFindingArgs['plan/duplicate-id']['kind'], string>> = {
  unit: 'unit',
  group: 'group of units',
  'task-group': 'task group',
  activity: 'activity',
  indicator: 'indicator',
  'funding-source': 'funding source',
  cycle: 'reporting cycle',
  standard: 'standard',
};

const successions: Readonly<Record<Succession['problem'], (args: Succession) => Wording>> = {
  self: ({ successor }) => ({
    message: `The successor "${successor}" is this unit itself.`,
    fix: 'write the id of the unit that takes over; if none does, remove succeededBy.',
  }),
  'before-end': ({ successor, from }) => ({
    message: `Unit "${successor}" takes over on ${formatDate(from)}, before the last day of this unit has passed.`,
    fix: 'let from be the day after the last day (to) of this unit, or correct to.',
  }),
  'successor-absent': ({ successor, from }) => ({
    message: `The successor "${successor}" does not exist on ${formatDate(from)}.`,
    fix: `correct from of the succession, or from and to of the unit "${successor}".`,
  }),
  circle: ({ successor }) => ({
    message: `The succession runs in a circle: by way of "${successor}" it comes back to this unit.`,
    fix: 'remove the succession that points back in one of these units.',
  }),
};

const changes: Readonly<Record<Change['problem'], (args: Change) => Wording>> = {
  'no-field': ({ op }) => ({
    message: `The change "${op}" does not say which field it changes.`,
    fix: 'add a line "field:" with the name of the field, for example field: targets.',
  }),
  'no-value': ({ op }) => ({
    message: `The change "${op}" has no new content.`,
    fix: 'add a line "value:" with the new value or with what is added.',
  }),
  'fixed-field': ({ op }) => ({
    message: `The change "${op}" names a field that may not change.`,
    fix: 'remove this change; to replace the whole, use op: retire for the old id and op: add for the new one.',
  }),
};

export const plan = {
  'plan/duplicate-id': ({ id, kind }) => ({
    message: `The id "${id}" is used for more than one ${kinds[kind]}.`,
    fix: 'give one of the two another id, and correct the places that name it.',
  }),
  'plan/period': ({ from, to }) => ({
    message: `The first year of the plan (${from}) is later than its last (${to}).`,
    fix: `write from: ${to} and to: ${from}.`,
  }),
  'plan/no-deadline': ({ cycle }) => ({
    message: `The reporting cycle "${cycle}" lacks a deadline or the period of its figures.`,
    fix: 'add due and period, for example due: {before: "12-15"}, period: {from: "12-15", to: "12-14"}; with several periods a year write each under parts.',
  }),
  'plan/override-outside': ({ period, from, to }) => ({
    message: `The separate deadline for the period ${period} lies outside the years of the plan, ${from}–${to}.`,
    fix: `correct the period so that it lies in ${from}–${to}, or remove the entry.`,
  }),

  'unit/lifetime': ({ from, to }) => ({
    message: `The last day of the unit (${formatDate(to)}) is earlier than its first (${formatDate(from)}).`,
    fix: 'correct from or to; if the unit still exists, remove to.',
  }),
  'unit/succession': args => successions[args.problem](args),
  'unit/same-name': ({ name, other }) => ({
    message: `The name ${quoted(name)} is also a name of the unit "${other}".`,
    fix: 'remove the name from one of the two units, or write it out so that they differ.',
  }),
  'unit/same-email': ({ email, other }) => ({
    message: `The e-mail ${quoted(email)} is also that of the unit "${other}".`,
    fix: 'give each unit its own official e-mail; where there is none, drop email and give the address.',
  }),
  'group/circle': ({ group }) => ({
    message: `The group "${group}" contains itself by way of its member groups.`,
    fix: `remove "@${group}" from the members of the inner group that leads back to it.`,
  }),

  'indicator/target-outside': ({ year, from, to }) => ({
    message: `The target for ${year} lies outside the years of the plan, ${from}–${to}.`,
    fix: `correct the year so that it lies in ${from}–${to}; published figures belong under observations.`,
  }),
  'indicator/outside-limit': ({ value, minimum, maximum }) => ({
    message: `The value ${formatNumber(value)} is outside the limits of the indicator: it must be ${within(
      minimum === undefined ? undefined : formatNumber(minimum),
      maximum === undefined ? undefined : formatNumber(maximum),
    )}.`,
    fix: 'check the decimal point and the unit of measure; if the figure is right, correct limit of the indicator in indicators.yaml.',
  }),
  'indicator/missing-part': ({ missing }) => ({
    message: `The indicator is aggregated as a ratio (units: ratio) but does not name its ${missing}.`,
    fix: `add a line "${missing}:" that says what the ${missing} counts, or aggregate with units: none.`,
  }),
  'indicator/duplicate-observation': ({ year }) => ({
    message: `The figure for ${year} is given twice.`,
    fix: 'remove one; if it is a later publication, tell the two apart by asOf or status.',
  }),

  'amendment/edition': ({ edition, expected }) => ({
    message: `The amendment says edition ${edition}, but the next one must be ${expected}.`,
    fix: `write edition: ${expected}; if a decision in between is missing, add its file.`,
  }),
  'amendment/change': args => changes[args.problem](args),
  'amendment/file-name': ({ expected }) => ({
    message: `The name of the amendment file does not fit its edition; it must have the form ${expected}.`,
    fix: `rename the file to the form ${expected}, or correct edition in it.`,
  }),
} satisfies Wordings<PlanFindingArgs>;
