import type { FigureWords } from '../figures/words.ts';
import type { TraceWords } from '../trace/words.ts';
import type { Language } from './wording.ts';

/** Words of figures and of what they are followed back to; loaded only by what shows figures. */
export async function loadTraceWords(
  language: Language,
): Promise<{ readonly trace: TraceWords; readonly figures: FigureWords }> {
  const [{ trace }, { figures }] =
    language === 'vi'
      ? await Promise.all([import('./vi/trace.ts'), import('./vi/figures.ts')])
      : await Promise.all([import('./en/trace.ts'), import('./en/figures.ts')]);
  return { trace, figures };
}
