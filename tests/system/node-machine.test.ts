import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeMachine } from '../../src/system/node-machine.ts';

const machine = nodeMachine(Date.now());
const hasProc = existsSync('/proc/self/stat');

it('this process is alive, on a machine and a start that have names', () => {
  expect(machine.isAlive(machine.processId, machine.processStart)).toBe(true);
  expect(machine.name).not.toBe('');
  expect(nodeMachine(Date.now()).bootId).toBe(machine.bootId);
  expect(machine.random()).not.toBe(machine.random());
});

it('of which nobody noted the start, it lives in doubt', () => {
  expect(machine.isAlive(machine.processId, '')).toBe(true);
});

it.runIf(hasProc)('one of the same number that started at another time is not the same', () => {
  expect(machine.isAlive(machine.processId, '1')).toBe(false);
});

it('a process that belongs to somebody else is alive', () => {
  expect(machine.isAlive(1, '')).toBe(true);
});

it('one that has ended is not alive', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  const { pid = 0 } = child;
  expect(machine.isAlive(pid, '')).toBe(true);
  const ended = new Promise(resolve => child.on('close', resolve));
  child.stdin?.end();
  await ended;
  expect(machine.isAlive(pid, '')).toBe(false);
});
