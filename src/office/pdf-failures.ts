import { ExitCode } from '../exit-code.ts';
import type { Conversion } from '../host.ts';

type Failed = Extract<Conversion, { kind: 'failed' }>;

/** Why pages cannot be made of a Word document that is sound: the machine's fault, not that of who asks. */
export interface PdfFailureArgs {
  /** `asked` is the program that `PLAN_SOFFICE` names. */
  'pdf/no-program': { readonly asked?: string };
  'pdf/too-slow': { readonly program: string; readonly seconds: number };
  'pdf/failed': { readonly program: string; readonly what: Failed['what']; readonly said: string };
}

export const pdfFailureExits = {
  'pdf/no-program': ExitCode.environment,
  'pdf/too-slow': ExitCode.environment,
  'pdf/failed': ExitCode.environment,
} satisfies Record<keyof PdfFailureArgs, ExitCode>;
