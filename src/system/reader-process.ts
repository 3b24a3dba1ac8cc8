import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { dirname } from 'node:path';
import { encodeRequest, type Reply, ReplyFrames, type Request } from './reader-frames.ts';

/** What one exchange came to. */
export type Answer = Reply | 'timeout' | 'ended';

/** Node starts on Windows only where it knows the folder of the system; nothing else of the environment is a reader's business. */
const environment = (): NodeJS.ProcessEnv =>
  process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot };

/**
 * One process that reads files: it inherits nothing but its two pipes, and is killed when it is late or says too much.
 *
 * A process and not a thread: memory that a thread uses up was measured to take the whole program with it.
 */
export class ReaderProcess {
  readonly #child: ChildProcess;
  readonly #frames = new ReplyFrames();
  #settle: ((answer: Answer) => void) | undefined;
  /** Once the process is over: whether it was killed for being late. */
  #end: 'timeout' | 'ended' | undefined;

  constructor(script: string, memory: number) {
    this.#child = spawn(process.execPath, [`--max-old-space-size=${memory}`, script], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: environment(),
      cwd: dirname(script),
      windowsHide: true,
    });
    this.#child.on('error', () => this.#finish('ended'));
    this.#child.on('close', () => this.#finish('ended'));
    // A process that is gone closes its pipe; that it is gone is told by its own event.
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdout?.on('data', (piece: Buffer) => this.#receive(piece));
    this.#hold(false);
  }

  get isOver(): boolean {
    return this.#end !== undefined;
  }

  /** Sends a request, if any, and waits for one reply, at most `milliseconds`. */
  exchange(request: Request | undefined, milliseconds: number): Promise<Answer> {
    if (this.#end !== undefined) return Promise.resolve(this.#end);
    this.#hold(true);
    return new Promise(resolve => {
      const timer = setTimeout(() => this.#finish('timeout'), milliseconds);
      this.#settle = answer => {
        this.#settle = undefined;
        clearTimeout(timer);
        this.#hold(false);
        resolve(answer);
      };
      if (request !== undefined) for (const piece of encodeRequest(request)) this.#child.stdin?.write(piece);
      this.#deliver();
    });
  }

  kill(): void {
    this.#finish('ended');
  }

  #receive(piece: Buffer): void {
    this.#frames.add(piece);
    this.#deliver();
  }

  #deliver(): void {
    if (this.#settle === undefined || this.#end !== undefined) return;
    const reply = this.#frames.take();
    if (reply === 'too-long') this.#finish('ended');
    else if (reply !== undefined) this.#settle(reply);
  }

  #finish(end: 'timeout' | 'ended'): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    this.#child.kill('SIGKILL');
    this.#settle?.(end);
  }

  /** While nothing is asked, the process does not keep this one from ending; it ends with its input. */
  #hold(isHeld: boolean): void {
    const { stdin, stdout } = this.#child;
    for (const end of [this.#child, stdin, stdout])
      if (end instanceof Socket || end === this.#child) {
        if (isHeld) end.ref();
        else end.unref();
      }
  }
}
