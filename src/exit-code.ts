/** One table for all commands; what each means for the files of a plan stands in the README. */
export const ExitCode = {
  ok: 0,
  /** It ran and found something that fails the check. */
  findings: 1,
  /** It could not run: a wrong option, no plan, no file that matches. */
  usage: 2,
  /** A received file is not acceptable; it is kept. */
  unacceptable: 3,
  /** Another process holds the lock. */
  busy: 4,
  /** The store is damaged; nothing was touched. */
  damaged: 5,
  /** The machine: disk full, no permission, input or output error. */
  environment: 6,
  /** A fault of the program itself. */
  fault: 70,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
