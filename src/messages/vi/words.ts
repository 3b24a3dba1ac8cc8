import type { Words } from '../words.ts';
import { explain } from './explain.ts';
import { failures } from './failures.ts';
import { output } from './output.ts';
import { program } from './program.ts';
import { report } from './report-command.ts';
import { roster } from './roster.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { store } from './store.ts';

export const words: Words = { program, failures, output, explain, report, roster, show, status, store };
