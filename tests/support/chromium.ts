import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { pathOf } from './programs.ts';

/** What the browser said while a page was open that it should not have had to say. */
export interface Complaints {
  readonly console: string[];
  /** Addresses asked for besides the page itself. */
  readonly requests: string[];
}

type Fields = Readonly<Record<string, unknown>>;

const patience = 60_000;

/** A browser without a window that shows one page after another, driven by the DevTools protocol over pipes. */
export class BrowserPage {
  complaints: Complaints = { console: [], requests: [] };
  readonly #browser: ChildProcess;
  readonly #folder: string;
  readonly #waiting = new Map<number, { resolve: (result: Fields) => void; reject: (error: Error) => void }>();
  readonly #events: ((method: string) => void)[] = [];
  #last = 0;
  #session = '';
  #left = '';

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'plan-page-'));
    this.#browser = spawn(
      pathOf('chromium'),
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        `--user-data-dir=${join(this.#folder, 'profile')}`,
        '--remote-debugging-pipe',
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const output = this.#browser.stdio[4] as Readable;
    output.setEncoding('utf8');
    output.on('data', (text: string) => this.#read(text));
  }

  #read(text: string): void {
    const messages = (this.#left + text).split('\0');
    this.#left = messages.pop() ?? '';
    for (const message of messages) this.#receive(JSON.parse(message));
  }

  #receive(message: {
    id?: number;
    method?: string;
    params?: Fields;
    result?: Fields;
    error?: { message: string };
  }): void {
    const { id, method, params = {}, result = {}, error } = message;
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(error.message));
    }
    if (method === undefined) return;
    if (
      [
        'Runtime.consoleAPICalled',
        'Runtime.exceptionThrown',
        'Log.entryAdded',
        'Page.javascriptDialogOpening',
      ].includes(method)
    )
      this.complaints.console.push(`${method}: ${JSON.stringify(params)}`);
    const request = params.request as { url?: string } | undefined;
    if (method === 'Network.requestWillBeSent' && params.type !== 'Document')
      this.complaints.requests.push(request?.url ?? '');
    for (const listen of this.#events) listen(method);
  }

  send(method: string, params: Fields = {}): Promise<Fields> {
    this.#last += 1;
    const id = this.#last;
    const session = this.#session === '' ? {} : { sessionId: this.#session };
    (this.#browser.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} took too long`)), patience);
      this.#waiting.set(id, {
        resolve: result => {
          clearTimeout(timer);
          resolve(result);
        },
        reject: error => {
          clearTimeout(timer);
          reject(error);
        },
      });
    });
  }

  #event(wanted: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${wanted}`)), patience);
      this.#events.push(method => {
        if (method !== wanted) return;
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Opens a page in a tab of its own, with nothing complained of yet. */
  async open(html: string, { width = 1280, scripts = true } = {}): Promise<void> {
    this.#session = '';
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    this.#session = String(sessionId);
    this.complaints = { console: [], requests: [] };
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`);
    await this.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 900,
      deviceScaleFactor: 1,
      mobile: width < 600,
    });
    await this.send('Emulation.setScriptExecutionDisabled', { value: !scripts });
    const path = join(this.#folder, 'page.html');
    writeFileSync(path, html);
    const loaded = this.#event('Page.loadEventFired');
    await this.send('Page.navigate', { url: pathToFileURL(path).href });
    await loaded;
  }

  /** Value of an expression in the page, as JSON carries it. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value?: unknown }).value;
  }

  async pdf(): Promise<Uint8Array> {
    const { data } = await this.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
    return Buffer.from(String(data), 'base64');
  }

  async close(): Promise<void> {
    const ended = new Promise(resolve => this.#browser.once('exit', resolve));
    this.#browser.kill();
    await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
