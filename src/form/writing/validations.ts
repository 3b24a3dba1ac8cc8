import type { ConditionalFormattingOptions, DataValidation, Worksheet } from 'exceljs';
import { sheetWords } from '../../messages/vi/form-fields.ts';
import { addDays, type CivilDate } from '../../model/civil-date.ts';
import { printable } from '../../office/printable.ts';
import { columnName } from '../../office/ranges.ts';
import type { Form } from '../form.ts';
import { type ChoiceList, choiceRange } from '../layout.ts';
import { type InputKind, wholeNumber } from './styles.ts';

/** What a cell takes, and what is said beside it. */
export interface InputRule {
  readonly kind: InputKind;
  readonly choices?: ChoiceList;
  readonly title: string;
  readonly hint?: string;
  readonly refusal?: string;
}

/** Excel shows 15 digits. */
const largest = 999_999_999_999_999;
/** Characters that a message may have; with more, Excel calls the file damaged. */
const longestTitle = 32;
const longestMessage = 255;
/** Days after the last good day on which a report may still be signed: a quarter. */
const after = 92;

const message = (text: string, longest: number): string => printable(text.slice(0, longest));

const utc = (date: CivilDate): Date => new Date(`${date}T00:00:00Z`);

function accepted({ kind, choices }: InputRule, { window, deadline }: Form): DataValidation {
  if (kind === 'choice') {
    const list = choices === undefined ? '"x"' : choiceRange(choices);
    return { type: 'list', allowBlank: true, formulae: [list] };
  }
  if (kind === 'number')
    return { type: 'decimal', operator: 'between', allowBlank: true, formulae: [-largest, largest] };
  if (kind === 'amount') return { type: 'decimal', operator: 'between', allowBlank: true, formulae: [0, largest] };
  const first = window?.from ?? addDays(deadline.lastDay, -366);
  const last = addDays(deadline.lastDay, after);
  return { type: 'date', operator: 'between', allowBlank: true, formulae: [utc(first), utc(last)] };
}

function validation(rule: InputRule, form: Form): DataValidation | undefined {
  const { kind, title, hint, refusal } = rule;
  if (kind === 'text' && hint === undefined) return undefined;
  const shown = {
    promptTitle: message(title, longestTitle),
    showInputMessage: hint !== undefined,
    ...(hint !== undefined && { prompt: message(hint, longestMessage) }),
  };
  // Text is never refused: a cell of the kind "any" only says what is wanted.
  if (kind === 'text') return { type: 'any', formulae: [], ...shown } as unknown as DataValidation;
  return {
    ...accepted(rule, form),
    ...shown,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: sheetWords.refusalTitle,
    ...(refusal !== undefined && { error: message(refusal, longestMessage) }),
  };
}

interface Validated extends Worksheet {
  readonly dataValidations: { readonly add: (address: string, validation: DataValidation) => void };
}

/**
 * Checks the cells of one column from `top` to `bottom`. As one range: cell by cell, exceljs writes ranges that overlap.
 */
export function addRule(
  sheet: Worksheet,
  form: Form,
  rule: InputRule,
  column: number,
  top: number,
  bottom = top,
): void {
  const name = columnName(column);
  const address = top === bottom ? `${name}${top}` : `${name}${top}:${name}${bottom}`;
  const checked = validation(rule, form);
  if (checked !== undefined) (sheet as Validated).dataValidations.add(address, checked);
  if (rule.kind === 'number' || rule.kind === 'amount') sheet.addConditionalFormatting(whole(address, `${name}${top}`));
}

const whole = (ref: string, cell: string): ConditionalFormattingOptions => ({
  ref,
  rules: [
    {
      type: 'expression',
      priority: 1,
      formulae: [`AND(ISNUMBER(${cell}),${cell}=INT(${cell}))`],
      style: { numFmt: wholeNumber },
    },
  ],
});
