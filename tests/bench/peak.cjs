// Loaded before a measured program: leaves the largest memory that it ever held, in kilobytes.
const { writeFileSync } = require('node:fs');
process.on('exit', () => {
  if (process.env.PLAN_BENCH_PEAK) writeFileSync(process.env.PLAN_BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
