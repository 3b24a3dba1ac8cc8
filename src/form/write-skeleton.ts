import { stringify } from 'yaml';
import { rememberedReport } from '../messages/vi/form-known.ts';
import { allowed, partTitle, skeletonWords as words } from '../messages/vi/form-skeleton.ts';
import { banners } from '../messages/vi/report-document.ts';
import { printable } from '../office/printable.ts';
import { type Choice, choicesOf } from './choices.ts';
import type { Form } from './form.ts';
import type { ChoiceList, TableName } from './layout.ts';

const lineWidth = 116;

/** A text as lines that are comments even when one `#` of each is taken away. */
function told(text: string, indent = ''): readonly string[] {
  return printable(text)
    .split('\n')
    .flatMap(paragraph => {
      const lines: string[] = [];
      for (const word of paragraph.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < lineWidth) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.map(line => `## ${indent}${line}`.trimEnd());
    });
}

const all = (texts: readonly string[], indent = ''): readonly string[] => texts.flatMap(text => told(text, indent));

/** Lines that become data when their `# ` is taken away. */
const offered = (...lines: readonly string[]): readonly string[] => lines.map(line => `# ${line}`);

/** An id as YAML would write it, should it look like a number or a word of YAML. */
const scalar = (id: string | number): string => stringify(id).trim();

const section = (table: TableName, ...rest: readonly (readonly string[])[]): readonly string[] => [
  '',
  ...all(partTitle(table)),
  ...rest.flat(),
];

type Choices = Readonly<Record<ChoiceList, readonly Choice[]>>;

const choicesFor = (field: string, choices: readonly Choice[]): readonly string[] =>
  choices.length === 0 ? [] : allowed(field, choices).flatMap(line => [`## ${line}`]);

function head({ plan, unit, cycle, period, illustrative }: Form): readonly string[] {
  return [
    'format: 1',
    `plan: ${scalar(plan.id)}`,
    `unit: ${scalar(unit.id)}`,
    `cycle: ${scalar(cycle.id)}`,
    `period: ${scalar(/^\d+$/.test(period) ? Number(period) : period)}`,
    ...(illustrative ? ['illustrative: true'] : []),
    ...told(words.nil),
    'nil: false',
    '',
    ...told(words.document),
    ...offered('document:', '  number:', '  date:', '  signer:', '    title:', '    name:'),
  ];
}

function activities(form: Form, choices: Choices): readonly string[] {
  if (form.activities.length === 0) return [];
  const groups = new Map(choices.taskGroup.map(({ id, label }) => [id, label]));
  const entries = form.activities.flatMap((activity, index) => {
    const { id, taskGroup } = activity;
    const begins = form.activities[index - 1]?.taskGroup.id !== taskGroup.id;
    return [
      ...(begins ? ['##', ...told(groups.get(taskGroup.id) ?? taskGroup.name)] : []),
      '##',
      ...all(words.activity(activity), '  '),
      ...offered(`  - activity: ${scalar(id)}`, '    status:', '    result: >-', '    reason: >-', '    outputs:'),
      ...offered('      - {name: , quantity: , unit: }'),
    ];
  });
  const explained = [...choicesFor('status', choices.activityStatus), ...told(words.outputs)];
  return section('activities', explained, offered('activities:'), entries);
}

function indicators(form: Form, choices: Choices): readonly string[] {
  if (form.indicators.length === 0) return [];
  const entries = form.indicators.flatMap(indicator => [
    '##',
    ...all(words.indicator(indicator, form.standards), '  '),
    ...offered(`  - indicator: ${scalar(indicator.id)}`, '    value:', '    numerator:', '    denominator:'),
    ...offered('    standard:', '    asOf:', '    status:', '    source:', '    note: >-'),
  ]);
  const explained = [
    ...choicesFor('status', choices.figureStatus),
    ...choicesFor('standard', choices.standard),
    ...told(words.asOf(form)),
  ];
  return section('indicators', explained, offered('indicators:'), entries);
}

function funding({ sources }: Form, choices: Choices): readonly string[] {
  if (sources.length === 0) return [];
  const entries = sources.flatMap(({ id }) =>
    offered(`  - source: ${scalar(id)}`, '    taskGroup:', '    planned:', '    disbursed:', '    note: >-'),
  );
  return section('funding', choicesFor('source', choices.source), offered('funding:'), entries);
}

function opinions(choices: Choices): readonly string[] {
  return [
    ...section('documents', offered('issuedDocuments:', '  - number:', '    date:', '    title: >-')),
    ...section(
      'difficulties',
      choicesFor('causeKind', choices.causeKind),
      offered('difficulties:', '  - text: >-', '    cause: >-', '    causeKind:', '    taskGroup:'),
    ),
    ...section(
      'proposals',
      choicesFor('kind', choices.proposalKind),
      offered('proposals:', '  - text: >-', '    to:', '    kind:'),
    ),
    ...section('directions', offered('nextPeriod:', '  - text: >-', '    taskGroup:')),
  ];
}

function before(form: Form, choices: Choices): readonly string[] {
  if (form.previous === undefined) return [];
  const labels = new Map(choices.taskGroup.map(({ id, label }) => [id, label]));
  const parts = rememberedReport(form.previous, form, id => labels.get(id) ?? id);
  if (parts.length === 0) return [];
  return ['', ...told(words.before), ...parts.flatMap(({ title, lines }) => [...told(title), ...all(lines, '- ')])];
}

/**
 * The form as a YAML file of the shape of a report, for units that keep their data as text. As it is written it says that
 * nothing was filled in; each line to be used only has its `# ` taken away, and what is told stands behind `##`.
 */
export function formSkeleton(form: Form): string {
  const choices = choicesOf(form);
  const lines = [
    '# yaml-language-server: $schema=../../../schemas/report.schema.json',
    ...(form.illustrative ? told(banners.illustrative) : []),
    ...all(words.opening(form)),
    ...head(form),
    ...activities(form, choices),
    ...indicators(form, choices),
    '',
    ...choicesFor('taskGroup', choices.taskGroup),
    ...funding(form, choices),
    ...opinions(choices),
    ...before(form, choices),
  ];
  return `${lines.join('\n')}\n`;
}
