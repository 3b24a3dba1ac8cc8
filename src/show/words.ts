import type { Assessment } from '../model/achievement.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Indicator, Obligation, Unit } from '../model/documents.ts';
import type { Role } from '../model/roles.ts';

type Succession = NonNullable<Unit['succeededBy']>[number];

/** Words around what `plan show` prints; the plan's own texts stay in their language. */
export interface ShowWords {
  readonly edition: (edition: number, date: CivilDate) => string;
  /** Before roles and members, which depend on the day. */
  readonly asOf: (date: CivilDate) => string;
  readonly period: (from: number, to: number) => string;
  readonly coordinator: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly activities: (count: number) => string;
  readonly indicators: string;
  readonly funding: string;
  readonly reporting: string;
  readonly required: string;
  readonly requested: string;
  readonly clause: string;
  readonly duties: string;
  readonly obligationKinds: Readonly<Record<Obligation['kind'], string>>;
  readonly classes: Readonly<Record<Obligation['class'], string>>;
  readonly unitKinds: Readonly<Record<Unit['kind'], string>>;
  readonly aliases: string;
  readonly symbol: string;
  readonly contact: string;
  /** Forms and letters cannot be sent. */
  readonly noContact: string;
  readonly lifetime: (from: CivilDate | undefined, to: CivilDate | undefined) => string;
  /** On a day after the last of a unit. */
  readonly ended: (date: CivilDate) => string;
  readonly successors: string;
  readonly predecessors: string;
  readonly successionKinds: Readonly<Record<Succession['kind'], string>>;
  readonly from: (date: CivilDate) => string;
  readonly wholeUnit: string;
  readonly members: (count: number) => string;
  readonly standard: string;
  readonly direction: Readonly<Record<Indicator['direction'], string>>;
  readonly reporter: string;
  readonly target: (year: number, approximate: boolean) => string;
  readonly baseline: (year: number) => string;
  readonly partOf: string;
  readonly observations: string;
  readonly figureStatus: Readonly<Record<'estimate' | 'preliminary' | 'official', string>>;
  readonly standing: Readonly<Record<'official' | 'second-hand' | 'unconfirmed', string>>;
  readonly otherStandard: string;
  readonly assessments: Readonly<Record<Assessment, string>>;
  readonly none: string;
  readonly source: string;
  readonly note: string;
  readonly number: (value: number) => string;
  readonly date: (date: CivilDate) => string;
  readonly moreHint: string;
}
