import type { Example } from './example.ts';

/** Texts as units may send them: what breaks XML, what looks like a tag, a formula or an escape, and what a screen mistakes. */
export const hostile = [
  '{{subject}}',
  '{{#taskGroups}}',
  '{{/taskGroups}} }} {{',
  '{{%picture}}',
  '{{#list}}',
  '{{%fundingChart 12cm}}',
  '<<x>> «y» $z <%= w %>',
  'TT\tChỉ tiêu\tKết quả\n1\tHộ nghèo\t4,56\n2\t\t',
  '\u200fab\u200e\u061c\u202b\u2067x\u2069',
  '<w:p>&amp;</w:p> ]]> "\' <!-- ',
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '@SUM(A1)',
  '+84',
  '-cmd',
  "'quoted",
  '_x0041_ _x005F_',
  'tab\tand\nline\r\nends\u2028here',
  'emoji 🌾👩🏽‍🌾 and Ðặng',
  'Ha\u0300 No\u0323\u0302i',
  '\u0000\u0007\u001b[31m\u0085\ufffe\uffff\ud800',
  'abc\u202egpj\u2066',
  'constructor __proto__ toString',
  '$& $1 $$ %s',
  'y'.repeat(20_000),
] as const;

/** One unit that says each of them wherever text goes. */
export function hostileExample(text: string): Example {
  const label = text.slice(0, 200);
  return {
    narrative: {
      format: 1,
      plan: 'ke-hoach',
      cycle: 'hang-nam',
      period: 2024,
      introduction: text,
      direction: text,
      taskGroups: [{ taskGroup: 'mot', text }],
      assessment: text,
      difficulties: text,
      proposals: text,
      nextPeriod: text,
    },
    sent: {
      'so-b': {
        report: {
          document: { number: label, date: '2024-12-10' },
          issuedDocuments: [{ number: label, date: '2024-05-01', title: text }],
          activities: [
            { activity: 'x', status: 'done', result: text, outputs: [{ name: label, quantity: 1, unit: label }] },
            { activity: 'y', status: 'not-started', reason: text },
          ],
          funding: [{ source: 'ngan-sach', planned: 1, disbursed: 1, note: text }],
          difficulties: [{ text, cause: text, causeKind: 'objective' }],
          proposals: [
            { text, to: label, kind: 'other' },
            { text, to: label, kind: 'plan-amendment' },
          ],
          nextPeriod: [{ text }],
        },
      },
    },
  };
}
