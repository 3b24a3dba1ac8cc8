import { afterAll, beforeAll, expect } from 'vitest';
import { htmlReport } from '../../src/report/html-report.ts';
import { BrowserPage } from '../support/chromium.ts';
import { pdfText } from '../support/office-pdf.ts';
import { describeWith, itWith } from '../support/programs.ts';
import { type Example, indicatorsWith, reportOf } from './example.ts';

const attacks = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror="window.hit=1">',
  "'><svg onload=window.hit=1>",
  '</style><script>window.hit=1</script>',
  '</title><script>window.hit=1</script>',
  '<a href="javascript:window.hit=1">bấm</a>',
  '<meta http-equiv="refresh" content="0;url=http://example.com">',
  '<iframe src="http://example.com"></iframe><form action="http://example.com"><base href="http://example.com">',
  '{{constructor.constructor("window.hit=1")()}}',
  '<!-- --><template><style>*{display:none}</style></template>]]>',
].join(' & ');

const activities = (result: string) => ({
  report: {
    activities: [
      { activity: 'x', status: 'done' as const, result },
      { activity: 'y', status: 'in-progress' as const, result },
    ],
  },
});

const example: Example = {
  draft: true,
  indicators: indicatorsWith({
    observations: [2021, 2022, 2023].map(year => ({
      year,
      value: year - 2015,
      standard: 'chuan-cu',
      status: 'official',
      source: { text: 'niên giám', standing: 'official' },
    })),
  }),
  sent: {
    'so-a': activities('Đã hòa giải 12 vụ'),
    'so-b': activities('Đã hoà giải 3 vụ'),
    'huyen-c': activities(attacks),
    'huyen-d': activities('Mở lớp cho đồng bào'),
  },
};

const html = htmlReport(reportOf(example));

/** Contrast of each text with the ground that is painted behind it, where it is below what WCAG 2.2 asks of text (AA). */
const faint = `(() => {
  const channels = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = ([red, green, blue]) => [red, green, blue].map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4).reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = element => { for (let own = element; own; own = own.parentElement) { const found = channels(getComputedStyle(own).backgroundColor); if (found.length === 3 || found[3] > 0) return found; } return [255, 255, 255]; };
  return [...document.querySelectorAll('body *')].filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== '') && element.checkVisibility() && !element.closest('svg, script')).flatMap(element => {
    const [one, other] = [light(channels(getComputedStyle(element).color)), light(ground(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return contrast < 4.5 ? [element.tagName + ' ' + element.textContent.slice(0, 30) + ' ' + contrast] : [];
  });
})()`;

/** What people who hear the page or use it by keyboard would stumble over. */
const barriers = `(() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const levels = all('h1, h2, h3, h4, h5, h6').map(heading => Number(heading.tagName[1]));
  const ids = all('[id]').map(({ id }) => id);
  const told = all('[aria-labelledby], [for], a[href^="#"]').map(element => element.getAttribute('aria-labelledby') ?? element.getAttribute('for') ?? element.getAttribute('href').slice(1));
  return {
    language: document.documentElement.lang,
    titles: levels.filter(level => level === 1).length,
    skipped: levels.filter((level, index) => index > 0 && level > levels[index - 1] + 1).length,
    landmarks: ['header', 'nav', 'main', 'footer'].map(name => all('body > ' + name).length),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    unknown: told.filter(id => document.getElementById(id) === null),
    untitled: all('table').filter(table => table.caption === null || table.caption.textContent === '').length,
    headless: all('th').filter(head => !head.hasAttribute('scope')).length,
    unnamed: all('svg').filter(svg => svg.getAttribute('role') !== 'img' || !svg.querySelector(':scope > title')?.textContent).length,
    unlabelled: all('input').filter(({ labels }) => labels.length !== 1).length,
    still: all('[role=region]').filter(region => region.tabIndex !== 0).length,
  };
})()`;

const noBarriers = {
  language: 'vi',
  titles: 1,
  skipped: 0,
  landmarks: [1, 1, 1, 1],
  twice: [],
  unknown: [],
  untitled: 0,
  headless: 0,
  unnamed: 0,
  unlabelled: 0,
  still: 0,
};

const search = (query: string): string => `(() => {
  const input = [...document.querySelectorAll('input[type=search]')].find(({ labels }) => labels[0].textContent.includes('theo từng hoạt động'));
  input.value = ${JSON.stringify(query)};
  input.dispatchEvent(new Event('input'));
  const table = input.closest('section').querySelector('table');
  const shown = selector => [...table.querySelectorAll(selector)].filter(row => row.checkVisibility());
  return {
    units: shown('tbody tr:not(.group) th').map(head => head.textContent.replace(/ \\(.*/, '')),
    groups: shown('.group').length,
    told: input.parentElement.querySelector('output[aria-live=polite]').textContent,
  };
})()`;

describeWith(['chromium'], 'the page in a browser', () => {
  let page: BrowserPage;
  beforeAll(() => {
    page = new BrowserPage();
  });
  afterAll(() => page.close());

  itWith(['chromium'], 'opens without a word from the browser and asks for nothing', async () => {
    await page.open(html);
    expect(page.complaints).toEqual({ console: [], requests: [] });
  });

  itWith(['chromium'], 'would be told of a violation of its policy', async () => {
    await page.open(html.replace('</body>', '<script>window.hit=1</script><img src="http://example.com/x"></body>'));
    expect(page.complaints.console.join()).toContain('Content Security Policy');
    expect(await page.evaluate('window.hit')).toBeUndefined();
  });

  itWith(['chromium'], 'shows what units sent as text and does nothing that it says', async () => {
    await page.open(html);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await page.evaluate("document.querySelectorAll('script, style, meta').length")).toBe(6);
    expect(await page.evaluate("document.querySelectorAll('img, iframe, form, base, template, object').length")).toBe(
      0,
    );
    expect(await page.evaluate(`document.body.textContent.includes(${JSON.stringify(attacks)})`)).toBe(true);
    expect(page.complaints.console).toEqual([]);
  });

  itWith(['chromium'], 'finds rows whatever the marks and case, and says how many', async () => {
    await page.open(html);
    expect(await page.evaluate(search('HOA GIAI'))).toEqual({
      units: ['Sở B', 'Sở A', 'Sở B', 'Sở A'],
      groups: 2,
      told: 'Hiện 4/8 dòng',
    });
    expect(await page.evaluate(search('dong bao hoàn thành'))).toEqual({
      units: ['UBND huyện D'],
      groups: 1,
      told: 'Hiện 1/8 dòng',
    });
    expect(await page.evaluate(search('hoạt động y vụ'))).toMatchObject({ units: ['Sở B', 'Sở A'], groups: 1 });
    expect(await page.evaluate(search(' so  b '))).toMatchObject({ units: ['Sở B', 'Sở B'], groups: 2 });
    expect(await page.evaluate(search('không có'))).toEqual({ units: [], groups: 0, told: 'Hiện 0/8 dòng' });
    expect(await page.evaluate(search(''))).toMatchObject({ groups: 2, told: 'Hiện 8/8 dòng' });
    expect(page.complaints.console).toEqual([]);
  });

  itWith(['chromium'], 'is whole without scripts', async () => {
    await page.open(html, { scripts: false });
    expect(await page.evaluate("document.querySelectorAll('input').length")).toBe(0);
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('tbody tr')].every(row => row.checkVisibility() || row.closest('details'))",
      ),
    ).toBe(true);
    expect(page.complaints).toEqual({ console: [], requests: [] });
  });

  itWith(['chromium'], 'puts no barrier in the way, and no faint text', async () => {
    await page.open(html);
    expect(await page.evaluate(barriers)).toEqual(noBarriers);
    expect(await page.evaluate(faint)).toEqual([]);
  });

  itWith(['chromium'], 'fits on a telephone: tables and charts scroll in themselves', async () => {
    await page.open(html, { width: 390 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  itWith(['chromium', 'pdftotext'], 'prints the name of the country on one line', async () => {
    await page.open(html);
    expect(pdfText(await page.pdf())).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  itWith(['chromium', 'pdftotext'], 'says on every printed page that it is a draft', async () => {
    await page.open(html);
    const pages = pdfText(await page.pdf())
      .split('\f')
      .filter(text => text.trim() !== '');
    expect(pages.length).toBeGreaterThan(4);
    for (const text of pages) expect(text).toContain('BẢN NHÁP');
  });
});
