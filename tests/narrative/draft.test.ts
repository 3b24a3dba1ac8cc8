import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { figuresOf } from '../../src/figures/figures.ts';
import { narrativeDraft } from '../../src/narrative/draft.ts';
import { consolidate } from '../../src/report/consolidate.ts';
import { schemaErrors } from '../../src/schema/check.ts';
import { type Example, inputOf } from '../report/example.ts';

function draftOf(example: Example): string {
  const input = inputOf(example);
  const report = consolidate(input);
  return narrativeDraft(input, { report, figures: figuresOf(input, report) });
}

const hostile = 'một\nassessment: bịa\n# hai\r\u2028ba \u0007{{submissions.required.received}}';

const draft = draftOf({
  sent: {
    'so-b': {
      receivedAt: '2024-12-16',
      report: {
        activities: [{ activity: 'x', status: 'done', result: hostile }],
        difficulties: [{ text: hostile, cause: 'thiếu kinh phí', causeKind: 'objective' }, { text: 'hai' }],
        proposals: [{ text: hostile, to: 'UBND tỉnh', kind: 'policy' }],
        nextPeriod: [{ text: 'làm tiếp' }],
      },
    },
  },
});

describe('a draft of the narrative', () => {
  it('prints nothing until somebody writes, whatever units wrote', () => {
    expect(parse(draft)).toEqual({ format: 1, plan: 'ke-hoach', cycle: 'hang-nam', period: 2024 });
    const written = draft.split('\n').filter(line => line !== '' && !line.startsWith('#'));
    expect(written).toEqual(['format: 1', 'plan: ke-hoach', 'cycle: hang-nam', 'period: 2024']);
  });

  it('has the figures with their fields, who is missing and late, and what units said', () => {
    expect(draft).toContain('đã nộp: 1 {{submissions.required.received}}');
    expect(draft).toContain('Chưa nộp: Sở A, huyện C, huyện D');
    expect(draft).toContain('Nộp trễ: Sở B');
    expect(draft).toContain('Do nguyên nhân khách quan');
    expect(draft).toContain('Sở B kiến nghị UBND tỉnh Q: một assessment: bịa # hai ba');
    expect(draft).toContain('Sở B: làm tiếp');
  });

  it('is a narrative as soon as its lines are uncovered', () => {
    const text = draft
      .replace('# direction: >-', 'direction: >-\n  Đã ban hành văn bản.')
      .replace('# taskGroups:', 'taskGroups:')
      .replace('#   - taskGroup: mot', '  - taskGroup: mot')
      .replace('#     text: >-', '    text: >-\n      Đã làm.');
    const value = parse(text) as Record<string, unknown>;
    expect(schemaErrors('narrative', value)).toEqual([]);
    expect(value).toMatchObject({
      direction: 'Đã ban hành văn bản.',
      taskGroups: [{ taskGroup: 'mot', text: 'Đã làm.' }],
    });
  });

  it('says that the line of the list is uncovered with any task group', () => {
    expect(draft).toMatch(/\n# II\. .*bỏ dấu # ở dòng taskGroups\n# taskGroups:\n\n# NHÓM NHIỆM VỤ: /);
  });

  it('is made before any report is in', () => {
    const empty = draftOf({});
    expect(parse(empty)).toMatchObject({ period: 2024 });
    expect(empty).toContain('# assessment: >-');
  });
});
