/**
 * Each `*.md` beside this file is a scenario that is read as prose: files put into the small plan, a command line, and what
 * comes out of it. `npx vitest -u` writes what comes out now; a person reads the difference.
 *
 * A fence with a path behind its kind is a file: its text as it stands, or of the kind `form` the workbook that the unit in its
 * first line was sent, with what the other lines type into named cells: `activities_status+2: Hoàn thành`, two rows below it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { formWith } from '../support/filled-form.ts';
import { smallPlan } from '../support/small-plan.ts';

const folder = import.meta.dirname;
const scenarios = readdirSync(folder).filter(name => name.endsWith('.md'));

const fence = /^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm;

const templates = readdirSync('templates').map(
  name => [`/tool/templates/${name}`, new Uint8Array(readFileSync(join('templates', name)))] as const,
);

interface ScenarioFile {
  readonly kind: string;
  readonly path: string;
  readonly content: string;
}

interface Scenario {
  /** Everything before the first command: the story and the files. */
  readonly story: string;
  readonly files: readonly ScenarioFile[];
  readonly commands: readonly string[];
}

function parse(text: string): Scenario {
  const blocks = [...text.matchAll(fence)];
  const first = blocks.find(([, kind]) => kind === 'console');
  return {
    story: text.slice(0, first?.index).trimEnd(),
    files: blocks.flatMap(([, kind, path, content]) =>
      kind !== undefined && path !== undefined && content !== undefined ? [{ kind, path, content }] : [],
    ),
    commands: blocks.flatMap(([, kind, , content]) =>
      kind === 'console' ? (/^\$ plan ?(.*)$/m.exec(content ?? '')?.[1] ?? []) : [],
    ),
  };
}

/** Carriage returns are made visible: a checkout may change real ones. */
const visible = (text: string): string => text.replaceAll('\r', '␍');

const block = (kind: string, text: string): string => {
  const shown = visible(text);
  return `\`\`\`${kind}\n${shown}${shown === '' || shown.endsWith('\n') ? '' : '\n'}\`\`\``;
};

/** Arguments are separated by spaces, or stand between double quotes. */
const argumentsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

async function put(memory: MemoryFiles, { kind, path, content }: ScenarioFile): Promise<void> {
  const place = join('/office', path);
  if (content.trim() === '(absent)') memory.contents.delete(place);
  else memory.put(place, kind === 'form' ? await formWith(memory, content) : content);
}

async function played({ story, files, commands }: Scenario): Promise<string> {
  const memory = new MemoryFiles({ ...smallPlan(), ...Object.fromEntries(templates) });
  for (const file of files) await put(memory, file);
  const parts = [story];
  for (const command of commands) {
    const host = fakeHost(memory);
    const code = await run(argumentsOf(command), host);
    parts.push(block('console', `$ plan ${command}\n${host.stdout.text}`));
    if (host.stderr.text !== '') parts.push(block('stderr', host.stderr.text));
    parts.push(`Exit code: ${code}`);
  }
  return `${parts.join('\n\n')}\n`;
}

it.each(scenarios)('%s', async name => {
  const path = join(folder, name);
  await expect(await played(parse(readFileSync(path, 'utf8')))).toMatchFileSnapshot(path);
});
