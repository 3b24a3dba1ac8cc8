/**
 * Stands between a program and `node:fs`: counts the calls that concern one folder and lets one of them go wrong. To be loaded
 * before the program, which knows nothing of it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

/**
 * @typedef {object} Fault
 * @property {'none' | 'kill' | 'die' | 'error' | 'short' | 'full'} mode `kill` ends this process; after `die` no call has an
 *   effect any more, as if it had ended; `short` writes one byte less than asked; `full` lets `bytes` be written in all
 * @property {number} [at] number of the call, from 0
 * @property {string} [code]
 * @property {boolean} [ever] every later call that can fail so fails too
 * @property {number} [bytes]
 * @property {boolean} [linkless] on a disk that knows no hard links
 *
 * @typedef {object} Call
 * @property {string} name
 * @property {number} bytes written by it
 * @property {readonly string[]} paths that it was about, inside the folder
 * @property {boolean} [isMade] a folder that was not there before
 *
 * @typedef {(...values: unknown[]) => unknown} Function
 */

const changing = [
  'writeSync',
  'linkSync',
  'copyFileSync',
  'renameSync',
  'unlinkSync',
  'rmdirSync',
  'mkdirSync',
  'fchmodSync',
  'chmodSync',
];
const creating = ['openSync', ...changing, 'fsyncSync'];
const looking = ['openSync', 'readdirSync', 'lstatSync'];
const names = [...new Set([...creating, ...looking, 'closeSync', 'fstatSync', 'readSync', 'rmSync'])];

/** Which calls a system lets fail with which error. @type {Readonly<Record<string, readonly string[]>>} */
export const failing = {
  ENOSPC: ['openSync', 'writeSync', 'fsyncSync', 'linkSync', 'copyFileSync', 'renameSync', 'mkdirSync'],
  EDQUOT: ['openSync', 'writeSync', 'fsyncSync', 'linkSync', 'copyFileSync', 'renameSync', 'mkdirSync'],
  EIO: names.filter(name => name !== 'rmSync'),
  EACCES: ['openSync', 'readdirSync', 'lstatSync', 'linkSync', 'renameSync', 'unlinkSync', 'rmdirSync', 'mkdirSync'],
  EROFS: ['openSync', ...changing],
  // As of files that Word or Excel has open on Windows.
  EBUSY: ['renameSync'],
  EPERM: ['renameSync'],
  EMFILE: ['openSync', 'readdirSync'],
  EINTR: ['writeSync', 'fsyncSync', 'readSync'],
};

/** Errors that a call which only looks never ends in. */
const writersOnly = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Whether a call can end in this error. @param {string} code @param {string} name as it was noted */
export const canSuffer = (code, name) =>
  failing[code]?.includes(name.replace(lookingMark, '')) === true &&
  !(writersOnly.has(code) && name.endsWith(lookingMark));

/** After which calls there is more or less on the disk. @param {string} name */
export const isChanging = name => creating.includes(name);

const lookingMark = ' to read';

class Dead extends Error {}

const state = {
  /** @type {Fault} */
  fault: { mode: 'none' },
  folder: '\0',
  isArmed: false,
  isDead: false,
  written: 0,
  /** @type {Call[]} */
  calls: [],
  /** What each descriptor was opened for. @type {Map<number, string>} */
  descriptors: new Map(),
};

/** @param {string} folder @param {Fault} fault */
export function arm(folder, fault) {
  Object.assign(state, { fault, folder, isArmed: true, isDead: false, written: 0, calls: [] });
}

/** The process is to be taken for one that has ended. */
export const hasDied = () => state.isDead;

/** The calls that were made since `arm`. */
export function disarm() {
  state.isArmed = false;
  return { calls: state.calls, isDead: state.isDead };
}

/** @param {string} code @param {string} name @param {unknown} path */
const systemError = (code, name, path) =>
  Object.assign(new Error(`${code}: injected, ${name}`), { code, syscall: name.replace('Sync', ''), path });

/** @param {unknown} value */
const concerns = value =>
  typeof value === 'number'
    ? state.descriptors.has(value)
    : typeof value === 'string' && (value === state.folder || value.startsWith(state.folder + sep));

/** @param {string} path */
const insideOf = path => path.slice(state.folder.length + 1).replaceAll(sep, '/');

/** @param {unknown[]} values @returns {readonly string[]} */
const pathsOf = values =>
  values
    .slice(0, 2)
    .filter(concerns)
    .map(value => (typeof value === 'number' ? (state.descriptors.get(value) ?? '') : String(value)))
    .map(insideOf);

/** Opening for reading needs no room and no right to write. @param {string} name @param {unknown[]} values */
const onlyLooks = (name, [, flags]) =>
  name === 'openSync' && (typeof flags === 'number' ? (flags & 3) === 0 : flags === 'r' || flags === undefined);

/** @param {unknown} bytes @param {unknown} offset */
const sizeOf = (bytes, offset) => (bytes instanceof Uint8Array ? bytes.length - Number(offset ?? 0) : 0);

/** @param {Function} original @param {unknown[]} values @param {number} most */
function writeAtMost(original, values, most) {
  const [descriptor, bytes, offset] = values;
  return original(descriptor, bytes, Number(offset ?? 0), Math.min(most, sizeOf(bytes, offset)));
}

/** @param {string} noted @param {Function} original @param {unknown[]} values @param {number} number */
function faulty(noted, original, values, number) {
  const name = noted.replace(lookingMark, '');
  const { mode, at = -1, code = '', ever = false, bytes = 0 } = state.fault;
  const isHere = number === at || (ever && number > at && at >= 0);
  if (mode === 'kill' && isHere) process.kill(process.pid, 'SIGKILL');
  if (mode === 'die' && isHere) state.isDead = true;
  if (state.isDead && name !== 'closeSync') throw new Dead('the process has ended');
  if (mode === 'error' && isHere && canSuffer(code, noted)) {
    // A descriptor is closed even where closing tells of an error.
    if (name === 'closeSync') original(...values);
    throw systemError(code, name, values[0]);
  }
  if (state.fault.linkless === true && name === 'linkSync') throw systemError('EPERM', name, values[0]);
  if (name !== 'writeSync') return original(...values);
  if (mode === 'short' && isHere) return writeAtMost(original, values, Math.max(1, sizeOf(values[1], values[2]) - 1));
  if (mode !== 'full') return original(...values);
  if (state.written >= bytes) throw systemError('ENOSPC', name, values[0]);
  return writeAtMost(original, values, bytes - state.written);
}

/** @param {string} name @param {Function} original @returns {Function} */
function watched(name, original) {
  return (/** @type {unknown[]} */ ...values) => {
    if (!state.isArmed || !values.slice(0, 2).some(concerns)) return original(...values);
    const number = state.calls.length;
    /** @type {Call} */
    const call = { name: onlyLooks(name, values) ? name + lookingMark : name, bytes: 0, paths: pathsOf(values) };
    state.calls.push(call);
    const result = faulty(call.name, original, values, number);
    if (name === 'mkdirSync') call.isMade = true;
    if (name === 'openSync') state.descriptors.set(Number(result), String(values[0]));
    if (name === 'closeSync') state.descriptors.delete(Number(values[0]));
    if (name === 'writeSync') {
      call.bytes = Number(result);
      state.written += Number(result);
    }
    return result;
  };
}

const functions = /** @type {Record<string, Function>} */ (/** @type {unknown} */ (fs));
for (const name of names) {
  const original = functions[name];
  if (original !== undefined) functions[name] = watched(name, original);
}
syncBuiltinESMExports();
