import type { Kind } from '../office/template-fields.ts';
import type { TemplateFormat, TemplateKind } from './catalogue.ts';
import type { TemplatePlace } from './checking/place.ts';
import type { EveryFieldName, OtherMeanings } from './field-names.ts';

/** What `plan template` says. */
export interface TemplateWords {
  readonly titles: Readonly<Record<TemplateKind, string>>;
  readonly formats: Readonly<Record<TemplateFormat, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly meanings: EveryFieldName;
  readonly otherMeanings: OtherMeanings;
  readonly fieldsOf: (title: string, kind: string, count: number) => string;
  readonly example: (example: string) => string;
  readonly inList: (list: string) => string;
  readonly fieldsHint: string;
  readonly listHint: string;
  readonly written: (path: string, title: string) => string;
  /** What to do with a new template. */
  readonly next: (path: string, kind: TemplateKind) => string;
  readonly place: (place: TemplatePlace) => string;
  readonly whole: string;
  readonly checked: (path: string, title: string, isGuessed: boolean) => string;
  readonly passed: (warnings: number) => string;
  readonly failed: (errors: number, warnings: number) => string;
}
