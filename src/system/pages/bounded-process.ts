import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Bounds {
  readonly program: string;
  readonly options: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly milliseconds: number;
}

/** How a program ended, and the beginning of what it said. */
export interface End {
  readonly how: 'ended' | 'killed' | 'too-slow' | 'not-started';
  /** Its exit code; `undefined` unless it ended by itself. */
  readonly code: number | undefined;
  readonly said: string;
}

const mostSaid = 4096;
const isWindows = process.platform === 'win32';
/** For the last words of a program that has ended. */
const grace = 500;

/** With all that it started: LibreOffice is a script that starts a program that starts another. */
function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (isWindows) {
    const program = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    spawnSync(program, ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of them have ended.
  }
}

/** Runs a program without a shell, with no input, until it ends or its time is up; `started` is given what kills it. */
export function runBounded(bounds: Bounds, started: (kill: () => void) => void): Promise<End> {
  const { program, options, folder, environment, milliseconds } = bounds;
  return new Promise(resolve => {
    let said = '';
    let how: End['how'] | undefined;
    let code: number | undefined;
    const child = spawn(program, options, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // The head of a group of its own, which can be killed as a whole.
      detached: !isWindows,
      windowsHide: true,
    });
    const kill = (): void => killAll(child);
    started(kill);
    const timer = setTimeout(() => {
      how = 'too-slow';
      kill();
    }, milliseconds);
    const finish = (): void => {
      clearTimeout(timer);
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      resolve({ how: how ?? 'ended', code, said });
    };
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => {
        if (said.length < mostSaid) said = (said + piece.toString('utf8')).slice(0, mostSaid);
      });
    child.on('error', error => {
      if (child.pid !== undefined) return;
      how = 'not-started';
      said = error.message;
      finish();
    });
    child.on('exit', status => {
      how ??= status === null ? 'killed' : 'ended';
      if (how === 'ended' && status !== null) code = status;
      // What it left behind would hold its output open.
      if (!isWindows) kill();
      setTimeout(finish, grace).unref();
    });
    child.on('close', finish);
  });
}
