/** What units send and call their files steers neither the terminal nor a CI runner, and keeps within the columns. */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/terminal.ts';
import { message, office, plan, report, zip } from './office.ts';

const names: Readonly<Record<string, string>> = {
  'escape sequence': '\u001b[2J\u001b]0;x\u0007.yaml',
  'line breaks and command': 'x\r\n::error::y.yaml',
  'command at once': '::error file=a::b.yaml',
  bidi: 'a\u202eb\u2066c.yaml',
  'C1 controls': '\u009b31m\u0090x.yaml',
  'old command': '##[add-mask]e.yaml',
};

/** Line breaks of our own, and nothing else that is not seen. */
const unsafe = /(?!\n)\p{Cc}|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function expectTame(text: string): void {
  expect(text).not.toMatch(unsafe);
  expect(text).not.toMatch(/##[a-z-]*\[/);
  expect(text.split('\n').filter(line => /^\s*::/.test(line))).toEqual([]);
}

describe.each(Object.entries(names))('a file named with %s', (_, name) => {
  /** Says the same of itself. */
  const own = report(JSON.stringify(name));
  it.each([
    ['loose', { [`den/${name}`]: '%PDF-1.4', 'den/y.yaml': own }],
    ['in an archive', { 'den/a.zip': zip({ [name.replaceAll('\r\n', ' ')]: '%PDF-1.4' }) }],
    ['in a message', { 'den/a.eml': message({ subject: name, files: { 'a.pdf': '%PDF-1.4' } }) }],
  ])('%s is harmless', async (__, content) => {
    const environment = { GITHUB_ACTIONS: 'true' };
    const files = office(content);
    for (const options of [[], ['--json']]) {
      const { out, err } = await plan(files, ['collect', 'den', ...options], { environment, columns: 60 });
      expectTame(out);
      expectTame(err);
    }
  });
});

it('keeps within a narrow terminal but for the commands that are there to be copied', async () => {
  const files = office({
    'den/mot.yaml': report('so-mot'),
    'den/hai.yaml': report('so-hai', 'nil: nope\n'),
    'den/ba.pdf': '%PDF-1.4',
    'den/bon.eml': message({ files: { 'x.pdf': '%PDF-1.4 x' } }),
  });
  const { out } = await plan(files, ['collect', 'den'], { columns: 40 });
  const wide = out.split('\n').filter(line => displayWidth(line) > 40 && !line.includes('plan '));
  expect(wide).toEqual([]);
});

it('says nothing by colour alone, and nothing in colour where it is not wanted', async () => {
  const files = office({ 'a.yaml': report('so-mot'), 'b.yaml': report('so-hai', 'nil: nope\n') });
  const plain = (await plan(files, ['collect', 'a.yaml', 'b.yaml'])).out;
  const again = office({ 'a.yaml': report('so-mot'), 'b.yaml': report('so-hai', 'nil: nope\n') });
  const painted = (await plan(again, ['collect', 'a.yaml', 'b.yaml', '--color'])).out;
  expect(plain).not.toContain('\u001b');
  expect(painted).toContain('\u001b');
  expect(stripVTControlCharacters(painted)).toBe(plain);
});
