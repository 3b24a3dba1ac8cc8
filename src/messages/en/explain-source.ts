import type { SourceFindingArgs } from '../../source/findings.ts';
import { sourceExamples as examples } from '../examples/source.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const explainSource = {
  'file/too-large': because(
    examples['file/too-large'],
    'The report of a unit has a few dozen KB; a file of thousands of KB is nearly always another file, copied here by mistake.',
    'To read it would hold up the check of everybody else, so it is not opened.',
  ),
  'file/not-regular': because(
    examples['file/not-regular'],
    'Each report must be a file of its own inside the folder of the plan.',
    'A link opens only on the machine of the person who made it; elsewhere the report is gone.',
  ),
  'text/encoding': because(
    examples['text/encoding'],
    'The files of a plan are in UTF-8; in another encoding accented letters turn into nonsense.',
    'The tool does not guess the encoding, since a wrong guess spoils the names of people and units in the printed report.',
  ),
  'text/not-nfc': because(
    examples['text/not-nfc'],
    'The same letter "ế" can be stored as one character or as three, which look alike but differ to the computer.',
    'A search for a name misses the other kind, and two equal names do not match.',
    'The content is read correctly all the same; converting it lets others find it.',
  ),
  'text/control-character': because(
    examples['text/control-character'],
    'Control characters do not show on the screen, yet they damage the Word and Excel files that are made.',
    'Those that change the direction of text can even show a number other than the one that is stored.',
  ),
  'text/invisible-character': because(
    examples['text/invisible-character'],
    'Invisible characters come along when text is copied from web pages or PDF files.',
    'Two document numbers that look alike do not match when one of them has such a character, and a search misses it.',
  ),
  'yaml/syntax': because(
    examples['yaml/syntax'],
    'The files follow the conventions of YAML: the name of the field, a colon, a space, then the value; inner lines are indented by spaces.',
    'Where they are broken nobody can tell which text belongs to which field, so the whole file is not read.',
    'Put text with a colon, with # or with an unusual first character in quotation marks.',
  ),
  'yaml/empty': because(
    examples['yaml/empty'],
    'An empty file does not tell whether the unit had anything to report.',
    'A unit with nothing to report still sends a report with the line "nil: true".',
  ),
  'yaml/not-a-mapping': because(
    examples['yaml/not-a-mapping'],
    'Each file must consist of lines "field: value" after the form, or nobody knows whose report it is and for which period.',
    'A list or a text by itself has no field to be read.',
  ),
  'yaml/duplicate-key': because(
    examples['yaml/duplicate-key'],
    'Of a field that is given twice nobody knows which value is right; other programs silently take the second.',
    'Two figures for the same funding are a question for the unit, not a choice for the computer.',
  ),
  'yaml/alias': because(
    examples['yaml/alias'],
    'In YAML a text that begins with & or * is a reference, and the word behind the sign is lost.',
    'The files of a plan do without references: each value stands where it belongs, for everybody to read.',
  ),
  'yaml/tag': because(
    examples['yaml/tag'],
    'In YAML a text that begins with an exclamation mark is a type tag, and the word behind it is lost.',
    'A tag can also turn text into data of another kind, so the files of a plan do without.',
  ),
  'yaml/directive': because(
    examples['yaml/directive'],
    'A line that begins with % changes how the whole file is understood: under YAML 1.1 the word no becomes false and 010 becomes 8.',
    'All files of a plan must be understood in one way, so they do without.',
  ),
  'yaml/reserved-key': because(
    examples['yaml/reserved-key'],
    'A few names mean something to the programs that read files; as field names they make data be misunderstood.',
    'No form has a field of such a name, so it was mistyped or copied from elsewhere.',
  ),
  'yaml/several-documents': because(
    examples['yaml/several-documents'],
    'The line "---" parts a file in several, but each file holds one report.',
    'To read the first part and say nothing would lose the rest from the consolidated report, and nobody would notice.',
  ),
  'yaml/too-deep': because(
    examples['yaml/too-deep'],
    'A report after the form has a few levels; dozens of them come from superfluous brackets or a damaged file.',
    'Such content is not read, since it can bring the checking machine to a halt.',
  ),
  'yaml/too-many-values': because(
    examples['yaml/too-many-values'],
    'The report of a unit has some hundred values; tens of thousands are a whole table, pasted by mistake.',
    'Such a file is not read, so that it does not hold up the check of the other units.',
  ),
  'yaml/too-long-text': because(
    examples['yaml/too-long-text'],
    'A text of dozens of pages is most often a whole document, pasted into one field.',
    'In the consolidated report it would flood the table; a summary is all that is needed here.',
  ),
  'number/grouping': because(
    examples['number/grouping'],
    'In a file the dot is the decimal point: 1.250 is read as one and a quarter, not as one thousand two hundred and fifty.',
    'The figure is wrong by a factor of a thousand and valid all the same, so the funding of the province is wrong with it and the table looks quite normal.',
    'Since it can be understood in two ways, the tool asks instead of choosing.',
  ),
  'number/leading-zero': because(
    examples['number/leading-zero'],
    'A document number, telephone number or code that begins with 0 is read as a number and loses the 0, unless it stands in quotation marks.',
    'The number "0123" becomes 123 and no longer matches the document.',
  ),
  'number/notation': because(
    examples['number/notation'],
    'Some notations are numbers to the computer and something else to people: 1e3 is one thousand, 0x1F is thirty-one.',
    'A code such as 1E3 silently turns into a number too.',
    'Plain digits are read alike by everybody.',
  ),
  'number/not-exact': because(
    examples['number/not-exact'],
    'The computer keeps about 15 digits of a number; the rest is silently rounded.',
    'Longer ones are mostly codes or account numbers, which quotation marks keep digit by digit.',
  ),
} satisfies Explanations<SourceFindingArgs>;
