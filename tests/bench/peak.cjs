// Loaded before a measured program: leaves the largest memory that it and its child processes ever held, in kilobytes.
const { readFileSync, writeFileSync } = require('node:fs');

if (process.env.PLAN_BENCH_PEAK) {
  const { ChildProcess } = require('node:child_process');
  let children = 0;
  // A child is killed when it is done with, and takes what is known of its memory along. Only Linux tells.
  const { kill } = ChildProcess.prototype;
  ChildProcess.prototype.kill = function (...values) {
    try {
      const [, peak] = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8')) ?? [];
      children = Math.max(children, Number(peak ?? 0));
    } catch {
      // Ended by itself, or another system.
    }
    return kill.apply(this, values);
  };
  process.on('exit', () =>
    writeFileSync(process.env.PLAN_BENCH_PEAK ?? '', `${process.resourceUsage().maxRSS} ${children}`),
  );
}
