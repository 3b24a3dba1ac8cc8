/**
 * The real machine with a clock that stands still, so that a command gives the same bytes each time.
 * @param {() => import('../../src/host.ts').Host} nodeHost @param {string} folder @param {number} now
 * @returns {import('../../src/host.ts').Host}
 */
export const hostOf = (nodeHost, folder, now) => ({
  ...nodeHost(),
  environment: {},
  workingDirectory: folder,
  now: () => now,
});

/**
 * The same, with what it says caught, as one of many processes that follow each other in this one: `number` tells them apart,
 * and all but the newest have ended.
 * @param {() => import('../../src/host.ts').Host} nodeHost @param {string} folder @param {number} now @param {number} number
 * @param {() => boolean} hasEnded what a process would say after its end, it does not say
 */
export function processOf(nodeHost, folder, now, number, hasEnded) {
  const host = hostOf(nodeHost, folder, now);
  const said = { stdout: '', stderr: '' };
  /** @param {'stdout' | 'stderr'} name */
  const caught = name => ({
    isTerminal: false,
    columns: 80,
    /** @param {string} text */
    write: text => {
      if (!hasEnded()) said[name] += text;
    },
  });
  const { machine } = host;
  const processStart = `follower-${number}`;
  /** @type {import('../../src/host.ts').Machine['isAlive']} */
  const isAlive = (processId, start) =>
    processId === process.pid ? start === processStart : machine.isAlive(processId, start);
  return {
    said,
    host: {
      ...host,
      stdout: caught('stdout'),
      stderr: caught('stderr'),
      machine: { ...machine, processStart, isAlive },
    },
  };
}
