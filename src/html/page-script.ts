/**
 * Puts a search above every table that asks for one: marks and case do not count; rows with the words in a row are shown,
 * else those that have all of them somewhere. The page is whole without it. Words come from the page, so that no text of a report is ever part of a script.
 */
export const pageScript = `
'use strict';
const fold = text => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().split(/\\s+/).join(' ').trim();
document.querySelectorAll('table[data-search]').forEach((table, index) => {
  const groups = [...table.tBodies].map(body => {
    const [heads, rows] = [true, false].map(isHead => [...body.rows].filter(row => row.matches('.group') === isHead));
    const under = heads.map(row => row.querySelector('strong').textContent).join(' ');
    return { heads, rows: rows.map(row => ({ row, text: fold(under + ' ' + row.textContent) })) };
  });
  const all = groups.flatMap(({ rows }) => rows);
  const { search, shown } = table.dataset;
  const label = document.createElement('label');
  const input = document.createElement('input');
  const count = document.createElement('output');
  const box = document.createElement('div');
  input.type = 'search';
  input.id = 'search-' + index;
  input.autocomplete = 'off';
  label.htmlFor = input.id;
  label.textContent = search;
  count.htmlFor.add(input.id);
  count.setAttribute('aria-live', 'polite');
  box.className = 'search';
  box.append(label, input, count);
  const place = table.closest('.wide');
  place.parentNode.insertBefore(box, place);
  input.addEventListener('input', () => {
    const asked = fold(input.value);
    const exact = all.some(({ text }) => text.includes(asked));
    const words = exact ? [asked] : asked.split(' ');
    for (const { row, text } of all) row.hidden = !words.every(word => text.includes(word));
    for (const { heads, rows } of groups) for (const head of heads) head.hidden = rows.every(({ row }) => row.hidden);
    count.textContent = shown.replace('{0}', all.filter(({ row }) => !row.hidden).length).replace('{1}', all.length);
  });
});
`;
