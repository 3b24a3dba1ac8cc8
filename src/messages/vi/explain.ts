import type { ExplainWords } from '../../commands/words.ts';

export const explain = {
  wrong: 'Sai:',
  right: 'Đúng:',
  hint: count => `${count} quy tắc. Xem một quy tắc: plan explain <mã>`,
} satisfies ExplainWords;
