import { receivedExamples as examples } from '../examples/received.ts';
import { because } from '../explain.ts';
import type { ReceivedFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const receivedExplanations = {
  'report/unusual-change': because(
    examples['report/unusual-change'],
    'A figure that jumps from one year to the next may be right, but it is often given in another unit of money, with three zeros too many, or with the decimal sign lost.',
    'Such a mistake is still a valid number, which only a person who knows the work can tell; it is easier to ask the unit when the report comes in than after the totals are made.',
    'Percentages are asked about when they move by more than 5 points or more than double, money and quantities when they grow or shrink more than tenfold.',
  ),
  'report/date-outside-period': because(
    examples['report/date-outside-period'],
    'The figures of a report have a first and a last day; a document issued outside them belongs into the report of another period.',
    'Most often the year is mistyped, above all in the first months of a year.',
  ),
  'report/status-contradicted': because(
    examples['report/status-contradicted'],
    'An activity of which there was nothing, or which has not been started, cannot have delivered anything.',
    'Status and quantities are brought together in two different tables, which would then contradict each other about the same activity.',
  ),
} satisfies Explanations<ReceivedFindingArgs>;
