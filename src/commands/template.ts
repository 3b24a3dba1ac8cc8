import { resolve } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { catalogue, formatOf, type TemplateKind, templateKinds } from '../templates/catalogue.ts';
import { checkTemplate } from '../templates/check-template.ts';
import { fieldLines } from '../templates/describe-fields.ts';
import { checkFormats, checkText, findingsFailing } from '../templates/print-check.ts';
import { nearest } from '../text/nearest.ts';
import { knownFormat } from './known-format.ts';
import { readTemplate, readTemplateFile } from './read-template.ts';
import type { Session } from './session.ts';

interface JsonOption {
  readonly json?: boolean;
}

interface CheckOptions extends JsonOption {
  readonly kind?: string;
  readonly format?: string;
}

interface NewOptions {
  readonly out?: string;
  readonly force?: boolean;
}

function kindNamed(name: string): TemplateKind {
  const kind = templateKinds.find(one => one === name);
  if (kind !== undefined) return kind;
  const suggestion = nearest(name, templateKinds);
  throw new UserError({
    code: 'template/unknown-kind',
    args: { name, known: templateKinds, ...(suggestion !== undefined && { suggestion }) },
  });
}

const asJson = (value: object): string => `${JSON.stringify({ version: 1, ...value }, null, 2)}\n`;

/** Lists the kinds of documents that are made from templates. */
export async function templateListCommand({ host, words }: Session, { json }: JsonOption): Promise<ExitCode> {
  const { titles, formats, listHint } = words.template;
  const all = templateKinds.map(kind => ({
    kind,
    format: formatOf(kind),
    title: titles[kind],
    file: catalogue[kind].file,
  }));
  if (json === true) {
    host.stdout.write(asJson({ templates: all }));
    return ExitCode.ok;
  }
  const [width, fileWidth] = [all.map(({ kind }) => kind), all.map(({ file }) => file)].map(names =>
    Math.max(...names.map(name => name.length)),
  );
  const lines = all.map(
    ({ kind, format, title, file }) =>
      `${kind.padEnd(width ?? 0)}  ${formats[format].padEnd(5)}  ${file.padEnd(fileWidth ?? 0)}  ${title}`,
  );
  host.stdout.write(`${lines.join('\n')}\n\n${listHint}\n`);
  return ExitCode.ok;
}

/** Tells what every field of one kind, or of all, is called, means and prints. */
export async function templateFieldsCommand(
  { host, words, styleOf }: Session,
  name: string | undefined,
  { json }: JsonOption,
): Promise<ExitCode> {
  const kinds = name === undefined ? templateKinds : [kindNamed(name)];
  const described = await Promise.all(
    kinds.map(async kind => ({ kind, ...fieldLines(kind, await catalogue[kind].fields(), words.template) })),
  );
  if (json === true) {
    const { titles } = words.template;
    host.stdout.write(
      asJson({ templates: described.map(({ kind, fields }) => ({ kind, title: titles[kind], fields })) }),
    );
    return ExitCode.ok;
  }
  const style = styleOf(host.stdout);
  const pages = described.map(({ heading, lines }) => [style.heading(heading), '', ...lines].join('\n'));
  host.stdout.write(`${pages.join('\n\n\n')}\n\n${words.template.fieldsHint}\n`);
  return ExitCode.ok;
}

/** Writes a copy of a template for the office to edit; an edited one is never replaced unasked. */
export async function templateNewCommand(
  { host, words }: Session,
  name: string,
  { out, force }: NewOptions,
): Promise<ExitCode> {
  const kind = kindNamed(name);
  const path = out ?? catalogue[kind].file;
  const target = resolve(host.workingDirectory, path);
  if (force !== true && host.files.status(target) !== undefined)
    throw new UserError({ code: 'template/exists', args: { path } });
  host.files.write(target, readTemplate(host, kind));
  const { written, next, titles } = words.template;
  host.stdout.write(`${written(path, titles[kind])}\n${next(path, kind)}\n`);
  return ExitCode.ok;
}

/** Tells everything that is wrong with a template, and where. */
export async function templateCheckCommand(session: Session, path: string, options: CheckOptions): Promise<ExitCode> {
  const { host } = session;
  const format = knownFormat(options.json === true ? 'json' : (options.format ?? 'pretty'), checkFormats);
  const asked = options.kind === undefined ? undefined : kindNamed(options.kind);
  const file = readTemplateFile(host, path, asked === undefined ? ['docx', 'xlsx'] : [formatOf(asked)]);
  const checked = await checkTemplate(file.bytes, file.format, asked);
  host.stdout.write(await checkText(session, path, checked, format));
  return findingsFailing(checked) ? ExitCode.findings : ExitCode.ok;
}
