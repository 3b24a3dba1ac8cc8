import type { OfficeTime } from '../../letters/acknowledgement.ts';
import type { ReceiptCommandWords } from '../../letters/words.ts';
import { formatDate, formatNumber } from '../../text/english.ts';
import { status } from './status.ts';

const time = ({ day, time: clock }: OfficeTime): string =>
  clock === undefined ? formatDate(day) : `${formatDate(day)} ${clock}`;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const receipt = {
  title: 'ACKNOWLEDGEMENT',
  subject: (unit, period) => `Received: report for ${period} of ${unit}`,
  about: title => `On: ${title}`,
  illustrative: 'ILLUSTRATIVE DATA, not real figures',
  labels: {
    unit: 'Sent by',
    document: 'Under',
    receivedAt: 'Received',
    channel: 'Channel',
    registerNumber: 'Incoming register',
    evidence: 'Evidence',
    deadline: 'Deadline',
    state: 'In time',
    outcome: 'Check',
    receipt: 'Receipt',
    recordedBy: 'Recorded by',
  },
  channels: {
    direct: 'in person',
    email: 'e-mail',
    'document-system': 'document system',
    post: 'post',
    paper: 'paper',
  },
  outcomes: {
    accepted: 'accepted',
    'accepted-with-remarks': 'accepted with remarks',
    returned: 'returned for correction',
    unread: 'not yet readable',
  },
  evidence: { direct: 'handed over', email: 'e-mail', 'document-number': 'number', paper: 'paper' },
  time,
  document: ({ number, issued }) => `${number} of ${formatDate(issued)}`,
  deadline: deadline => `${upperFirst(status.named(deadline))}; last day on time: ${formatDate(deadline.lastDay)}`,
  state: ({ state, first, daysLate }) => {
    const since = first === undefined ? '' : ` (by the first receipt: ${time(first)})`;
    if (state === 'on-time') return `yes${since}`;
    if (state === 'late')
      return `no, ${daysLate === undefined ? '' : `${daysLate} ${daysLate === 1 ? 'day' : 'days'} `}late${since}`;
    return 'nothing that counts as handed in yet';
  },
  notAdmissible: '; this version does not count as handed in',
  recordedBy: (by, at) => `${by}, ${time(at)}`,
  files: 'Files received, with their SHA-256:',
  size: bytes => `${formatNumber(bytes)} bytes`,
  check:
    'Compare these with the SHA-256 of the files that you sent: where they are the same, the file arrived whole and unchanged.',
  written: (path, unit) => `Wrote ${path} (acknowledgement for ${unit})`,
} satisfies ReceiptCommandWords;
