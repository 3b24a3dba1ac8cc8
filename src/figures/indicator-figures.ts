import type { Indicator } from '../model/documents.ts';
import type { Basis } from '../report/basis.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { UnitFigure } from '../report/indicator-figure.ts';
import type { IndicatorResults } from '../report/indicator-results.ts';
import type { Figure, Formula, IndicatorPart, LeftOut, LeftOutReason, StatedInput } from './figure.ts';
import { type FigureId, figureId } from './figure-id.ts';
import { observationPlace, statedPlace } from './indicator-places.ts';
import { leftOutOf } from './silence.ts';

interface Scope {
  readonly basis: Basis;
  readonly report: ConsolidatedReport;
  readonly indicator: Indicator;
  readonly results: IndicatorResults;
}

const idOfPart = ({ id }: { readonly id: string }, part: IndicatorPart): FigureId => figureId('indicator', id, part);

const stated = (
  { unit, file, path, figure }: UnitFigure,
  field: 'value' | 'numerator' | 'denominator',
): readonly StatedInput[] => {
  const value = figure[field];
  return value === undefined ? [] : [{ unit, file, path: [...path, field], value }];
};

const only = (inputs: readonly StatedInput[]): Formula | undefined => {
  const [first] = inputs;
  return first && { kind: 'single', of: first };
};

/** The parts of a quotient over units; `undefined` where a unit left one out. */
function ratioParts(reported: readonly UnitFigure[]) {
  const parts = reported.flatMap(own => {
    const [above] = stated(own, 'numerator');
    const [below] = stated(own, 'denominator');
    return above === undefined || below === undefined ? [] : [{ above, below }];
  });
  return parts.length === reported.length ? parts : undefined;
}

function weightedParts(reported: readonly UnitFigure[]) {
  const parts = reported.flatMap(own => {
    const [value] = stated(own, 'value');
    const [weight] = stated(own, 'denominator');
    return value === undefined || weight === undefined ? [] : [{ value, weight }];
  });
  return parts.length === reported.length ? parts : undefined;
}

function overUnits({ aggregate, kind }: Indicator, reported: readonly UnitFigure[]): Formula | undefined {
  const values = reported.flatMap(own => stated(own, 'value'));
  switch (aggregate.units) {
    case 'sum':
      return { kind: 'sum', of: values };
    case 'max':
      return { kind: 'maximum', of: values };
    case 'min':
      return { kind: 'minimum', of: values };
    case 'ratio': {
      const parts = ratioParts(reported);
      return parts && { kind: 'ratio', parts, times: kind === 'percent' ? 100 : 1 };
    }
    case 'weighted-mean': {
      const parts = weightedParts(reported);
      return parts && { kind: 'weighted-mean', parts };
    }
    case 'none':
      return undefined;
  }
}

function formulaOfValue({ basis, indicator, results: { figure, reported } }: Scope): Formula {
  if (figure === undefined) return { kind: 'none' };
  if (figure.origin === 'published') {
    const place = observationPlace(basis.input, indicator.id, figure.observation ?? 0);
    return { kind: 'published', of: { ...place, value: figure.value } };
  }
  const formula =
    reported.length === 1 ? only(reported.flatMap(own => stated(own, 'value'))) : overUnits(indicator, reported);
  return formula ?? { kind: 'none' };
}

/** Why the figures of several units did not become one. */
function refusal(indicator: Indicator, reported: readonly UnitFigure[]): LeftOutReason {
  const [first] = reported;
  if (reported.some(({ figure }) => figure.standard !== first?.figure.standard)) return 'other-standard';
  return indicator.aggregate.units === 'none' ? 'not-addable' : 'no-parts';
}

function leftOutOfValue({ basis, report, indicator, results }: Scope): readonly LeftOut[] {
  const { reported, figure } = results;
  const reporters = basis.registry.membersOf(indicator.reporter);
  const lines = report.submissions.lines.filter(({ unit }) => reporters.has(unit.id));
  const silent = leftOutOf(lines, new Set(reported.map(({ unit }) => unit.id)));
  if (figure?.origin === 'reports') return silent;
  const reason = refusal(indicator, reported);
  const refused = reported.map(({ unit, file, path, figure: own }) => ({
    unit,
    reason,
    stated: { file, path: [...path, 'value'], value: own.value },
  }));
  return [...refused, ...silent];
}

function valueFigure(scope: Scope): Figure {
  const { indicator, results } = scope;
  const { figure, unit: measure } = results;
  return {
    id: idOfPart(indicator, 'value'),
    subject: { of: 'indicator', indicator, part: 'value', ...(figure !== undefined && { year: figure.year }) },
    kind: 'quantity',
    value: figure?.value ?? null,
    measure,
    ...(figure !== undefined && { status: figure.status }),
    ...(figure?.asOf !== undefined && { asOf: figure.asOf }),
    ...(figure?.standard !== undefined && { standard: figure.standard.name }),
    ...(figure?.source !== undefined && { source: figure.source }),
    formula: formulaOfValue(scope),
    leftOut: leftOutOfValue(scope),
  };
}

/** What the plan states: its target, its baseline, and last year's published figure. */
function plannedFigure({ basis, indicator, results }: Scope, part: 'target' | 'baseline' | 'previous'): Figure {
  const { id } = indicator;
  const known = results[part];
  const observation = results.previous?.observation;
  const place = {
    target: () => statedPlace(basis.input, id, 'targets', String(results.target?.year)),
    baseline: () => statedPlace(basis.input, id, 'baseline', 'value'),
    previous: () => observationPlace(basis.input, id, observation ?? 0),
  }[part];
  return {
    id: idOfPart(indicator, part),
    subject: { of: 'indicator', indicator, part, ...(known !== undefined && { year: known.year }) },
    kind: 'quantity',
    value: known?.value ?? null,
    measure: results.unit,
    formula:
      known === undefined
        ? { kind: 'none' }
        : { kind: part === 'previous' ? 'published' : 'planned', of: { ...place(), value: known.value } },
    leftOut: [],
  };
}

function changeFigure({ indicator, results: { previous, unit } }: Scope): Figure {
  const change = previous?.change;
  return {
    id: idOfPart(indicator, 'change'),
    subject: { of: 'indicator', indicator, part: 'change', ...(previous !== undefined && { year: previous.year }) },
    kind: 'change',
    value: change ?? null,
    measure: unit,
    formula:
      change === undefined
        ? { kind: 'none' }
        : { kind: 'difference', of: idOfPart(indicator, 'value'), less: idOfPart(indicator, 'previous') },
    leftOut: [],
  };
}

function achievementFigure({ indicator, results: { achievement } }: Scope): Figure {
  return {
    id: idOfPart(indicator, 'achievement'),
    subject: { of: 'indicator', indicator, part: 'achievement' },
    kind: 'share',
    value: achievement ?? null,
    formula:
      achievement === undefined
        ? { kind: 'none' }
        : {
            kind: 'progress',
            value: idOfPart(indicator, 'value'),
            baseline: idOfPart(indicator, 'baseline'),
            target: idOfPart(indicator, 'target'),
          },
    leftOut: [],
  };
}

function coverageFigures({ basis, indicator, results }: Scope): readonly Figure[] {
  const asked = basis.registry
    .resolve(indicator.reporter, basis.date)
    .filter(({ id }) => basis.owing.has(id))
    .map(({ id, name, short }) => ({ unit: { id, name, short } }));
  const count = (part: IndicatorPart, value: number, of: Extract<Formula, { kind: 'count' }>['of']): Figure => ({
    id: idOfPart(indicator, part),
    subject: { of: 'indicator', indicator, part },
    kind: 'count',
    value,
    formula: { kind: 'count', of },
    leftOut: [],
  });
  return [
    count('reporting-units', results.reported.length, results.reported),
    count('expected-units', results.expected, asked),
  ];
}

/** Figures of all indicators, in the order of the plan. */
export function indicatorFigures(basis: Basis, report: ConsolidatedReport): readonly Figure[] {
  const known = new Map(basis.input.indicators.indicators.map(indicator => [indicator.id, indicator]));
  return report.indicators.flatMap(results => {
    const indicator = known.get(results.id);
    if (indicator === undefined) return [];
    const scope = { basis, report, indicator, results };
    return [
      valueFigure(scope),
      plannedFigure(scope, 'target'),
      plannedFigure(scope, 'baseline'),
      plannedFigure(scope, 'previous'),
      changeFigure(scope),
      achievementFigure(scope),
      ...coverageFigures(scope),
    ];
  });
}
