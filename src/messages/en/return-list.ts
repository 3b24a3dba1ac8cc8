import type { MarkingErrorArgs, MarkingFault } from '../../office/marking/marking-fault.ts';
import type { Wordings } from '../wording.ts';

const faults: Readonly<Record<MarkingFault, string>> = {
  zip: 'it is no Excel workbook (.xlsx)',
  size: 'it is too large',
  missing: 'a part of it is missing',
  xml: 'a part of it is damaged',
  shape: 'a part of it has another shape than a workbook has',
};

export const markingFailures = {
  'marking/unusable': ({ fault, part }) => ({
    message: `The cells of the file cannot be marked: ${faults[fault]}${part === undefined ? '' : ` (${part})`}.`,
    fix: 'send the letter with its list of faults, without the marked file.',
  }),
} satisfies Wordings<MarkingErrorArgs>;
