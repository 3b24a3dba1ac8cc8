import { strToU8, zipSync } from 'fflate';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { documentLines, formWith } from '../support/filled-form.ts';
import { reportYaml, smallPlan } from '../support/small-plan.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The small plan, with files under `/office`. */
export function office(files: Files = {}): MemoryFiles {
  const memory = new MemoryFiles(smallPlan());
  for (const [path, content] of Object.entries(files)) memory.put(`/office/${path}`, content);
  return memory;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line; `now` is the clock of the machine. */
export async function plan(
  files: MemoryFiles,
  argv: readonly string[],
  options: Parameters<typeof fakeHost>[1] = {},
): Promise<Ran> {
  const host = fakeHost(files, options);
  const code = await run(argv, host);
  return { code, out: host.stdout.text, err: host.stderr.text };
}

interface CollectedFile {
  readonly kind: string;
  readonly name: string;
  readonly arrival?: string;
  readonly receipt?: string;
  readonly receivedAt?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly outcome?: string;
  readonly report?: string;
  readonly revision?: number;
  readonly beside?: readonly string[];
  readonly reason?: string;
  readonly isUndated?: boolean;
  readonly admissible?: boolean;
  readonly otherTime?: boolean;
  readonly question?: { readonly code: string; readonly args: Readonly<Record<string, unknown>> };
  readonly findings?: readonly { readonly code: string }[];
}

/** What `plan collect --json` says of each file. */
export async function collected(
  files: MemoryFiles,
  line: string,
  options: Parameters<typeof fakeHost>[1] = {},
): Promise<readonly CollectedFile[]> {
  const { out, err } = await plan(files, ['collect', '--json', ...line.split(' ')], options);
  if (out === '') throw new Error(err);
  return (JSON.parse(out) as { readonly files: readonly CollectedFile[] }).files;
}

/** `a.yaml: judged so-mot accepted first`, one line a file. */
export const inShort = (files: readonly CollectedFile[]): readonly string[] =>
  files.map(({ name, kind, unit, outcome, report, question, reason }) =>
    [`${name}:`, kind, unit, outcome, report, question?.code, reason].filter(part => part !== undefined).join(' '),
  );

export const report = (unit: string, body?: string): string => reportYaml(unit, body);
/** Another report of a unit, as good as the first. */
export const otherReport = (unit: string): string => report(unit, 'nil: false\nnextPeriod: [{text: Tiếp tục.}]\n');
export const badReport = (unit: string): string => report(unit, 'nil: nope\n');

export const zip = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { mtime: '2024-12-09T00:00:00' },
  );

interface MessageParts {
  readonly received?: string;
  readonly subject?: string;
  readonly files?: Files;
  readonly picture?: boolean;
}

/** A message as a mail program saves it. */
export function message({ received, subject = 'Bao cao', files = {}, picture = false }: MessageParts): string {
  const attachments = Object.entries(files).map(
    ([name, content]) =>
      `--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`,
  );
  const shown = picture
    ? [
        '--x\r\nContent-Type: text/html\r\n\r\n<img src="cid:logo">\r\n',
        '--x\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline; filename="logo.png"\r\n\r\nPNG\r\n',
      ]
    : [];
  return [
    ...(received === undefined ? [] : [`Received: from a by b; ${received}\r\n`]),
    'From: van-thu@example.vn\r\nTo: so@example.vn\r\n',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=\r\n`,
    'Date: Fri, 13 Dec 2024 09:00:00 +0700\r\nMessage-ID: <1@example.vn>\r\nMIME-Version: 1.0\r\n',
    'Content-Type: multipart/mixed; boundary="x"\r\n\r\n',
    ...shown,
    ...attachments,
    '--x--\r\n',
  ].join('');
}

/** The form of a unit, filled without fault, with what `lines` type besides. */
export const filledForm = (files: MemoryFiles, unit: string, ...lines: readonly string[]): Promise<Uint8Array> =>
  formWith(files, [unit, ...documentLines(`1/BC-${unit}`), ...lines].join('\n'));

/** Paths below the plan that match. */
export const pathsIn = (files: MemoryFiles, pattern: RegExp): readonly string[] =>
  [...files.contents.keys()].filter(path => pattern.test(path)).sort();
