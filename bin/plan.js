#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and later keep compiled code between runs.
module.enableCompileCache?.();

const { nodeHost, run } = await import('../dist/plan.js');

process.stdout.on('error', error => {
  // A reader that closes the pipe early, as `head` does, has what it wanted; a full disk is the machine's matter.
  if (error.code !== 'EPIPE') process.stderr.write(`plan: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 6);
});

// Not `process.exit`: output still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), nodeHost());
