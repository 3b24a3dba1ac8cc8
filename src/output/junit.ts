import type { LocatedFinding } from '../findings/finding.ts';
import { fails } from './counts.ts';
import type { FormatContext, Formatter } from './format.ts';
import { parted } from './parted.ts';
import { headingOf } from './sections.ts';
import { paragraphs, sentencesOf, shownPath } from './sentences.ts';
import { element, xmlText } from './xml.ts';

const suite = 'plan validate';

/**
 * For CI servers: a test case for each file with findings, and one for all the others, because a report without test cases
 * counts as a broken one. A warning that does not fail the check is output of its case, not a failure.
 */
export const junit: Formatter = ({ checked, findings }, context) => {
  const files = [...parted(findings, ({ file }) => file).values()];
  const failures = files.filter(file => file.some(finding => fails(finding, context.strict))).length;
  const others =
    checked > files.length ? [element('testcase', { classname: suite, name: context.words.otherFiles })] : [];
  const cases = [...files.map(file => caseOf(file, context)), ...others];
  const totals = { name: suite, tests: cases.length, failures, errors: 0 };
  const content = element('testsuite', { ...totals, skipped: 0 }, lines(cases, '    ', '  '));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, lines([content], '  ', ''))}\n`;
};

function lines(elements: readonly string[], indent: string, outer: string): string {
  return elements.length === 0 ? '' : `\n${elements.map(each => indent + each).join('\n')}\n${outer}`;
}

function caseOf(findings: readonly LocatedFinding[], context: FormatContext): string {
  const [first] = findings;
  if (first === undefined) return '';
  const file = shownPath(first.file, context);
  const failing = findings.filter(finding => fails(finding, context.strict));
  const others = findings.filter(finding => !fails(finding, context.strict));
  const remarks = others.map(finding => textOf(finding, context)).join('\n\n');
  const content = [
    ...failing.map(finding => failureOf(finding, context)),
    ...(remarks === '' ? [] : [element('system-out', {}, xmlText(remarks))]),
  ];
  const attributes = { classname: headingOf(first, context.words), name: file, file };
  return element('testcase', attributes, lines(content, '      ', '    '));
}

function failureOf(finding: LocatedFinding, context: FormatContext): string {
  const { message } = sentencesOf(finding, context);
  return element('failure', { type: finding.code, message }, xmlText(textOf(finding, context)));
}

function textOf(finding: LocatedFinding, context: FormatContext): string {
  const sentences = sentencesOf(finding, context);
  const label = `${sentences.place}: ${context.words.severity[finding.severity]}: ${finding.code}`;
  return [label, ...paragraphs(sentences, context)].join('\n');
}
