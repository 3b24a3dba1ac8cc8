import { loadFindingWordings, type Wordable } from '../messages/finding-words.ts';
import type { Language, Wording } from '../messages/wording.ts';
import { jsonText } from '../output/json-text.ts';
import type { Style } from '../output/style.ts';
import { safe, wrap } from '../output/terminal.ts';
import type { OutputWords } from '../output/words.ts';
import type { CheckedTemplate } from './check-template.ts';
import type { TemplateFinding } from './checking/finding.ts';
import type { TemplateWords } from './words.ts';

export const checkFormats = ['pretty', 'compact', 'json'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const findingsFailing = ({ findings }: CheckedTemplate): boolean =>
  findings.some(({ severity }) => severity === 'error');

interface Printing {
  readonly host: {
    readonly stdout: { readonly columns: number; readonly isTerminal: boolean; write(text: string): void };
  };
  readonly language: Language;
  readonly styleOf: (output: Printing['host']['stdout']) => Style;
  readonly words: { readonly template: TemplateWords; readonly output: OutputWords };
}

interface Worded extends Wording {
  readonly finding: TemplateFinding;
  readonly where: string;
}

const longest = 1000;

const counts = (findings: readonly TemplateFinding[]) => ({
  errors: findings.filter(({ severity }) => severity === 'error').length,
  warnings: findings.filter(({ severity }) => severity === 'warning').length,
});

function summary({ words }: Printing, checked: CheckedTemplate): string {
  const { errors, warnings } = counts(checked.findings);
  return errors > 0 ? words.template.failed(errors, warnings) : words.template.passed(warnings);
}

function pretty(printing: Printing, path: string, checked: CheckedTemplate, worded: readonly Worded[]): string {
  const { host, words } = printing;
  const { columns } = host.stdout;
  const style = printing.styleOf(host.stdout);
  const blocks = worded.map(({ finding, where, message, fix }) => {
    const label = style[finding.severity](words.output.severity[finding.severity]);
    return [
      `  ${style.path(where)}  ${label}  ${style.code(finding.code)}`,
      wrap(safe(message, longest), columns, '    '),
      ...(fix === undefined ? [] : [wrap(words.output.fix(safe(fix, longest)), columns, '    ')]),
    ].join('\n');
  });
  const { checked: heading, titles } = words.template;
  const head = style.heading(heading(safe(path), titles[checked.kind], checked.isGuessed));
  return `${[head, ...blocks, summary(printing, checked)].join('\n\n')}\n`;
}

function compact({ words }: Printing, path: string, worded: readonly Worded[]): string {
  return worded
    .map(
      ({ finding: { code, severity }, where, message, fix }) =>
        `${safe(path)}: ${where}: ${severity} ${code}: ${safe(message, longest)}${fix === undefined ? '' : ` ${words.output.fix(safe(fix, longest))}`}\n`,
    )
    .join('');
}

function json(path: string, { kind, isGuessed, findings }: CheckedTemplate, worded: readonly Worded[]): string {
  return jsonText({
    version: 1,
    file: path,
    kind,
    guessed: isGuessed,
    ok: !findings.some(({ severity }) => severity === 'error'),
    summary: counts(findings),
    findings: worded.map(({ finding: { code, severity, args, place }, where, message, fix }) => ({
      code,
      severity,
      where,
      place: place ?? null,
      message,
      ...(fix !== undefined && { fix }),
      args,
    })),
  });
}

/** The result of a check in the form that was asked for. */
export async function checkText(
  printing: Printing,
  path: string,
  checked: CheckedTemplate,
  format: CheckFormat,
): Promise<string> {
  const { place: placeWords, whole } = printing.words.template;
  const wording = checked.findings.length === 0 ? undefined : await loadFindingWordings(printing.language);
  const worded = checked.findings.map((finding): Worded => {
    const where = safe(finding.place === undefined ? whole : placeWords(finding.place));
    // Code and arguments belong together by the type of a finding, which spreading it loses.
    return { ...(wording?.(finding as Wordable) ?? { message: '' }), finding, where };
  });
  if (format === 'json') return json(path, checked, worded);
  return format === 'compact' ? compact(printing, path, worded) : pretty(printing, path, checked, worded);
}
