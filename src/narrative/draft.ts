import type { FigureId } from '../figures/figure-id.ts';
import type { Figures } from '../figures/figures.ts';
import { narrativeDraft as words } from '../messages/vi/narrative-draft.ts';
import { unitNames } from '../messages/vi/report-opinions.ts';
import { printable } from '../office/printable.ts';
import type { ConsolidationInput } from '../report/consolidation-input.ts';
import type { TaskGroupResults } from '../report/task-group-results.ts';
import type { UnitLabel } from '../report/unit-label.ts';
import { writeYaml } from '../source/write-yaml.ts';
import type { Speaking } from './fields.ts';
import type { SectionField } from './sections.ts';

/** Lines of one part in the order in which they stand in the file. */
interface Part {
  readonly title: string;
  readonly facts: readonly string[];
  /** The lines that the writer uncovers. */
  readonly opening: readonly string[];
}

const most = 12;
const longest = 300;

/** What units wrote, on one line of a comment: no line of it can become a line of the file. */
function oneLine(text: string): string {
  const letters = Array.from(printable(text).replace(/\s+/g, ' '));
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
}

const few = (facts: readonly string[]): readonly string[] =>
  facts.length > most ? [...facts.slice(0, most), words.more(facts.length - most)] : facts;

const factsOf = (figures: Figures, ids: readonly FigureId[]): readonly string[] =>
  ids.flatMap(id => {
    const figure = figures.get(id);
    return figure === undefined || figure.value === null ? [] : [words.fact(id, figure)];
  });

const field = (name: SectionField, facts: readonly string[]): Part => ({
  title: words.section[name],
  facts,
  opening: [`${name}: >-`],
});

const named = (units: readonly UnitLabel[]): string => units.map(({ short }) => short).join(', ');

function direction({ report, figures }: Speaking): Part {
  const { lines } = report.submissions;
  const missing = lines.filter(({ state }) => state === 'missing').map(({ unit }) => unit);
  const late = lines.filter(({ state }) => state === 'late').map(({ unit }) => unit);
  return field('direction', [
    ...factsOf(figures, [
      'submissions.required.received',
      'submissions.required.owed',
      'submissions.required.on-time',
      'submissions.required.late',
      'submissions.required.missing',
      'documents.count',
      'documents.units',
    ]),
    ...(missing.length === 0 ? [] : [words.missing(named(missing))]),
    ...(late.length === 0 ? [] : [words.late(named(late))]),
  ]);
}

function groupFacts(group: TaskGroupResults, figures: Figures): readonly string[] {
  const parts = ['reported', 'charged', 'entries', 'done', 'in-progress', 'not-started'];
  const results = group.activities.flatMap(({ title, results: own }) =>
    own.flatMap(({ units, text }) => (text === undefined ? [] : [words.result(unitNames(units), title, text)])),
  );
  return [
    ...factsOf(
      figures,
      parts.map(part => `group.${group.id}.${part}`),
    ),
    ...few(results),
  ];
}

function assessment({ report, figures }: Speaking): Part {
  const ids = report.indicators.flatMap(({ id }) =>
    ['value', 'target', 'previous', 'change', 'achievement'].map(part => `indicator.${id}.${part}`),
  );
  const money = ['planned', 'disbursed', 'rate'].map(part => `funding.total.${part}`);
  return field('assessment', factsOf(figures, [...ids, ...money]));
}

function difficulties({ report }: Speaking): Part {
  const facts = (['objective', 'subjective', 'unknown'] as const).flatMap(kind => {
    const own = report.difficulties.filter(({ causeKind }) => (causeKind ?? 'unknown') === kind);
    const told = own.map(({ units, text, cause }) => words.difficulty(unitNames(units), text, cause));
    return own.length === 0 ? [] : [words.causes[kind], ...few(told)];
  });
  return field('difficulties', facts);
}

function proposals({ report }: Speaking): Part {
  const { amendments, byAddressee } = report.proposals;
  const all = [...amendments, ...byAddressee.flatMap(({ items }) => items)];
  return field('proposals', few(all.map(({ units, to, text }) => words.proposal(unitNames(units), to, text))));
}

const nextPeriod = ({ report }: Speaking): Part =>
  field('nextPeriod', few(report.directions.map(({ units, text }) => words.direction(unitNames(units), text))));

const comment = (line: string): string => `# ${line}`.trimEnd();

const partLines = ({ title, facts, opening }: Part): readonly string[] => [
  '',
  comment(title),
  ...(facts.length === 0 ? [words.noFacts] : facts).map(fact => comment(`  - ${oneLine(fact)}`)),
  ...opening.map(comment),
];

/** Task groups stand in one list: its own line is uncovered with any of them. */
const groupLines = ({ report, figures }: Speaking): readonly string[] => [
  '',
  comment(words.taskGroups),
  comment('taskGroups:'),
  ...report.taskGroups.flatMap(group =>
    partLines({
      title: words.taskGroup(oneLine(group.title)),
      facts: groupFacts(group, figures),
      opening: [`  - taskGroup: ${group.id}`, '    text: >-'],
    }),
  ),
];

/**
 * A narrative to begin with: head of the file, and for every part the facts to write from, all of it in comments. Nothing of
 * it is printed until somebody writes.
 */
export function narrativeDraft({ plan, cycle, period }: ConsolidationInput, speaking: Speaking): string {
  const head = {
    format: 1,
    plan: plan.id,
    cycle: cycle.id,
    period: /^\d{4}$/.test(period) ? Number(period) : period,
    ...(speaking.report.illustrative && { illustrative: true }),
  };
  const lines = [
    ...partLines(field('introduction', [])).filter(line => !line.includes(words.noFacts)),
    ...partLines(direction(speaking)),
    ...groupLines(speaking),
    ...[assessment, difficulties, proposals, nextPeriod].flatMap(part => partLines(part(speaking))),
  ];
  return `${writeYaml('narrative', 1, head, words.introduction)}${lines.join('\n')}\n`;
}
