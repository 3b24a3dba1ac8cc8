import { type Content, tag } from '../html/markup.ts';
import { pageOf } from '../html/page.ts';
import { periodLabel } from '../messages/vi/report-dates.ts';
import { aboutPage, pageNote, pageWords, to } from '../messages/vi/report-html.ts';
import { bannersOf } from './banners.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import { appendicesOf } from './html-appendices.ts';
import { paragraphs } from './html-blocks.ts';
import { type ReportValues, type Section, sectionsOf } from './html-sections.ts';
import { wordData } from './word-data.ts';

const lines = (texts: readonly { readonly text: string }[]): string => texts.map(({ text }) => text).join(' ');

function head(report: ConsolidatedReport, values: ReportValues): Content {
  return tag(
    'header',
    {},
    bannersOf(report).map(text => tag('p', { class: 'banner' }, text)),
    tag(
      'div',
      { class: 'bodies' },
      tag('p', {}, lines(values.superior), tag('strong', {}, lines(values.issuer))),
      tag('p', {}, tag('strong', {}, pageWords.state), tag('strong', {}, pageWords.motto)),
    ),
    tag('h1', {}, tag('span', {}, pageWords.report), tag('span', {}, values.subject)),
    tag('p', { class: 'about' }, aboutPage(periodLabel(report.period), report.asOf)),
  );
}

const contents = (sections: readonly Section[]): Content =>
  tag(
    'nav',
    { 'aria-labelledby': 'muc-luc' },
    tag('h2', { id: 'muc-luc' }, pageWords.contents),
    tag(
      'ol',
      {},
      sections.map(({ id, title }) => tag('li', {}, tag('a', { href: `#${id}` }, title))),
    ),
  );

const sectionMarkup = ({ id, title, body, isAppendix }: Section): Content =>
  tag(
    'section',
    { 'aria-labelledby': id, class: isAppendix === true ? 'appendix' : undefined },
    tag('h2', { id, tabindex: -1 }, title),
    body,
  );

const opening = (values: ReportValues): Content => [
  values.oneAddressee || values.severalAddressees
    ? tag('p', {}, to(values.oneAddressee ? `${values.addressee}.` : lines(values.addressees)))
    : [],
  paragraphs([...values.legalBasis, ...values.introduction, { text: values.lead }]),
];

/** The consolidated report as one page to read and search: the words and figures of the Word report, and its charts. */
export function htmlReport(report: ConsolidatedReport): string {
  const { title, values } = wordData(report);
  const sections = [...sectionsOf(report, values), ...appendicesOf(values)];
  return pageOf({
    language: 'vi',
    title,
    everyPage: bannersOf(report).join(' – '),
    body: [
      tag('a', { class: 'skip', href: '#noi-dung' }, pageWords.skip),
      head(report, values),
      contents(sections),
      tag('main', { id: 'noi-dung', tabindex: -1 }, opening(values), sections.map(sectionMarkup)),
      tag('footer', {}, tag('p', {}, pageNote)),
    ],
  });
}
