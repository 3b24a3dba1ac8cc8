import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

/** What help says of the commands that send forms out, take them in and send them back. */
export const roundCommands = {
  form: {
    summary: 'write the reporting form of each unit, with what is known filled in',
    examples: [
      ['plan form --year 2024 --all --out forms', 'one Excel file a unit, in the folder forms'],
      ['plan form --year 2024 --all --zip', 'one .zip of all forms and the list for a mail merge'],
      ['plan form --year 2024 --unit so-y-te "Sở Tài chính"', 'two units only, by id or name'],
      ['plan form --year 2024 --unit so-y-te --format yaml', 'the form as YAML'],
    ],
    arguments: {},
    options: {
      ...periodOptions,
      unit: 'these units, by id or name',
      all: 'every unit on the roster, required and requested, but the exempt',
      format: 'format of the forms: xlsx or yaml (default: xlsx)',
      out: 'folder to write to (default: the current one)',
      zip: 'pack all forms into one .zip, with the mailing list (unit, email, address, file)',
      dryRun: 'only say which files would be written',
    },
  },
  collect: {
    summary: 'receive reports of the units: write them down, keep the originals, check and register them',
    examples: [
      ['plan collect incoming', 'everything in a folder: Excel forms, YAML, .eml, .zip, signed PDF beside them'],
      ['plan collect form.xlsx --received-at 2024-12-10T09:12:00+07:00', 'when the mail really came'],
      ['plan collect "BC 123.pdf" --unit so-y-te --year 2024', 'a scan carries no ids: say whose it is'],
      ['plan collect --inbox', 'look again at what came and belongs to nobody yet'],
    ],
    arguments: { paths: 'files, folders, .zip, .eml; with --inbox: beginnings of the ids of arrivals' },
    options: {
      ...periodOptions,
      year: 'year of reports without ids (default: the latest with a frozen roster)',
      unit: 'all files belong to this unit (id or name)',
      receivedAt: 'time of receipt with hour and offset (default: now; of an .eml: when the server took it over)',
      receivedOn: 'day of receipt, where the hour is not known',
      channel: 'direct, email, document-system, post, paper (default: direct)',
      document: 'number of the document of the unit, such as 123/BC-SYT',
      documentDate: 'day on which that document was issued',
      documentSent: 'day on which that document was sent',
      evidence: 'evidence for the time of receipt, such as "Register no. 6201"',
      by: 'who records it (default: PLAN_USER, then the user of the machine)',
      inbox: 'look again at what is kept among the arrivals',
      json: 'print one JSON document',
    },
  },
  return: {
    summary: 'send a faulty report back: the unit’s own file with the wrong cells marked, and a letter',
    examples: [
      ['plan return --year 2024 --unit tam-ky', 'writes tra-lai-2024-tam-ky.xlsx and tra-lai-2024-tam-ky.docx'],
      ['plan return --year 2024 --unit tam-ky --correct-by 2024-12-20', 'asks for the correction by 20 Dec 2024'],
    ],
    arguments: {},
    options: {
      ...periodOptions,
      unit: 'unit (id or name); repeatable',
      correctBy: 'last day for the correction (default: five working days from now)',
      number: 'number of the letter (default: left to the clerk)',
      date: 'date of the letter (default: left blank)',
      out: 'folder to write to (default: the current folder)',
      template: "the office's own template (default: the one installed)",
    },
  },
} satisfies Pick<EveryCommandWords, 'form' | 'collect' | 'return'>;
