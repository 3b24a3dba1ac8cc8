import type { PreviousReminder, ReminderAddressee, ReminderLetter } from '../../letters/reminder-facts.ts';
import type { Route } from '../../letters/route.ts';
import { daysBetween } from '../../model/civil-date.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { citedPlan, reportSubject, routeText } from './letter-head.ts';
import { blankDay, deadlineDate, longDate, periodLabel } from './report-dates.ts';
import { capitals, upperFirst } from './report-document.ts';

/** What the letter does: those who are only asked to report are never urged. */
function verbOf({ class: kind, timing }: ReminderLetter): string {
  if (kind === 'requested') return 'đề nghị';
  return timing === 'after' ? 'đôn đốc' : 'nhắc';
}

export const subject = (letter: ReminderLetter): string =>
  `V/v ${verbOf(letter)} gửi báo cáo ${reportSubject(letter.plan, letter.period)}`;

/** In "Kính gửi", for units that are named behind the letter. */
export const addresseeOfList = 'Các cơ quan, đơn vị (theo danh sách kèm theo)';

/** Whom the text of the letter means. */
function addressed({ addressees }: ReminderLetter, isListed: boolean): string {
  const [first] = addressees;
  if (addressees.length === 1 && first !== undefined) return first.name;
  return isListed
    ? `${formatNumber(addressees.length)} cơ quan, đơn vị theo danh sách kèm theo`
    : 'các cơ quan, đơn vị nêu trên';
}

const mostClauses = 3;

/** The document that set the date, and the clauses of the plan that the duty stands in; too many would hide the date. */
function basisText({ addressees }: ReminderLetter, document: string | undefined): string {
  const clauses = [...new Set(addressees.flatMap(({ basis }) => basis))];
  const isCited = clauses.length > 0 && clauses.length <= mostClauses;
  const sources = [
    ...(document === undefined ? [] : [`văn bản số ${document}`]),
    ...(isCited ? [`${clauses.map(clause => `mục ${clause}`).join('; ')} của Kế hoạch`] : []),
  ];
  return sources.length === 0 ? '' : ` (theo ${sources.join(' và ')})`;
}

function opening(letter: ReminderLetter, isListed: boolean): string {
  const { addressees, plan, period, class: kind } = letter;
  const dates = new Set(addressees.map(({ deadline }) => deadline.lastDay));
  const [first] = addressees;
  const shared = dates.size > 1 ? undefined : first?.deadline;
  const date = shared === undefined ? 'theo thời hạn nêu tại danh sách kèm theo' : deadlineDate(shared);
  const duty = kind === 'required' ? 'có trách nhiệm' : 'được đề nghị';
  return `${citedPlan(plan)}, ${addressed(letter, isListed)} ${duty} gửi báo cáo kết quả thực hiện Kế hoạch ${periodLabel(period)} ${date}${basisText(letter, shared?.document)}.`;
}

const daysOverdue = ({ deadline }: ReminderAddressee, { asOf }: ReminderLetter): number =>
  daysBetween(deadline.lastDay, asOf);

/** That nothing has come, with the distance to the deadline where it is one for all. */
function standing(letter: ReminderLetter, isListed: boolean): string {
  const { sender, timing, asOf, addressees, class: kind } = letter;
  const days = new Set(addressees.map(addressee => daysOverdue(addressee, letter)));
  const [overdue = 0] = days;
  const silent = `${sender.name} chưa nhận được báo cáo của ${addressed(letter, isListed)}`;
  if (kind === 'required' && timing === 'after') {
    const late = days.size > 1 ? '' : ` (quá hạn ${formatNumber(overdue)} ngày)`;
    return `Tính đến ngày ${formatDate(asOf)}, đã quá thời hạn nêu trên${late} nhưng ${silent}.`;
  }
  if (timing === 'on-day') return `Ngày ${formatDate(asOf)} là ngày cuối của thời hạn; đến nay, ${silent}.`;
  const left = timing === 'after' || days.size > 1 ? '' : `; thời hạn còn ${formatNumber(-overdue)} ngày`;
  return `Tính đến ngày ${formatDate(asOf)}, ${silent}${left}.`;
}

const previousText = ({ day, document }: PreviousReminder): string =>
  document === undefined
    ? `Công văn ngày ${formatDate(day)}`
    : `Công văn số ${document.number} ngày ${formatDate(document.date ?? day)}`;

/** Letters that went to every addressee; what only some have got is told in the list. */
function previousLetters({ addressees }: ReminderLetter): readonly string[] {
  const [first, ...others] = addressees.map(({ previous }) => previous.map(previousText));
  const common = (first ?? []).filter(text => others.every(texts => texts.includes(text)));
  return common.length === 0 ? [] : [`Nội dung này đã được nhắc tại ${common.join(', ')}.`];
}

function request(letter: ReminderLetter, isListed: boolean): string {
  const { sender, timing, asOf, class: kind, addressees } = letter;
  const them = addressees.length === 1 ? addressed(letter, isListed) : 'các cơ quan, đơn vị';
  if (kind === 'requested')
    return `Để việc tổng hợp được đầy đủ, ${sender.name} trân trọng đề nghị ${them} quan tâm, gửi báo cáo.`;
  const how = {
    before: 'hoàn thành và gửi báo cáo đúng thời hạn',
    'on-day': `hoàn thành và gửi báo cáo trong ngày ${formatDate(asOf)}`,
    after: 'khẩn trương hoàn thành và gửi ngay báo cáo',
  }[timing];
  return `${sender.name} đề nghị ${them} ${how}.`;
}

/** Where the reports go; units that send differently are told apart as the plan tells them apart. */
function routes({ addressees }: ReminderLetter): readonly string[] {
  const distinct = new Map<string, Route>();
  for (const { route } of addressees) if (route !== undefined) distinct.set(routeText(route), route);
  const [only, ...others] = distinct.keys();
  if (only === undefined) return [];
  if (others.length === 0) return [`Báo cáo gửi ${only}.`];
  return [`${[...distinct].map(([text, { senders }]) => `${senders.join(', ')} gửi ${text}`).join('; ')}.`];
}

/** How the report is made and, once it is overdue, what follows from silence; without the full stop. */
function form({ plan, period, class: kind, timing }: ReminderLetter): string {
  const warned =
    kind === 'required' && timing === 'after'
      ? `. Đơn vị không gửi báo cáo sẽ được nêu tên trong báo cáo tổng hợp trình ${plan.issuer.name}`
      : '';
  return `Báo cáo lập theo biểu mẫu báo cáo ${periodLabel(period)}; trường hợp không phát sinh, đơn vị vẫn gửi báo cáo và ghi “Không phát sinh”${warned}`;
}

/** The paragraphs between addressees and closing. */
export const bodyOf = (letter: ReminderLetter, isListed: boolean): readonly string[] => [
  opening(letter, isListed),
  [standing(letter, isListed), ...previousLetters(letter)].join(' '),
  [request(letter, isListed), ...routes(letter)].join(' '),
];

/** The last paragraph, which stays on one page with the signature. */
export const closing = (letter: ReminderLetter): string =>
  letter.class === 'requested'
    ? `${form(letter)}. ${letter.sender.name} trân trọng cảm ơn sự quan tâm, phối hợp của quý cơ quan./.`
    : `${form(letter)}./.`;

/** Above the list behind the letter; what stands in brackets stays on one line. */
export const listTitle = ({ class: kind, timing, period, asOf }: ReminderLetter): string => {
  const owed = kind === 'required' ? 'cơ quan, đơn vị' : 'cơ quan, đơn vị được đề nghị';
  const late = kind === 'required' && timing === 'after' ? 'quá hạn ' : '';
  return capitals(
    `Danh sách ${owed} ${late}chưa gửi báo cáo ${periodLabel(period)} (tính\u00a0đến\u00a0ngày\u00a0${formatDate(asOf)})`,
  );
};

const blank = '\u00a0'.repeat(7);

export function attachedTo({ sender, number, date, day }: ReminderLetter): string {
  const symbol = number ?? `${blank}/${sender.symbol ?? '……'}-……`;
  const when = date === undefined ? blankDay(day) : longDate(date);
  return `(Kèm theo Công văn số ${symbol} ${when} của ${sender.name})`;
}

/** What is true of one unit alone. */
export function listRemark(addressee: ReminderAddressee, letter: ReminderLetter): string {
  const { previous, deadline } = addressee;
  const overdue = daysOverdue(addressee, letter);
  const late = letter.class === 'required' && letter.timing === 'after' ? `quá hạn ${formatNumber(overdue)} ngày` : '';
  const days = previous.map(({ day }) => formatDate(day)).join(', ');
  const before = previous.length === 0 ? '' : `đã gửi công văn ngày ${days}`;
  const moved = deadline.document === undefined ? '' : `theo văn bản số ${deadline.document}`;
  return upperFirst([late, moved, before].filter(text => text !== '').join('; '));
}
