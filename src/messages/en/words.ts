import type { Words } from '../words.ts';
import { collect } from './collect.ts';
import { explain } from './explain.ts';
import { failures } from './failures.ts';
import { form } from './form-command.ts';
import { output } from './output.ts';
import { program } from './program.ts';
import { receipt } from './receipt-command.ts';
import { register } from './register.ts';
import { remind } from './remind-command.ts';
import { report } from './report-command.ts';
import { returns } from './return.ts';
import { roster } from './roster.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { store } from './store.ts';
import { template } from './template-command.ts';

export const words: Words = {
  program,
  failures,
  output,
  explain,
  report,
  show,
  status,
  store,
  form,
  collect,
  returns,
  register,
  remind,
  receipt,
  roster,
  template,
};
