export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

export const isAbsence = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(systemCode(error));

/** What the system would say, where Node does not ask it. */
export const systemError = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code, path });

/** Does again what a signal interrupted before it did anything. */
export function uninterrupted<Result>(call: () => Result): Result {
  for (;;) {
    try {
      return call();
    } catch (error) {
      if (systemCode(error) !== 'EINTR') throw error;
    }
  }
}

/** What failed is the file that was asked for, not a temporary one beside it that nobody knows. */
export function attributed<Result>(path: string, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw error instanceof Error && 'code' in error ? Object.assign(error, { path }) : error;
  }
}

export const heldByOthers = new Set(['EPERM', 'EACCES', 'EBUSY']);
const mostTries = 10;

export const sleep = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** On Windows a virus scanner that looks at a file keeps others from renaming or removing it for a moment: 1.4 s at most. */
export function whenLetGo(call: () => void): void {
  for (let tries = 1; ; tries += 1) {
    try {
      call();
      return;
    } catch (error) {
      if (process.platform !== 'win32' || tries === mostTries || !heldByOthers.has(systemCode(error))) throw error;
      sleep(30 * tries);
    }
  }
}
