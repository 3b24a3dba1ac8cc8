import type { ExplainWords } from '../../commands/words.ts';

export const explain = {
  wrong: 'Wrong:',
  right: 'Right:',
  hint: count => `${count} rules. Look at one: plan explain <code>`,
} satisfies ExplainWords;
