import { basisOf } from '../report/basis.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { ConsolidationInput } from '../report/consolidation-input.ts';
import { activityFigures } from './activity-figures.ts';
import { documentFigures } from './document-figures.ts';
import type { Figure } from './figure.ts';
import type { FigureId } from './figure-id.ts';
import { fundingFigures } from './funding-figures.ts';
import { groupFigures } from './group-figures.ts';
import { indicatorFigures } from './indicator-figures.ts';
import { submissionFigures } from './submission-figures.ts';

/** Every figure that the report of a period prints, by id, in the order of the report. */
export type Figures = ReadonlyMap<FigureId, Figure>;

/**
 * The figures of a consolidated report. Values are those of the report, nothing is added up a second time; `input` is what
 * the report was made from, and tells where each of them stands.
 */
export function figuresOf(input: ConsolidationInput, report: ConsolidatedReport): Figures {
  const basis = basisOf(input);
  const figures = [
    ...submissionFigures(basis, report),
    ...documentFigures(report),
    ...groupFigures(basis, report),
    ...indicatorFigures(basis, report),
    ...fundingFigures(basis, report),
    ...activityFigures(report),
  ];
  return new Map(figures.map(figure => [figure.id, figure]));
}
