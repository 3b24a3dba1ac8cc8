/**
 * The manual's December, played as it stands there: each console block of that section is run at its time of day on files that
 * were really filled and saved in LibreOffice (`tests/fixtures/december`). `npx vitest -u` writes what comes out now.
 *
 * A block begins with ```console {at: …} and may say `incoming: …`, files that lie in `thu-den` by then, and `tail: n`, when
 * only the last lines are shown.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Host } from '../../src/host.ts';
import { run } from '../../src/main.ts';
import { nodeHost } from '../../src/system/node-host.ts';
import { readerIn } from '../../src/system/reader-parent.ts';

const root = join(import.meta.dirname, '../..');
const manual = join(root, 'README.md');
const fence =
  /^```console \{at: (?<at>\S+?)(?:, incoming: (?<incoming>[\d-]+))?(?:, tail: (?<tail>\d+))?\}\n(?<body>[\s\S]*?)^```$/gm;

const columns = 100;

/** The real machine, with the clock, the folder and the ear of the test. */
function hostIn(folder: string, at: string, hear: (text: string) => void): Host {
  const output = { write: hear, isTerminal: false, columns };
  const real = nodeHost();
  return {
    ...real,
    now: () => Date.parse(at),
    environment: { PLAN_USER: 'Văn thư (minh họa)' },
    workingDirectory: folder,
    toolDirectory: root,
    untrusted: readerIn({ script: join(root, 'dist/reader.js') }),
    stdout: output,
    stderr: output,
  };
}

const argumentsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

async function said(folder: string, at: string, line: string): Promise<string> {
  let text = '';
  const host = hostIn(folder, at, heard => {
    text += heard;
  });
  await run(argumentsOf(line), host);
  host.untrusted.close();
  return text;
}

function shown(text: string, tail: number | undefined): string {
  const lines = text.trimEnd().split('\n');
  return tail === undefined || lines.length <= tail ? lines.join('\n') : ['…', ...lines.slice(-tail)].join('\n');
}

async function played(text: string, folder: string): Promise<string> {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(fence)) {
    const { at = '', incoming, tail, body = '' } = match.groups ?? {};
    if (incoming !== undefined)
      cpSync(join(root, 'tests/fixtures/december', incoming), join(folder, 'thu-den', incoming), { recursive: true });
    const commands = [...body.matchAll(/^\$ plan (.+)$/gm)].map(([, command = '']) => command);
    const parts: string[] = [];
    for (const command of commands)
      parts.push(
        `$ plan ${command}\n${shown(await said(folder, at, command), tail === undefined ? undefined : Number(tail))}`,
      );
    const head = match[0].slice(0, match[0].indexOf('\n') + 1);
    result += `${text.slice(end, match.index)}${head}${parts.join('\n\n')}\n\`\`\``;
    end = match.index + match[0].length;
  }
  return result + text.slice(end);
}

it('comes out as the manual says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-december-'));
  try {
    mkdirSync(join(folder, 'plan'));
    for (const name of ['plan', 'units', 'indicators'])
      cpSync(join(root, `plan/${name}.yaml`), join(folder, `plan/${name}.yaml`));
    const text = readFileSync(manual, 'utf8');
    expect([...text.matchAll(fence)].length).toBeGreaterThan(8);
    await expect(await played(text, folder)).toMatchFileSnapshot(manual);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
