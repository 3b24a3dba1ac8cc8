const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Does the work and then `cleanUp`, also when the process is told to end meanwhile: then it cleans up and ends as it was told. */
export async function whileInterruptible<Result>(work: () => Promise<Result>, cleanUp: () => void): Promise<Result> {
  const release = (): void => {
    for (const signal of signals) process.off(signal, stop);
    process.off('exit', cleanUp);
  };
  const stop = (signal: NodeJS.Signals): void => {
    release();
    cleanUp();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stop);
  process.on('exit', cleanUp);
  try {
    return await work();
  } finally {
    release();
    cleanUp();
  }
}
