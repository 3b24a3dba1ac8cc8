import { normalize, relative, resolve, sep } from 'node:path';
import { toolVersion } from '../build.ts';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import type { LocatedFinding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import { loadFindingWordings } from '../messages/finding-words.ts';
import type { FormatContext, ValidationResult } from '../output/format.ts';
import { formatters } from '../output/formatters.ts';
import { createStyle } from '../output/style.ts';
import { limits } from '../source/limits.ts';
import { readText } from '../source/text.ts';
import { openForReading } from '../store/reading.ts';
import { validate } from '../validation/validate.ts';
import type { Validation } from '../validation/validation.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Sink, sinksOf } from './format-option.ts';
import type { Session } from './session.ts';

interface ValidateOptions {
  readonly format?: readonly string[];
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

const inside = (path: string, asked: string): boolean => asked === '' || path === asked || path.startsWith(`${asked}/`);

/** A path as typed from here, or as it stands in the plan, whichever leads to files of the plan. */
function readings(host: Host, { root }: Workspace, asked: string): readonly string[] {
  const posix = (path: string): string => path.split(sep).join('/').replace(/\/$/, '');
  return [posix(relative(root, resolve(host.workingDirectory, asked))), posix(normalize(asked))];
}

/** Findings of the files and folders that were asked for; the whole plan is read all the same, for what they point at. */
function narrowed(
  host: Host,
  workspace: Workspace,
  { findings, checked }: Validation,
  asked: readonly string[],
): Validation {
  if (asked.length === 0) return { findings, checked };
  const all = [...workspace.documents, ...workspace.texts].map(({ path }) => path).concat(workspace.unexpected);
  const chosen = asked.map(path => readings(host, workspace, path).find(one => all.some(file => inside(file, one))));
  const paths = all.filter(file => chosen.some(one => one !== undefined && inside(file, one)));
  const lost = asked.filter((_, index) => chosen[index] === undefined);
  if (lost.length > 0)
    throw new UserError({
      code: 'files/none-matched',
      args: { asked: lost, workspace: workspace.show('').replace(/\/$/, '') || '.' },
    });
  const wanted = new Set(paths);
  return { findings: findings.filter(({ file }) => wanted.has(file)), checked: paths.length };
}

function contextOf(
  session: Session,
  workspace: Workspace,
  wording: FormatContext['wording'],
  strict: boolean,
): Omit<FormatContext, 'style'> {
  const { host, words } = session;
  const texts = new Map<string, string | undefined>();
  const source = (file: string): string | undefined => {
    if (texts.has(file)) return texts.get(file);
    const content = host.files.read(`${workspace.root}/${file}`, limits.bytes);
    // What holds zero bytes is no text, and its lines would say nothing.
    const isText = content.kind === 'bytes' && !content.bytes.includes(0);
    const text = isText ? readText(content.bytes) : undefined;
    texts.set(file, text);
    return text;
  };
  return { wording, words: words.output, show: workspace.show, source, columns: host.stdout.columns, strict };
}

function emit(
  session: Session,
  sinks: readonly Sink[],
  result: ValidationResult,
  context: Omit<FormatContext, 'style'>,
): void {
  const { host, styleOf } = session;
  for (const { format, path } of sinks) {
    const style = path === undefined ? styleOf(host.stdout) : createStyle(0);
    const text = formatters[format](result, { ...context, style });
    if (path === undefined) host.stdout.write(text);
    else host.files.write(resolve(host.workingDirectory, path), new TextEncoder().encode(text));
  }
}

const failing = (findings: readonly LocatedFinding[], strict: boolean): boolean =>
  findings.some(({ severity }) => strict || severity === 'error');

/** Checks every file of the plan. */
export async function validateCommand(
  session: Session,
  files: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const { host, language, folder } = session;
  const sinks = sinksOf([...(options.format ?? []), ...(options.json === true ? ['json'] : [])], host.environment);
  const workspace = openForReading(host, folder);
  const { checked, findings } = narrowed(host, workspace, await validate(host, workspace), files);
  const strict = options.strict === true;
  const fails = failing(findings, strict);
  const silent = options.quiet === true && !fails;
  const wording = findings.length === 0 ? () => ({ message: '' }) : await loadFindingWordings(language);
  const result = { tool: `plan ${toolVersion}`, checked, findings };
  emit(
    session,
    silent ? sinks.filter(({ path }) => path !== undefined) : sinks,
    result,
    contextOf(session, workspace, wording, strict),
  );
  return fails ? ExitCode.findings : ExitCode.ok;
}
