import type { SourceFindingArgs, SyntaxProblem } from '../../source/findings.ts';
import { quoted } from '../quoted.ts';
import { inDoubleQuotes, inSingleQuotes } from '../typed-quotes.ts';
import type { Wording } from '../wording.ts';

type Args = SourceFindingArgs['yaml/syntax'];

const wrong = (what: string, fix: string): Wording => ({ message: `The file is not valid YAML: ${what}.`, fix });

const joined = /^([\w-]+):(?=\S)/;

function missingColon(near: string): Wording {
  if (joined.test(near))
    return wrong('a space is missing behind the colon', `write it as "${near.replace(joined, '$1: ')}".`);
  return wrong(
    'this line has no colon behind the name of the field',
    'write it as "field: value"; if it goes on with the text above, indent it deeper than the name of that field.',
  );
}

function unexpectedCharacter(near: string): Wording {
  if (near === '-')
    return wrong(
      'a hyphen stands right behind the name of the field',
      'move the item to the next line, indented by two spaces; if the hyphen belongs to the text, put it all in quotation marks.',
    );
  if (near.startsWith('\\'))
    return wrong(
      `${quoted(near)} means nothing within double quotation marks`,
      "use single quotation marks instead: '…'.",
    );
  if (near === '#') return wrong('a space is missing in front of #', 'put a space in front of #.');
  if (/^[*&!>|@`%{[,]$/.test(near))
    return wrong(
      `a text that begins with "${near}" has a meaning of its own`,
      `put the whole text in single quotation marks: '${near}…'.`,
    );
  return wrong(
    `${quoted(near)} is out of place`,
    'delete what is superfluous, or put the whole text in quotation marks.',
  );
}

const wordings: Readonly<Record<SyntaxProblem, (near: string) => Wording>> = {
  'tab-indent': () =>
    wrong('a tab is used for indentation', 'replace the tab with spaces, aligned with the fields of the same level.'),
  'bad-indent': () =>
    wrong(
      'this line is not aligned with the others of its level',
      'add or remove spaces in front of it until it is aligned with the fields of its level above.',
    ),
  'missing-colon': missingColon,
  'colon-in-text': near =>
    wrong(
      'a text with a colon stands without quotation marks',
      `put the whole text in quotation marks: ${inDoubleQuotes(near)}.`,
    ),
  'unclosed-quote': () =>
    wrong('the quotation mark that opens here is never closed', 'put the same quotation mark at the end of the text.'),
  'text-after-quote': near =>
    wrong(
      'there is text behind the closing quotation mark',
      `put it all in one pair of quotation marks: ${inSingleQuotes(near)}.`,
    ),
  'unclosed-bracket': near =>
    wrong(
      `the bracket "${near}" that opens here is never closed`,
      `put "${near === '{' ? '}' : ']'}" at its end; if the bracket belongs to the text, put the text in quotation marks.`,
    ),
  'odd-space': () =>
    wrong(
      'there is a special space, most often copied from Word',
      'delete the blank here and type it again with the space bar.',
    ),
  'merge-conflict': () =>
    wrong(
      'two people changed the same lines and the versions were never merged',
      'keep the right version between <<<<<<< and >>>>>>>, delete the other and the lines <<<<<<<, =======, >>>>>>>.',
    ),
  'unexpected-character': unexpectedCharacter,
  other: () =>
    wrong(
      'it cannot be read from here on',
      'compare it with a file of the same kind that passed; put text with unusual characters in quotation marks.',
    ),
};

export const syntax = ({ problem, near = '' }: Args): Wording => wordings[problem](near);
