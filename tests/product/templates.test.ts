import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

it('what ships in templates/ is what tests/templates/ builds, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-built-'));
  try {
    for (const part of ['src', 'tests/templates', 'tests/bench', 'package.json', 'tsconfig.json', 'templates'])
      cpSync(part, join(folder, part), { recursive: true });
    for (const name of readdirSync(join(folder, 'templates'))) rmSync(join(folder, 'templates', name));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['tests/templates/build.js'], { cwd: folder, stdio: 'pipe' });
    expect(readdirSync(join(folder, 'templates'))).toEqual(readdirSync('templates'));
    for (const name of readdirSync('templates'))
      expect(readFileSync(join(folder, 'templates', name)).equals(readFileSync(join('templates', name))), name).toBe(
        true,
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
