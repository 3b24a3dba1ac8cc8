import type { Language } from './wording.ts';
import type { Words } from './words.ts';

/** Only the language that is spoken is loaded. */
export const loadWords = async (language: Language): Promise<Words> =>
  language === 'vi' ? (await import('./vi/words.ts')).words : (await import('./en/words.ts')).words;
