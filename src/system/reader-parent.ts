import type { MessageReading, UntrustedReader, WorkbookReading } from '../office/reading/untrusted.ts';
import { messageOf, type Subject, workbookOf } from './reader-frames.ts';
import { type Answer, ReaderProcess } from './reader-process.ts';

interface Options {
  /** What the process runs. */
  readonly script: string;
  /** For one file. */
  readonly milliseconds?: number;
  /** Of the heap, in MiB. */
  readonly memory?: number;
}

/** For starting a process, on a machine that is busy with others. */
const startMilliseconds = 60_000;

/** Reads one file after the other in one process, and in a new one after a file that broke it. */
class Reader {
  readonly #script: string;
  readonly #milliseconds: number;
  readonly #memory: number;
  #process: ReaderProcess | undefined;
  /** Files are read in the order in which they were given. */
  #last: Promise<unknown> = Promise.resolve();

  constructor({ script, milliseconds = 10_000, memory = 512 }: Options) {
    this.#script = script;
    this.#milliseconds = milliseconds;
    this.#memory = memory;
  }

  get seconds(): number {
    return this.#milliseconds / 1000;
  }

  ask(subject: Subject, bytes: Uint8Array): Promise<Answer> {
    const answer = this.#last.then(async () => {
      const running = await this.#running();
      return running.exchange({ subject, bytes }, this.#milliseconds);
    });
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  close(): void {
    this.#process?.kill();
    this.#process = undefined;
  }

  /** A process that cannot even start says nothing about the file, so that is no finding. */
  async #running(): Promise<ReaderProcess> {
    if (this.#process?.isOver === false) return this.#process;
    const started = new ReaderProcess(this.#script, this.#memory);
    this.#process = started;
    const ready = await started.exchange(undefined, startMilliseconds);
    if (ready === 'timeout' || ready === 'ended') {
      started.kill();
      throw new Error(`the reader of untrusted files does not start: ${this.#script} (${ready})`);
    }
    return started;
  }
}

/** Reads files of unknown origin in processes that can be killed. */
export function readerIn(options: Options): UntrustedReader {
  const reader = new Reader(options);
  const { seconds } = reader;
  return {
    workbook: async (bytes): Promise<WorkbookReading> => {
      const answer = await reader.ask('workbook', bytes);
      if (answer === 'timeout') return { kind: 'refused', fault: { code: 'workbook/timeout', args: { seconds } } };
      if (answer === 'ended') return { kind: 'refused', fault: { code: 'workbook/reader-ended', args: {} } };
      return workbookOf(answer);
    },
    message: async (bytes): Promise<MessageReading> => {
      const answer = await reader.ask('message', bytes);
      if (answer === 'timeout') return { kind: 'refused', fault: { code: 'message/timeout', args: { seconds } } };
      if (answer === 'ended') return { kind: 'refused', fault: { code: 'message/reader-ended', args: {} } };
      return messageOf(answer);
    },
    close: () => reader.close(),
  };
}
