import { UserError } from '../failure.ts';
import type { TemplateErrorArgs, TemplateErrorCode } from './template-faults.ts';

/** The template cannot be filled. */
export class TemplateError<C extends TemplateErrorCode = TemplateErrorCode> extends UserError {
  readonly code: C;
  readonly args: TemplateErrorArgs[C];

  constructor(code: C, args: TemplateErrorArgs[C]) {
    // Code and arguments belong together by the type of the parameters.
    super({ code, args } as UserError['failure']);
    this.code = code;
    this.args = args;
  }
}
