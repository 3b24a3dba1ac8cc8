import type { RuleFindingArgs } from '../../rules/findings.ts';
import type { ReferenceFindingArgs } from '../groups.ts';
import { quoted } from '../quoted.ts';
import type { Wording, Wordings } from '../wording.ts';
import { listed } from './listed.ts';

type Unknown = RuleFindingArgs['ref/unknown-unit'];

/** Beyond this many the list is no help beside a suggestion. */
const few = 12;

function fixOf({ suggestion, known }: Unknown, where: string): string {
  if (suggestion === undefined) return `use an id of ${where}${known.length === 0 ? '' : `: ${listed(known)}`}.`;
  const others = known.length > 0 && known.length <= few ? ` Known: ${known.join(', ')}.` : '';
  return `change it to "${suggestion}".${others}`;
}

const unknown =
  (noun: string, where: string) =>
  (args: Unknown): Wording => ({
    message: `${noun} ${quoted(args.id)} is not in ${where}.`,
    fix: fixOf(args, where),
  });

/** A group is named with `@` wherever it is pointed at. */
const asTyped = ({ id, suggestion, known }: Unknown): Unknown => ({
  id: `@${id}`,
  known: known.map(group => `"@${group}"`),
  ...(suggestion !== undefined && { suggestion: `@${suggestion}` }),
});

export const references = {
  'ref/unknown-unit': unknown('Unit', 'units.yaml'),
  'ref/unknown-group': args => unknown('Group of units', 'units.yaml')(asTyped(args)),
  'ref/unknown-task-group': unknown('Task group', 'plan.yaml'),
  'ref/unknown-activity': unknown('Activity', 'plan.yaml'),
  'ref/unknown-indicator': unknown('Indicator', 'indicators.yaml'),
  'ref/unknown-funding-source': unknown('Funding source', 'plan.yaml'),
  'ref/unknown-cycle': unknown('Reporting cycle', 'plan.yaml'),
  'ref/unknown-standard': unknown('Standard', 'indicators.yaml'),
  'ref/unknown-receipt': ({ id }) => ({
    message: `Record ${quoted(id)} is named here but is not in the register (folders receipts and arrivals).`,
    fix: 'bring the missing file back (git pull or git restore); do not edit a record that has been written.',
  }),
  'ref/unknown-amendment-target': unknown('Id', 'the plan that is being amended'),
  'ref/other-plan': ({ id, expected }) => ({
    message: `The file says that it is of the plan ${quoted(id)}, but this folder holds the plan "${expected}".`,
    fix: `write plan: ${expected}; if the file does belong to the other plan, move it to the folder of that plan.`,
  }),
  'ref/missing-original': ({ name, sha256 }) => ({
    message: `The original file ${quoted(name)} that the record names is not in the folder originals.`,
    fix: `put the file as received back as originals/sha256/${sha256.slice(0, 2)}/${sha256}; do not edit the record.`,
  }),

  'file/unexpected': ({ suggestion }) => ({
    message: 'The file is of no kind that belongs to a plan, so it is not read.',
    fix:
      suggestion === undefined
        ? 'give it the right place and name, or move it out of the folder of the plan.'
        : `move or rename it to ${suggestion}.`,
  }),
  'file/missing': ({ name }) => ({
    message: `The file ${name} is missing.`,
    fix: `create ${name} in the folder of the plan; if this is not that folder, run again with -C and the right one.`,
  }),
  'file/twin-name': ({ other }) => ({
    message: `This file name and ${quoted(other)} are the same on a computer that ignores case or the way accents are composed.`,
    fix: 'merge both into one file and delete the other, or give them clearly different names.',
  }),
} satisfies Wordings<ReferenceFindingArgs>;
