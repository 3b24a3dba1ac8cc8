import { allNeeds, isThere } from './programs.ts';

/** Once before all tests: what will be skipped is told where it is read, not only counted. */
export default function sayMissing(): void {
  const lacking = allNeeds.filter(need => !isThere(need));
  if (lacking.length > 0) console.log(`Not on this machine: ${lacking.join(', ')}. Tests that need them are skipped.`);
}
