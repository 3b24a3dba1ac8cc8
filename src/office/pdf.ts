import { UserError } from '../failure.ts';
import type { Converter } from '../host.ts';
import { safe } from '../output/terminal.ts';

/** LibreOffice complains of it on every machine without Java, which no conversion needs. */
const meaningless = /javaldx/;

const firstLine = (said: string): string =>
  safe(said.split(/\r?\n/).find(line => line.trim() !== '' && !meaningless.test(line)) ?? '').trim();

/** The pages of a Word document. Throws a `UserError` where the machine cannot make them. */
export async function pdfOf({ toPdf }: Converter, document: Uint8Array): Promise<Uint8Array> {
  const conversion = await toPdf(document);
  switch (conversion.kind) {
    case 'made':
      return conversion.pdf;
    case 'no-program': {
      const { kind, ...args } = conversion;
      throw new UserError({ code: 'pdf/no-program', args });
    }
    case 'too-slow': {
      const { program, seconds } = conversion;
      throw new UserError({ code: 'pdf/too-slow', args: { program, seconds } });
    }
    case 'failed': {
      const { program, what, said } = conversion;
      throw new UserError({ code: 'pdf/failed', args: { program, what, said: firstLine(said) } });
    }
  }
}
