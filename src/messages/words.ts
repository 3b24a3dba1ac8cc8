import type { ExplainWords, FormCommandWords, ProgramWords, ReportCommandWords } from '../commands/words.ts';
import type { FailureArgs } from '../failure.ts';
import type { CollectWords } from '../intake/words.ts';
import type { ReceiptCommandWords, RemindWords } from '../letters/words.ts';
import type { OutputWords } from '../output/words.ts';
import type { RegisterWords } from '../register/words.ts';
import type { ReturnWords } from '../returns/words.ts';
import type { RosterWords } from '../roster/words.ts';
import type { ShowWords } from '../show/words.ts';
import type { StatusWords } from '../status/words.ts';
import type { StoreWords } from '../store/words.ts';
import type { TemplateWords } from '../templates/words.ts';
import type { Wordings } from './wording.ts';

/** Everything that a command may say besides findings, in one language. */
export interface Words {
  readonly program: ProgramWords;
  readonly failures: Wordings<FailureArgs>;
  readonly output: OutputWords;
  readonly status: StatusWords;
  readonly roster: RosterWords;
  readonly show: ShowWords;
  readonly explain: ExplainWords;
  readonly form: FormCommandWords;
  readonly report: ReportCommandWords;
  readonly store: StoreWords;
  readonly collect: CollectWords;
  readonly returns: ReturnWords;
  readonly register: RegisterWords;
  readonly remind: RemindWords;
  readonly receipt: ReceiptCommandWords;
  readonly template: TemplateWords;
}
