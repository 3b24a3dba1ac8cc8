import { periodBefore } from '../model/period.ts';
import type { IntakeContext, Obligation, ReportOf } from './context.ts';
import { judgeWorkbook } from './judge-workbook.ts';
import { judgeYaml } from './judge-yaml.ts';
import type { Judgement } from './judgement.ts';
import type { OpenedReport } from './open-report.ts';

/** What the contents of a report come to, whoever asks. */
export async function judgeOpened(
  opened: OpenedReport,
  obligation: Obligation,
  context: IntakeContext,
  reportOf: ReportOf,
): Promise<Judgement> {
  const {
    period,
    entry: { unit },
    illustrative,
  } = obligation;
  switch (opened.kind) {
    case 'workbook':
      return judgeWorkbook(opened.content, obligation, context, reportOf);
    case 'yaml':
      return judgeYaml(opened.bytes, period, unit, context.reference, await reportOf(unit, periodBefore(period)));
    case 'refused':
      return { outcome: 'unread', admissible: false, findings: [opened.finding], illustrative: false };
    case 'document':
      // A person said whose it is, and can read it: it is the unit's report, and came when it came.
      return { outcome: 'unread', admissible: true, findings: [opened.finding], illustrative };
  }
}
