#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and later keep compiled code between runs.
module.enableCompileCache?.();

const { nodeHost, run } = await import('../dist/plan.js');

// A reader that closes the pipe early, as `head` does, has what it wanted.
process.stdout.on('error', error => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Not `process.exit`: output still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), nodeHost());
