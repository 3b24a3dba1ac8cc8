import type { Words } from '../words.ts';
import { explain } from './explain.ts';
import { failures } from './failures.ts';
import { output } from './output.ts';
import { program } from './program.ts';
import { receipt } from './receipt-command.ts';
import { remind } from './remind-command.ts';
import { report } from './report-command.ts';
import { show } from './show.ts';
import { status } from './status.ts';

export const words: Words = { program, failures, output, explain, report, remind, receipt, show, status };
