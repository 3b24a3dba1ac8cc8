import { registerExamples as examples } from '../examples/register.ts';
import { because } from '../explain.ts';
import type { RegisterFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const registerExplanations = {
  'register/not-regular': because(
    examples['register/not-regular'],
    'The register consists of folders and plain files; the tool never makes a link in it.',
    'A link may lead out of the plan, where contents change without the register knowing.',
  ),
  'register/unreadable': because(
    examples['register/unreadable'],
    'Records are written by the tool and can always be read.',
    'One that cannot be read was damaged or edited by hand.',
  ),
  'register/record-name': because(
    examples['register/record-name'],
    'The name of a record holds the day of receipt and the hash of its own content, so any edit shows.',
    'Records decide who was on time and who was late; one that was edited proves nothing.',
  ),
  'register/folder': because(
    examples['register/folder'],
    'Arrivals lie in the folder of their year, receipts in that of their period and unit.',
    'A record elsewhere was moved after it was made, and nobody who looks by folder finds it.',
  ),
  'register/recorded-first': because(
    examples['register/recorded-first'],
    'Nothing can be recorded before it came; five minutes are allowed because clocks differ.',
    'More than that means a wrong clock or a wrong time of receipt.',
  ),
  'register/unknown-parent': because(
    examples['register/unknown-parent'],
    'Every record names the newest records that it saw, so that all of them form a chain.',
    'A missing link is a record that was deleted or renamed, or that has not come from another computer yet.',
  ),
  'register/circle': because(
    examples['register/circle'],
    'A record names only earlier ones, and names hold hashes, so no circle can come about.',
    'Where there is one, a name or a content was edited by hand.',
  ),
  'register/clock-back': because(
    examples['register/clock-back'],
    'Along the chain the time of recording can only rise; five minutes are allowed between computers.',
    'A clock that was set wrong is the usual reason, back-dating another; the chain still gives the order.',
    'It is a warning because a record can never be edited.',
  ),
  'register/unknown-arrival': because(
    examples['register/unknown-arrival'],
    'Every file is recorded as an arrival before it is opened, and the receipt points back at that.',
    'Without the arrival nothing shows when the file came.',
  ),
  'register/not-in-arrival': because(
    examples['register/not-in-arrival'],
    'A receipt judges only files that came with the arrival it points at.',
    'Another file means that the receipt borrows the date of something else.',
  ),
  'register/revision': because(
    examples['register/revision'],
    'A receipt that replaces another points at one that exists, of the same unit and period.',
    'Otherwise nobody can follow which version replaced which.',
  ),
  'register/missing-original': because(
    examples['register/missing-original'],
    'What a unit sent is kept byte for byte, because it is the only evidence of what was reported.',
    'Without it the receipt only proves that some file with this hash existed.',
  ),
  'register/changed-original': because(
    examples['register/changed-original'],
    'An original bears the hash of its bytes as its name, so an edit or exchange shows at once.',
    'What lies there is not what the unit sent.',
  ),
  'register/original-size': because(
    examples['register/original-size'],
    'The tool measures a file before it records it, so size and hash always go together.',
    'A right hash with a wrong size means that the record was not made by the tool.',
  ),
  'register/report-differs': because(
    examples['register/report-differs'],
    'An accepting receipt states the hash of the report made from the original, and the consolidated report adds up that file.',
    'Another content means that somebody edited the report in place of the unit after it was accepted.',
  ),
  'register/checkpoint-altered': because(
    examples['register/checkpoint-altered'],
    'A checkpoint names every record of its time and the root worked out from those names, which is printed on the consolidated report.',
    'One that does not fit itself was edited and cannot be compared with anything.',
  ),
  'register/checkpoint-record': because(
    examples['register/checkpoint-record'],
    'A record that is in a checkpoint may never be lost or edited.',
    'This shows even the deletion or rewriting of the newest record, which the chain alone does not.',
  ),
  'register/checkpoint-previous': because(
    examples['register/checkpoint-previous'],
    'Every checkpoint names the one before it and keeps all of its records.',
    'A missing one, or one with fewer records, means that checkpoints or records were taken away.',
  ),
  'register/checkpoint-signature': because(
    examples['register/checkpoint-signature'],
    'A signature shows that whoever holds the key made the checkpoint and that nobody changed it since.',
    'With a wrong one the checkpoint proves nothing: anybody may have remade both register and checkpoint.',
  ),
  'register/unverified-checkpoint': because(
    examples['register/unverified-checkpoint'],
    'A checkpoint is strong only when the signature of a key holder can be checked, or its root stands on stamped paper.',
    'Until the signature can be checked, compare the root with the signed consolidated report.',
  ),
  'register/inserted-later': because(
    examples['register/inserted-later'],
    'A record older than a checkpoint has to be in it, unless it was made on another computer and merged later.',
    'The files cannot tell a late merge from back-dating, so a person has to.',
    'The error stays until whoever is responsible accepts the record by plan checkpoint --accept, with the reason; then it is a warning.',
  ),
  'register/insertion-accepted': because(
    examples['register/insertion-accepted'],
    'A checkpoint made after the record lacks it, but a later one accepts it and says why.',
    'It is told for ever, so that whoever relies on the time of the record knows on whose word it rests.',
  ),
} satisfies Explanations<RegisterFindingArgs>;
